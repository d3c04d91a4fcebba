// The lines between an old page's head and its comments → caption, dateline, agency and paragraphs.
import type { PhotoWords } from '../archive/article.ts';
import { type Problem, problem } from '../problem.ts';
import { splitCredit } from './caption.ts';
import { checkControlCharacters, checkFrontMatterLine } from './checked-text.ts';
import { opensWithDateline, splitOpening } from './dateline.ts';
import type { SourceLine } from './source-lines.ts';

export interface PageBody {
  readonly figure: PhotoWords | undefined;
  readonly dateline: string;
  readonly agency: string;
  /** Plain text; the first without dateline and agency. */
  readonly paragraphs: readonly string[];
}

export interface PageBodyParse {
  readonly body: PageBody;
  readonly problems: readonly Problem[];
}

/** Every line that is not blank is a paragraph. `after` is where the body ends. */
export function parsePageBody(
  lines: readonly SourceLine[],
  after: SourceLine,
  path: string,
  credits: readonly string[],
): PageBodyParse {
  const written = lines.filter(({ text }) => text !== '');
  const caption = findCaption(written);
  const story = caption === undefined ? written : written.slice(1);
  const [first, ...others] = story;
  const { dateline, agency, rest } = splitOpening(first?.text ?? '');
  return {
    body: {
      figure: caption && splitCredit(caption.text, credits),
      dateline,
      agency,
      paragraphs: first === undefined ? [] : [rest, ...others.map(({ text }) => text)],
    },
    problems: [
      ...(caption === undefined
        ? noticeCredit(written, path, credits)
        : checkFrontMatterLine(caption.text, caption, 'caption', path)),
      ...checkControlCharacters(story, path),
      ...(first === undefined ? [problem('error', 'source-page/no-body', path, after, {})] : []),
    ],
  };
}

/** Nothing is guessed of it: a story may begin with such a line, and it is text that readers saw. */
function noticeCredit(
  [first, second]: readonly SourceLine[],
  path: string,
  credits: readonly string[],
): Problem[] {
  if (first === undefined || second === undefined) return [];
  const { credit } = splitCredit(first.text, credits);
  return credit === '' ? [] : [problem('notice', 'source-page/caption-as-text', path, first, { credit })];
}

/** The first line is a caption only where the story itself opens on the next, with its dateline. */
function findCaption([first, second]: readonly SourceLine[]): SourceLine | undefined {
  if (first === undefined || second === undefined || opensWithDateline(first.text)) return undefined;
  return opensWithDateline(second.text) ? first : undefined;
}
