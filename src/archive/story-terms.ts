// A story's headline, summary and caption → what they speak of: names and subjects of the news.
import type { Branded } from '../brand.ts';
import { everydayNames } from './everyday-names.ts';
import { type Breadth, findSubject } from './news-subjects.ts';
import { scanWords } from './scan-words.ts';

export type TermKind = 'name' | Breadth;

/** Terms as a story carries them: see `packTerms`. */
export type StoryTerms = Branded<string, 'StoryTerms'>;

/** Each once a story. */
export interface Term {
  /** Lower case; one for all spellings of a subject. */
  readonly text: string;
  readonly kind: TermKind;
  readonly inHeadline: boolean;
  readonly inText: boolean;
  /** Equal for words of one name, as of `Petr Cech`; `undefined` where it is of none. */
  readonly run: number | undefined;
}

interface Found {
  /** Not yet known of a word that only a headline has, where capitals say nothing. */
  kind: TermKind | undefined;
  inHeadline: boolean;
  inText: boolean;
  run: number | undefined;
}

/** A word as it stands in its text. */
interface Mention {
  readonly written: string;
  readonly isName: boolean;
  readonly isHeadline: boolean;
  readonly run: number | undefined;
}

const shortestName = 3;
/** Of a headline's words whose capital says nothing, short ones are mostly no names, whatever the text shows. */
const shortestUntold = 6;
/** The share of words with a capital above which capitals say nothing. */
const titled = 0.6;
/** What ends a sentence or opens a quotation: a capital behind it is no name's. */
const opening = /[.?!:"“‘]/;

const kindMarks = { name: 'n', matter: 'm', broad: 'b' } as const satisfies Record<TermKind, string>;
const kindsByMark: ReadonlyMap<string, TermKind> = new Map(
  Object.entries(kindMarks).map(([kind, mark]) => [mark, kind as TermKind]),
);
const between = '|';

/**
 * `n3:7:cech|b1::tiongkok`: kind, where it stands (1 headline, 2 text, 3 both), run, text. As one string, since a story
 * is read once and loaded for each story that is new beside it: as objects its terms took as long as the rest of it.
 */
export function packTerms(terms: readonly Term[]): StoryTerms {
  const packed = terms.map(({ text, kind, inHeadline, inText, run }) => {
    return `${kindMarks[kind]}${(inHeadline ? 1 : 0) + (inText ? 2 : 0)}:${run ?? ''}:${text}`;
  });
  return packed.join(between) as StoryTerms;
}

/** The terms that were packed, in their order. */
export function unpackTerms(packed: StoryTerms): Term[] {
  if (packed === '') return [];
  return packed.split(between).map((term) => {
    const [mark = '', run = '', text = ''] = term.split(':');
    const place = Number(mark[1]);
    return {
      text,
      kind: kindsByMark.get(mark[0] ?? '') ?? 'name',
      inHeadline: (place & 1) !== 0,
      inText: (place & 2) !== 0,
      run: run === '' ? undefined : Number(run),
    };
  });
}

/** In the order of their first mention. Depends on the texts alone, in Indonesian or English. */
export function findTerms(headline: string, texts: readonly string[]): Term[] {
  const found = new Map<string, Found>();
  let runs = readText(headline, true, 0, found);
  for (const text of texts) runs = readText(text, false, runs, found);
  const terms: Term[] = [];
  for (const [text, { kind, inHeadline, inText, run }] of found) {
    if (kind !== undefined) terms.push({ text, kind, inHeadline, inText, run });
  }
  return terms;
}

/** `runs` counts the runs of capitals before this text; with its own they are returned. */
function readText(text: string, isHeadline: boolean, runs: number, found: Map<string, Found>): number {
  const words = scanWords(text);
  let capitals = 0;
  for (const { isCapital } of words) if (isCapital) capitals += 1;
  // Where Most Words Have One, capitals tell no name; where ALL ARE SET IN THEM, no acronym.
  const isTitled = capitals > words.length * titled;
  const isShouted = isTitled && text === text.toUpperCase();
  let count = runs;
  let end = 0;
  let isAfterCapital = false;
  for (const { text: written, start, end: next, isCapital } of words) {
    const isBesideOther = start === end + 1 && text.charCodeAt(end) === 0x20;
    if (!isCapital || !isAfterCapital || !isBesideOther) count += 1;
    const opens = end === 0 || (!isBesideOther && opening.test(text.slice(end, start)));
    const isName = isCapital && !isShouted && ((!isTitled && !opens) || isAcronym(written));
    // Most words are of no account: they are looked up, and no more.
    if (isCapital || isHeadline || findSubject(written) !== undefined || found.has(written)) {
      note({ written, isName, isHeadline, run: isTitled ? undefined : count }, found);
    }
    isAfterCapital = isCapital;
    end = next;
  }
  return count;
}

function isAcronym(written: string): boolean {
  return written.length >= shortestName && written === written.toUpperCase() && !/\p{N}/u.test(written);
}

function note({ written, isName, isHeadline, run }: Mention, found: Map<string, Found>): void {
  const word = withoutPossessive(written.toLowerCase());
  const subject = findSubject(word);
  const kind = subject?.breadth ?? (isName ? 'name' : undefined);
  const text = subject?.name ?? word;
  const known = found.get(text);
  if (known === undefined) {
    if (kind === undefined && (!isHeadline || word.length < shortestUntold)) return;
    if (subject === undefined && !canBeName(word)) return;
    found.set(text, {
      kind,
      inHeadline: isHeadline,
      inText: !isHeadline,
      run: kind === 'name' ? run : undefined,
    });
    return;
  }
  if (isHeadline) known.inHeadline = true;
  else known.inText = true;
  if (kind !== 'name') return;
  known.kind = kind;
  known.run = run ?? known.run;
}

function canBeName(word: string): boolean {
  return word.length >= shortestName && !everydayNames.has(word) && !isNumber(word);
}

/** `2015`, `Rp500`, `VIII`. */
function isNumber(word: string): boolean {
  const code = word.charCodeAt(word.startsWith('rp') ? 2 : 0);
  return (code >= 48 && code <= 57) || /^[ivx]+$/.test(word);
}

/** `FDA’s` → `FDA`. */
function withoutPossessive(word: string): string {
  const mark = word.charCodeAt(word.length - 2);
  return (mark === 0x27 || mark === 0x2019) && word.endsWith('s') ? word.slice(0, -2) : word;
}
