// The photos that stories and pages name → the photo each name means, or a problem where it stands.
import { compareText, type Problem, problem } from '../problem.ts';
import type { MediaLibrary } from './media-library.ts';
import type { PageReading } from './page-record.ts';
import type { SummarizedFolder } from './resolve-months.ts';

/** Only a folder in which a name means no photo is looked into. */
export function checkPhotos(
  library: MediaLibrary,
  folders: readonly SummarizedFolder[],
  pages: readonly PageReading[],
): Problem[] {
  const affected = folders.filter(({ summary: { photosKeptBack, published } }) => {
    const names = [photosKeptBack, ...published.months.flatMap((part) => [part.leadPhotos, part.bodyPhotos])];
    return names.flat().some((written) => library.find(written) === undefined);
  });
  const readings = affected.flatMap(({ folder }) =>
    folder.readings().map(({ path, references: { photos } }) => ({ path, photos })),
  );
  const named = pages.map(({ path, parts: { photos } }) => ({ path, photos }));
  return [...readings, ...named].flatMap(({ path, photos }) =>
    photos.flatMap(({ value, position }) => library.explain(value, path, position) ?? []),
  );
}

/**
 * An archive that kept the words of its photos alone has thousands of such captions: there is one notice, at the first
 * by path.
 */
export function noticeCaptionsAlone(folders: readonly SummarizedFolder[]): Problem[] {
  const alone = folders.flatMap(({ summary }) => summary.captionsAlone ?? []);
  const [first] = alone.toSorted((a, b) => compareText(a.path, b.path));
  if (first === undefined) return [];
  const { path, line, column } = first;
  const count = alone.reduce((sum, each) => sum + each.count, 0);
  return [problem('notice', 'image/caption-alone', path, { line, column }, { count })];
}
