// The headings of a body → those of a wrong level, those that say nothing or come twice, and those with nothing below.
import type { FoundHeading } from '../markdown/scan-blocks.ts';
import type { BodyFindings } from '../markdown/scan-body.ts';
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';

/** The page has its headline above: the first level of a body is the second. */
const firstLevel = 2;

/** Pages close the gap; how deep a heading was meant to stand, only its writer knows. */
export function checkBodyHeadings(
  { headings }: Pick<BodyFindings, 'headings'>,
  { path, body, bodyLine }: Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>,
): Problem[] {
  if (headings.length === 0) return [];
  const at = ({ lines }: FoundHeading) => ({ line: bodyLine + lines.start, column: 1 });
  let above: number | undefined;
  const ofLevels = headings.flatMap((heading): Problem[] => {
    const { level, id } = heading;
    if (id === '') return [problem('notice', 'heading/empty', path, at(heading), {})];
    const deepest = (above ?? firstLevel - 1) + 1;
    const details = {
      written: '#'.repeat(level),
      expected: '#'.repeat(deepest),
      isFirst: above === undefined,
    };
    above = level;
    return level > deepest ? [problem('notice', 'heading/skip', path, at(heading), details)] : [];
  });
  const twin = findTwin(headings);
  const last = findBare(headings, body.split('\n'));
  // Whoever is told that it is there already need not fill it.
  const bare = last === twin ? undefined : last;
  return [
    ...ofLevels,
    ...(twin === undefined
      ? []
      : [problem('notice', 'heading/twice', path, at(twin), { written: twin.text.trim() })]),
    ...(bare === undefined
      ? []
      : [problem('notice', 'heading/bare', path, at(bare), { written: bare.text.trim() })]),
  ];
}

/**
 * The first that is called like one before it, under the same heading: a link leads to the other. What comes a third time
 * is the label of a form (`Pertanyaan`, `Bacaan lanjutan`), and so is what begins the same again.
 */
function findTwin(headings: readonly FoundHeading[]): FoundHeading | undefined {
  // Of each level what stands under the heading above, by its depth: a text, and where it was first.
  const seen: Map<string, number>[] = [];
  const counts = new Map<string, number>();
  for (const text of headings.map(wordsOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const [index, heading] of headings.entries()) {
    const { level, id } = heading;
    const text = wordsOf(heading);
    // Those of a section that has ended are others' children.
    seen.length = Math.min(seen.length, level + 1);
    const beside = seen[level] ?? new Map<string, number>();
    const first = beside.get(text);
    const isTwin = id !== '' && /\p{L}/u.test(text) && counts.get(text) === 2;
    if (isTwin && first !== undefined && !beginsAsBefore(headings, first, index)) return heading;
    seen[level] = beside.set(text, first ?? index);
  }
  return undefined;
}

function beginsAsBefore(headings: readonly FoundHeading[], first: number, second: number): boolean {
  const [one, other] = [headings[first + 1], headings[second + 1]];
  if (one === undefined || other === undefined || wordsOf(one) !== wordsOf(other)) return false;
  const level = headings[second]?.level ?? 0;
  return one.level > level && other.level > level;
}

function wordsOf({ text }: FoundHeading): string {
  return text.trim().toLowerCase();
}

/** The last of the body, with nothing below it; an empty one is told of as such. */
function findBare(headings: readonly FoundHeading[], lines: readonly string[]): FoundHeading | undefined {
  const last = headings.at(-1);
  const isBare =
    last !== undefined && last.id !== '' && lines.slice(last.lines.end).every((line) => line.trim() === '');
  return isBare ? last : undefined;
}
