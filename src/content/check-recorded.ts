// Addresses that were once published, and what stands at them now → those that vanished without a word.
import { type LocalMonth, monthOf } from '../dates/moment.ts';
import { localDateOf, momentAt } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { AddressJudge, type JudgedSources } from './address-judge.ts';
import {
  isAddress,
  type LedgerFile,
  type LedgerReading,
  ledgerPathOf,
  readLedger,
} from './address-ledger.ts';
import { compareLedger } from './compare-ledger.ts';
import type { View } from './publication-state.ts';
import { publishedStories } from './published-addresses.ts';
import type { SummarizedFolder } from './resolve-months.ts';

/** An address that is known to have been out, though no ledger may say so; `path` is told of where it vanished. */
export interface FormerAddress {
  readonly path: string;
  readonly address: string;
}

export interface RecordedSources extends Omit<JudgedSources, 'isRecorded'> {
  readonly ledger: readonly LedgerFile[];
  readonly former: readonly FormerAddress[];
}

export interface RecordedView extends View {
  /** The site's. */
  readonly zone: Zone;
}

const top: Position = { line: 1, column: 1 };

/**
 * From lists of files and summaries alone. A story that expired says in its own file that it goes, one that was withdrawn
 * says so to readers.
 */
export function checkRecorded(sources: RecordedSources, view: RecordedView): Problem[] {
  const readings = sources.ledger.map(readLedger);
  let recorded: ReadonlySet<string> | undefined;
  const isRecorded = (address: string): boolean => {
    recorded ??= new Set(readings.flatMap(({ lines }) => lines.map((line) => line.trim())));
    return recorded.has(address);
  };
  const judge = new AddressJudge({ ...sources, isRecorded });
  const unrecorded: string[] = [];
  const problems = readings.flatMap((reading) => {
    const folders = foldersOf(reading.path, sources.folders);
    const { lines, files } = compareLedger(
      reading.lines,
      folders.map(({ folder }) => folder),
    );
    const unlisted = new Set(files);
    for (const each of folders) for (const story of publishedStories(each, unlisted)) unrecorded.push(story);
    return [
      ...reading.problems,
      ...judgeLines(reading, lines, judge),
      ...folders.flatMap((each) => judgeHidden(each, unlisted, judge)),
    ];
  });
  const ofFormer = sources.former
    .filter(({ address }) => !isRecorded(address))
    .flatMap(({ path, address }) => judge.judge(address, path, top) ?? []);
  return [
    ...problems,
    ...ofFormer,
    ...noticeUnrecorded(
      sources,
      unrecorded.filter((each) => !isRecorded(each)),
      view,
    ),
  ];
}

/** None for what is not a year's. */
function foldersOf(ledgerPath: string, folders: readonly SummarizedFolder[]): SummarizedFolder[] {
  return folders.filter(
    ({ folder }) => ledgerPathOf(`/${folder.path.slice('articles/'.length)}/-/`) === ledgerPath,
  );
}

const mergeMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

function judgeLines(
  { path, lines }: LedgerReading,
  places: readonly number[],
  judge: AddressJudge,
): Problem[] {
  const told = new Set(['']);
  return places.flatMap((place) => {
    const written = (lines[place] ?? '').trim();
    // The marks of a merge are one mistake, told at the first.
    const kind = mergeMark.test(written) ? 'merge' : written;
    if (told.has(kind)) return [];
    told.add(kind);
    const at = { line: place + 1, column: 1 };
    if (!isAddress(written)) return problem('error', 'address/form', path, at, { written });
    return judge.judge(written, path, at) ?? [];
  });
}

/** Of files at recorded addresses, those that are not to be seen. */
function judgeHidden(
  { summary }: SummarizedFolder,
  unlisted: ReadonlySet<string>,
  judge: AddressJudge,
): Problem[] {
  return summary.unpublished
    .filter(({ path }) => !unlisted.has(path))
    .flatMap((hidden) => judge.judgeHidden(hidden) ?? []);
}

/**
 * One notice, of months that are over: while a month runs there is something new every day. A site without a ledger has
 * not begun one.
 */
function noticeUnrecorded(
  { ledger, folders }: RecordedSources,
  unrecorded: readonly string[],
  { now, drafts, zone }: RecordedView,
): Problem[] {
  const [first] = ledger;
  if (first === undefined || drafts === true) return [];
  const month: LocalMonth = monthOf(localDateOf(momentAt(now, zone), zone));
  const running = `/${month.replace('-', '/')}`;
  const known = new Set(ledger.map(({ path }) => path));
  const ofOtherYears = folders.flatMap((each) =>
    known.has(ledgerPathOf(`/${each.folder.path.slice('articles/'.length)}/-/`))
      ? []
      : publishedStories(each),
  );
  const missing = [...unrecorded, ...ofOtherYears].filter((address) => address < running);
  const [address] = missing;
  if (address === undefined) return [];
  const path = known.has(ledgerPathOf(address)) ? ledgerPathOf(address) : first.path;
  return [problem('notice', 'address/unrecorded', path, top, { address, count: missing.length })];
}
