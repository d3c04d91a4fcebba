// A report of an import → import-report.md for people, import-report.json for programs, and files of merged names.
import { appendFileSync, closeSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedFile } from '../build/write-file-safely.ts';
import { toPrintable, toPrintableJson } from '../report/printable.ts';
import { type ImportReportStrings, importReportStrings } from '../strings/import-report.ts';
import type { Language } from '../strings/language.ts';
import { type ImportReport, type RuleCount, reportLists, type WordedEntry } from './import-report.ts';
import { nameKinds, type OfEachKind } from './name-kind.ts';
import type { NearNames } from './near-names.ts';
import type { WordedNote } from './report-words.ts';

/** What the report tells beside its lists. */
export interface ReportHead {
  readonly kind: string;
  readonly name: string;
  readonly dryRun: boolean;
  /** ISO 8601. */
  readonly at: string;
  readonly files: number;
  readonly newNames: OfEachKind<readonly string[]>;
  readonly alike: OfEachKind<readonly NearNames[]>;
  /** Which of them were written beside the report. */
  readonly mergedFiles: OfEachKind<string>;
  readonly redirects: number;
}

export const reportFile = 'import-report.md';
export const reportDataFile = 'import-report.json';

const namesAtMost = 200;

/** Throws where the lists do not hold each record once: then the import has lost one. */
export function writeReport(
  folder: string,
  report: ImportReport,
  head: ReportHead,
  records: number,
  language: Language,
): void {
  if (report.total !== records) {
    throw new Error(`Of ${records} records, ${report.total} are in the lists of the report`);
  }
  writeLines(join(folder, reportFile), markdownLines(report, head, records, importReportStrings(language)));
  writeLines(join(folder, reportDataFile), jsonLines(report, head, records));
  report.discard();
}

function* markdownLines(
  report: ImportReport,
  head: ReportHead,
  records: number,
  words: ImportReportStrings,
): Generator<string> {
  yield `# ${inline(words.title(head.kind, head.name))}`;
  yield '';
  if (head.dryRun) yield* [words.dryRun, ''];
  yield words.total(records);
  yield '';
  yield '| | | |';
  yield '| --- | ---: | --- |';
  for (const list of reportLists) {
    const { name, meaning } = words.lists[list];
    const said = (head.dryRun ? words.inTrial[list] : undefined) ?? meaning;
    yield `| [${name}](#${list}) | ${report.count(list)} | ${said} |`;
  }
  yield '';
  yield words.pictures(
    report.countOf('change/picture-copied'),
    report.countOf('change/picture-kept'),
    report.countOf('change/picture-lost'),
  );
  yield '';
  yield words.redirects(head.redirects, report.countOf('change/no-redirect'));
  yield* rulesSection(words.reasons, report.reasons('left-out'), words);
  yield* rulesSection(words.guesses, report.rules.filter(isGuess), words);
  yield* rulesSection(
    words.changes,
    report.rules.filter((each) => !isGuess(each)),
    words,
  );
  yield* namesSection(head, words);
  for (const list of reportLists) {
    yield* ['', `<a id="${list}"></a>`, '', `## ${words.lists[list].name} (${report.count(list)})`, ''];
    if (report.count(list) === 0) yield words.none;
    for (const entry of report.entries(list)) yield* entryLines(entry);
  }
}

function isGuess({ rule }: RuleCount): boolean {
  return rule.startsWith('guess/');
}

function* rulesSection(
  title: string,
  rules: readonly RuleCount[],
  words: ImportReportStrings,
): Generator<string> {
  yield* ['', `## ${title}`, ''];
  if (rules.length === 0) yield words.none;
  for (const { rule, count, examples } of rules) {
    yield `- \`${rule}\`: ${count}`;
    for (const { at, message } of examples) yield `  - ${inline(at)}: ${inline(message)}`;
    if (count > examples.length) yield `  - ${words.more(count - examples.length)}`;
  }
}

function* namesSection(head: ReportHead, words: ImportReportStrings): Generator<string> {
  const { newNames, alike, mergedFiles } = head;
  yield* ['', `## ${words.names}`, ''];
  if (nameKinds.every((kind) => newNames[kind].length + alike[kind].length === 0)) yield words.none;
  for (const kind of nameKinds) {
    const names = newNames[kind];
    if (names.length > 0) yield* [inline(words.newNames[kind](firstOf(names, words))), ''];
  }
  for (const kind of nameKinds) {
    if (alike[kind].length === 0) continue;
    yield* [words.alike[kind], ''];
    for (const { keep, others } of alike[kind]) {
      const named = others.map(({ name, count }) => `${name} (${count})`);
      yield `- ${inline(words.alikeNames(`${keep.name} (${keep.count})`, named))}`;
    }
    const file = mergedFiles[kind];
    if (file !== '') yield* ['', words.aliasesFile(file, file)];
    yield '';
  }
}

/** An old archive may have thousands of topics: the JSON has them all. */
function firstOf(names: readonly string[], words: ImportReportStrings): readonly string[] {
  if (names.length <= namesAtMost) return names;
  return [...names.slice(0, namesAtMost), words.moreNames(names.length - namesAtMost)];
}

function* entryLines({ id, at, path, reason, notes = [] }: WordedEntry): Generator<string> {
  yield `- ${path === '' ? '' : `\`${path}\` ← `}${inline(at)} · ${inline(id)}`;
  if (reason !== undefined) {
    yield `  - ${placeBefore(reason)}**${inline(reason.message)}** ${inline(reason.hint ?? '')}`.trimEnd();
  }
  for (const note of notes) yield `  - ${placeBefore(note)}${inline(note.message)}`;
}

/** Line and column of a note within its record's file. */
function placeBefore({ at }: WordedNote): string {
  return at === undefined ? '' : `${/\d+:\d+$/.exec(at)?.[0] ?? ''}: `;
}

/** Nothing in a source's text is taken for Markdown or HTML. */
export function inline(text: string): string {
  return toPrintable(text.replace(/\s+/g, ' ')).replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

/** One entry a line, so that the file can be looked through without being read whole. */
function* jsonLines(report: ImportReport, head: ReportHead, records: number): Generator<string> {
  const counts = Object.fromEntries(reportLists.map((list) => [list, report.count(list)]));
  const facts = {
    ...head,
    outcome: 'imported',
    records,
    counts,
    reasons: report.reasons('left-out').map(({ rule, count }) => ({ rule, count })),
    rules: report.rules.map(({ rule, count }) => ({ rule, count })),
  };
  yield `${toPrintableJson(JSON.stringify(facts, null, 2)).slice(0, -2)},`;
  yield '  "lists": {';
  for (const [index, list] of reportLists.entries()) {
    const comma = index === reportLists.length - 1 ? '' : ',';
    if (report.count(list) === 0) {
      yield `    "${list}": []${comma}`;
      continue;
    }
    yield `    "${list}": [`;
    let place = 0;
    for (const entry of report.entries(list)) {
      place += 1;
      const written = toPrintableJson(JSON.stringify(entry));
      yield `      ${written}${place === report.count(list) ? '' : ','}`;
    }
    yield `    ]${comma}`;
  }
  yield '  }';
  yield '}';
}

/** Whole or not at all, and never held whole. */
function writeLines(path: string, lines: Iterable<string>): void {
  const temporary = unfinishedFile(path);
  const file = openSync(temporary, 'w');
  try {
    let waiting = '';
    for (const line of lines) {
      waiting += `${line}\n`;
      if (waiting.length < 1 << 16) continue;
      appendFileSync(file, waiting);
      waiting = '';
    }
    appendFileSync(file, waiting);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
