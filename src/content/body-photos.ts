// The images of a body → the photos of content/media/ that it names, and what is to be said of its images.
import type { FoundImage } from '../markdown/images.ts';
import type { BodyFindings } from '../markdown/scan-body.ts';
import { percentDecoded } from '../percent-decoded.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { isInside } from './fields/photo-path.ts';
import { saysNothing } from './fields/photo-words.ts';
import type { Located } from './located.ts';
import { meantPhoto, ownPhoto } from './meant-photo.ts';

export interface BodyPhotos {
  /** As for `photoNameIn`, in the order of the text; one that is shown twice is in it twice. */
  readonly photos: readonly Located<string>[];
  readonly problems: readonly Problem[];
}

/** Whose addresses stand as paragraphs of their own. */
const filmSite =
  /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|tiktok\.com|dailymotion\.com)\//i;

export function findBodyPhotos(
  { images }: Pick<BodyFindings, 'images'>,
  { path, body, bodyLine, siteUrl }: Pick<BodyPlace, 'path' | 'body' | 'bodyLine' | 'siteUrl'>,
): BodyPhotos {
  const photos: Located<string>[] = [];
  const problems: Problem[] = [];
  for (const { image, position } of placeInFile(images, body.split('\n'), bodyLine)) {
    const { name, address, alt } = image;
    const own = name === undefined ? ownPhoto(address, siteUrl) : undefined;
    if (own !== undefined) {
      problems.push(problem('error', 'image/outside', path, position, { written: address, suggestion: own }));
    } else if (name === undefined) {
      const isFilm = filmSite.test(address);
      problems.push(problem('notice', 'body/image-link', path, position, { isFilm }));
    } else if (!isInside(name)) {
      problems.push(
        problem('error', 'image/outside', path, position, {
          written: percentDecoded(address),
          suggestion: meantPhoto(percentDecoded(address)),
        }),
      );
    } else {
      photos.push({ value: name, position });
      if (alt.trim() === '') problems.push(problem('notice', 'image/alt-missing', path, position, {}));
      else if (saysNothing(alt)) {
        problems.push(problem('notice', 'image/alt-words', path, position, { written: alt }));
      }
    }
  }
  return { photos, problems };
}

interface Placed {
  readonly image: FoundImage;
  readonly position: Position;
}

/**
 * The parser tells an image's block alone: in it, the images are taken to be its `![`, one after another. An escaped one,
 * or one in code, may shift a column, never a line beyond the block.
 */
function* placeInFile(
  images: readonly FoundImage[],
  lines: readonly string[],
  bodyLine: number,
): Generator<Placed> {
  let [block, from] = [-1, { line: 0, column: 0 }];
  for (const image of images) {
    const { start, end } = image.lines;
    if (start !== block) [block, from] = [start, { line: start, column: 0 }];
    const mark = findMark(lines, from, end);
    if (mark !== undefined) from = { line: mark.line, column: mark.column + 2 };
    const { line, column } = mark ?? { line: start, column: 0 };
    yield { image, position: { line: bodyLine + line, column: column + 1 } };
  }
}

/** Counted from 0. */
function findMark(lines: readonly string[], from: Position, end: number): Position | undefined {
  for (let line = from.line; line < end; line += 1) {
    const column = (lines[line] ?? '').indexOf('![', line === from.line ? from.column : 0);
    if (column >= 0) return { line, column };
  }
  return undefined;
}
