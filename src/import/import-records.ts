// Files of a source and a content folder → the stories in it, and a report in which every record is accounted for.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { storyFileAt } from '../content/story-file.ts';
import { digestText } from '../digest.ts';
import { hasErrors, type Problem } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import { type ArchiveBefore, checkAfterwards, readArchiveBefore } from './archive-before.ts';
import { carryOut } from './carry-out.ts';
import { withConstants } from './constant-values.ts';
import type { RecordSettings } from './decide-record.ts';
import { ImportLedger } from './import-ledger.ts';
import { ImportReport, type ReportList } from './import-report.ts';
import type { ImportStage } from './import-stage.ts';
import { listSourceFiles, type SourceFiles } from './list-source-files.ts';
import { fingerprintOf, type Mapping } from './mapping.ts';
import { planNameFiles, writeMergedNames } from './name-files.ts';
import type { RecordsPlan } from './name-records.ts';
import { OldAddresses } from './old-addresses.ts';
import { Pictures } from './pictures.ts';
import { RecordPlanner } from './plan-records.ts';
import { wordNote } from './report-words.ts';
import type { SourceItem, SourceKind } from './source-record.ts';
import { SourceRefused } from './source-refused.ts';
import { type Survey, surveySource } from './survey-source.ts';
import { writeReport } from './write-report.ts';

export interface ImportRequest {
  readonly kind: string;
  readonly source: SourceKind;
  /** Files and folders as they were typed. */
  readonly operands: readonly string[];
  readonly mapping: Mapping;
  /** Of the ledger: imports of one name know each other's records. */
  readonly name: string;
  readonly contentDir: string;
  readonly reportDir: string;
  /** Folders with files of the old site. */
  readonly mediaDirs: readonly string[];
  /** Of the report. */
  readonly language: Language;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Plan everything, and write nothing but the report. */
  readonly dryRun: boolean;
  readonly onProgress: (stage: ImportStage) => void;
}

/**
 * `invalid`: the content itself has errors, so nothing was tried. `refused`: the source as a whole cannot be imported.
 * Nothing was written in either. `broken-off`: the source changed on the way; what was written is whole, and the next
 * import goes on. `imported`: `faults` is what the check finds wrong with the content afterwards.
 */
export type ImportOutcome =
  | {
      readonly kind: 'invalid' | 'refused' | 'broken-off';
      readonly problems: readonly Problem[];
      readonly fileCount: number;
    }
  | {
      readonly kind: 'imported';
      readonly counts: Readonly<Record<ReportList, number>>;
      readonly newCategories: readonly string[];
      readonly newAuthors: readonly string[];
      readonly listed: Survey['listed'];
      readonly faults: readonly Problem[];
    };

export async function importRecords(request: ImportRequest): Promise<ImportOutcome> {
  const { contentDir, source, now } = request;
  const sources = listSourceFiles(request.operands, source.endings);
  const refuse = (problems: readonly Problem[]) => {
    return { kind: 'refused', problems, fileCount: sources.files.length } as const;
  };
  if (sources.problems.length > 0 && source.allOrNothing !== true) return refuse(sources.problems);
  const before = await readArchiveBefore(contentDir, now);
  if (!before.ok) return { kind: 'invalid', problems: before.problems, fileCount: before.fileCount };
  const ledger = ImportLedger.open(contentDir, request.name);
  if (!ledger.ok) return refuse(ledger.problems);
  const run: Run = {
    request,
    sources,
    archive: before.value.archive,
    before: before.value,
    ledger: ledger.value,
    settings: settingsOf(request, before.value.archive),
    fingerprint: digestText(fingerprintOf(request.mapping)),
  };
  let isWriting = false;
  try {
    const survey = await makeSurvey(run);
    const names = planNameFiles(survey, run.archive, contentDir);
    const problems = [...sources.problems, ...survey.faults, ...names.flatMap((each) => each.problems)];
    if (hasErrors(problems)) return refuse(problems);
    isWriting = !request.dryRun;
    return await importSurveyed(run, survey, names);
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    return { ...refuse(error.problems), kind: isWriting ? 'broken-off' : 'refused' };
  }
}

/** What all steps of an import share. */
interface Run {
  readonly request: ImportRequest;
  readonly sources: SourceFiles;
  readonly archive: Archive;
  readonly before: ArchiveBefore;
  readonly ledger: ImportLedger;
  readonly settings: RecordSettings;
  readonly fingerprint: string;
}

function settingsOf({ mapping, now }: ImportRequest, { site }: Archive): RecordSettings {
  return {
    zone: mapping.zone ?? site.zone,
    zoneIsStated: mapping.zone !== undefined,
    order: mapping.dateOrder,
    defaultDate: mapping.defaults.date,
    defaultCategory: mapping.defaults.category,
    defaultAuthor: mapping.defaults.author,
    now,
  };
}

/** Each time from the start. */
async function* readSource(
  { request, sources, archive }: Run,
  onBytes: (bytes: number) => void,
): AsyncGenerator<SourceItem> {
  const { site, categories } = archive;
  const reader = await request.source.load();
  const items = reader(sources.files, {
    operands: request.operands,
    mapping: request.mapping,
    known: {
      categories: [...categories.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
      credits: site.credits,
      zone: site.zone,
      now: request.now,
    },
    advance: onBytes,
  });
  // A table's reader knows them itself, and what a list is in them.
  const isTable = request.source.needsMapping === true;
  yield* isTable ? items : withConstants(items, request.mapping.constants);
}

function makeSurvey(run: Run): Promise<Survey> {
  const { request, sources, before, ledger, settings, fingerprint } = run;
  let bytes = 0;
  const items = readSource(run, (more) => {
    bytes += more;
  });
  const { zone } = run.archive.site;
  return surveySource({
    items,
    settings,
    before,
    planner: new RecordPlanner({ contentDir: request.contentDir, zone, fingerprint }, before, ledger),
    keepsFaults: request.source.allOrNothing === true,
    onRecord: (records) =>
      request.onProgress({
        kind: 'reading',
        records,
        share: Math.min(1, bytes / Math.max(1, sources.bytes)),
      }),
  });
}

async function importSurveyed(
  run: Run,
  survey: Survey,
  names: readonly RecordsPlan[],
): Promise<ImportOutcome> {
  const { request, archive, before, ledger, settings, fingerprint } = run;
  const { contentDir, reportDir, dryRun, language, now } = request;
  const report = new ImportReport(reportDir, (note) => wordNote(note, language));
  // An import that is cut short leaves no article whose category is unknown.
  for (const { path, text } of dryRun ? [] : names) {
    if (text !== undefined) writeFileSafely(join(contentDir, path), text);
  }
  const pages = new Set<string>(archive.staticPages.map(({ permalink }) => permalink));
  const oldAddresses = new OldAddresses({
    hasPage: (permalink) =>
      pages.has(permalink) || survey.permalinks.has(permalink) || hasArticle(contentDir, permalink),
    leadsTo: before.leadsTo,
  });
  const pictures = new Pictures({
    contentDir,
    mediaDirs: request.mediaDirs,
    sourceDirs: request.operands.map((operand) => resolve(operand)),
    isElsewhere: archive.site.mediaBaseUrl !== '',
    site: request.mapping.baseUrl,
    dryRun,
  });
  const total = survey.fates.length;
  const records = await carryOut({
    items: readSource(run, () => undefined),
    survey,
    settings,
    surroundings: { zone: archive.site.zone, links: survey.links, oldAddresses, pictures },
    contentDir,
    fingerprint,
    ledger,
    report,
    dryRun,
    onRecord: (done) => request.onProgress({ kind: 'writing', records: done, total }),
  });
  if (!dryRun) ledger.close();
  const [categories, authors] = names.map(({ added }) => added);
  const alike = { category: survey.categories.findNear(), author: survey.authors.findNear() };
  const head = {
    kind: request.kind,
    name: request.name,
    dryRun,
    at: new Date(now).toISOString(),
    files: run.sources.files.length,
    newCategories: categories ?? [],
    newAuthors: authors ?? [],
    alike,
    mergedFiles: writeMergedNames(names, alike, { contentDir, reportDir }),
    redirects: oldAddresses.count,
  };
  writeReport(reportDir, report, head, records, language);
  return {
    kind: 'imported',
    counts: report.counts,
    newCategories: head.newCategories,
    newAuthors: head.newAuthors,
    listed: survey.listed,
    faults: dryRun ? [] : await checkAfterwards(contentDir, now),
  };
}

function hasArticle(contentDir: string, permalink: string): boolean {
  return (
    /^\/\d{4}\/\d\d\/[a-z0-9-]+\/$/.test(permalink) && existsSync(join(contentDir, storyFileAt(permalink)))
  );
}
