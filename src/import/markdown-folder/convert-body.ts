// A body as another generator has it → Markdown of the archive's dialect, and what could not be kept of it.
import { type Position, type Problem, problem } from '../../problem.ts';
import { withoutNowhere, withoutNowhereIn } from './addresses.ts';
import { convertAddresses } from './convert-addresses.ts';
import { convertBlocks, convertHtml } from './convert-blocks.ts';
import { convertMarks } from './convert-marks.ts';
import { convertTags } from './convert-tags.ts';
import { HeadingAnchors } from './heading-anchors.ts';
import { levelHtml } from './level-html.ts';
import type { FoundReference, TagContext } from './tag-context.ts';
import type { TagTemplate } from './tag-template.ts';

export interface BodyContext {
  readonly path: string;
  readonly generator: TagContext['generator'];
  /** A text of HTML alone. */
  readonly isHtml: boolean;
  /** The line of the file that the body begins on. */
  readonly bodyLine: number;
  /** The page's own address: relative ones count from it. Absolute. */
  readonly base: string;
  readonly templates: ReadonlyMap<string, TagTemplate>;
  readonly lookUp: (name: string) => string | undefined;
  readonly isAtHand: (address: string) => boolean;
  readonly fromSiteRoot: (address: string) => string;
  readonly findReference: (path: string) => FoundReference;
  readonly titleOf: (path: string) => string;
  /** Whether an address leads to the body's own page. */
  readonly isOwnPage: (address: string) => boolean;
  /** Where a link leads that is no web address yet; `undefined` where it leads to no page. */
  readonly linkAddress: (written: string) => string | undefined;
  readonly pictureAddress: (written: string) => string;
}

export function convertBody(
  body: string,
  context: BodyContext,
): { readonly markdown: string; readonly problems: readonly Problem[] } {
  const { path, bodyLine } = context;
  const placeOf = makePlaceOf(body, bodyLine);
  const tags = convertTags(body, { ...context, placeOf });
  const surroundings = { path, placeOf, base: context.base, inserts: tags.inserts };
  const marks = context.isHtml
    ? { text: tags.text, problems: [] }
    : convertMarks(tags.text, { path, placeOf });
  const blocks = context.isHtml
    ? convertHtml(tags.text.text, { line: bodyLine, column: 1 }, surroundings)
    : convertBlocks(levelHtml(marks.text), surroundings);
  const dropped: Problem[] = [];
  const anchors = new HeadingAnchors(body, blocks.markdown);
  const markdown = convertAddresses(blocks.markdown, {
    ofLink: (written) => {
      const address = context.linkAddress(written) ?? written;
      const [, fragment] = /#(.*)$/s.exec(address) ?? [];
      if (fragment === undefined || !context.isOwnPage(address)) return context.linkAddress(written);
      const id = anchors.find(fragment);
      return id === undefined ? undefined : `#${id}`;
    },
    ofPicture: context.pictureAddress,
    tellDropped: (text, address) => {
      const [fragment] = /#.*$/s.exec(address) ?? [];
      const written = (context.isOwnPage(address) ? fragment : undefined) ?? withoutNowhere(address);
      const place = findWritten(body, written, placeOf);
      dropped.push(problem('notice', 'markdown/link-dropped', path, place, { text, address: written }));
    },
    tellBroken: (address) => {
      const place = findWritten(body, address, placeOf);
      dropped.push(problem('notice', 'markdown/link-broken', path, place, { address }));
    },
  });
  return {
    markdown: withoutNowhereIn(markdown),
    problems: [...tags.problems, ...marks.problems, ...blocks.problems, ...dropped],
  };
}

/** Offset of the body → place in the file. */
function makePlaceOf(body: string, bodyLine: number): (offset: number) => Position {
  const starts = [0];
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: bodyLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Links are told by their addresses: by then the text is another one. */
function findWritten(body: string, address: string, placeOf: (offset: number) => Position): Position {
  const at = address === '' ? -1 : body.indexOf(address);
  return placeOf(Math.max(0, at));
}
