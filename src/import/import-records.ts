// Files of a source and a content folder → the stories in it, and a report in which every record is accounted for.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { storyFileAt } from '../content/story-file.ts';
import { hasErrors, type Problem } from '../problem.ts';
import { commentsStrings } from '../strings/comments.ts';
import { archiveBefore, faultsIn } from './archive-before.ts';
import { carryOut } from './carry-out.ts';
import { ImportReport } from './import-report.ts';
import type { ImportOutcome, ImportRequest } from './import-request.ts';
import { beginRun, type ImportRun, readSource } from './import-run.ts';
import { listSourceFiles } from './list-source-files.ts';
import type { ArticleSurroundings } from './make-article.ts';
import { NameFiles } from './name-files.ts';
import { forEachKind, nameKinds } from './name-kind.ts';
import { OldAddresses } from './old-addresses.ts';
import { OldLists } from './old-lists.ts';
import { PageRedirects } from './page-redirects.ts';
import { Pictures } from './pictures.ts';
import { RecordPlanner } from './plan-records.ts';
import { RecordSpool } from './record-spool.ts';
import { wordNote } from './report-words.ts';
import { SourceRefused } from './source-refused.ts';
import { namesOf, type Survey, surveySource } from './survey-source.ts';
import { writeReport } from './write-report.ts';

export async function importRecords(request: ImportRequest): Promise<ImportOutcome> {
  const { contentDir, source, now } = request;
  const sources = listSourceFiles(request.operands, source.endings);
  const refuse = (problems: readonly Problem[]) => {
    return { kind: 'refused', problems, fileCount: sources.files.length } as const;
  };
  if (sources.problems.length > 0 && source.allOrNothing !== true) return refuse(sources.problems);
  const before = archiveBefore(await request.readContent(), now);
  if (!before.ok) return { kind: 'invalid', problems: before.problems, fileCount: before.fileCount };
  const begun = beginRun(request, sources, before.value);
  if (!begun.ok) return refuse(begun.problems);
  const run = begun.value;
  const spool = new RecordSpool(request.reportDir);
  try {
    const survey = await makeSurvey(run, spool);
    const nameFiles = new NameFiles(contentDir, run.archive);
    const plans = nameFiles.plan(forEachKind((kind) => survey.names[kind].needed));
    const problems = [
      ...sources.problems,
      ...survey.faults,
      ...nameKinds.flatMap((kind) => plans[kind].problems),
    ];
    if (hasErrors(problems)) return refuse(problems);
    // An import that is cut short leaves no article whose category is unknown.
    if (!request.dryRun) nameFiles.write(plans);
    return await importSurveyed(run, survey, spool, nameFiles);
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    return refuse(error.problems);
  } finally {
    spool.close();
  }
}

function makeSurvey(run: ImportRun, spool: RecordSpool): Promise<Survey> {
  const { request, sources, before, ledger, settings, fingerprint } = run;
  let bytes = 0;
  const items = readSource(run, (more) => {
    bytes += more;
  });
  const { zone } = run.archive.site;
  return surveySource({
    items,
    spool,
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
  run: ImportRun,
  survey: Survey,
  spool: RecordSpool,
  nameFiles: NameFiles,
): Promise<ImportOutcome> {
  const { request, ledger, settings, fingerprint, sources } = run;
  const { contentDir, reportDir, dryRun, language, now } = request;
  const report = new ImportReport(reportDir, (note) => wordNote(note, language));
  const surroundings = surroundingsOf(run, survey);
  const pageRedirects = new PageRedirects(run.before.leadsTo);
  const lists = new OldLists(now);
  const used = forEachKind(() => new Set<string>());
  const total = survey.fates.length;
  const records = await carryOut({
    items: spool.items(),
    survey,
    settings,
    surroundings,
    nameless: commentsStrings(run.archive.site.language).nameless,
    pageRedirects,
    contentDir,
    fingerprint,
    ledger,
    report,
    dryRun,
    onRecord: (done) => request.onProgress({ kind: 'writing', records: done, total }),
    onHeld: (head, record) => lists.add(record, head),
    onMade: (head) => {
      const written = namesOf(head);
      for (const kind of nameKinds) for (const name of written[kind]) used[kind].add(name);
    },
  });
  // Names that only records had which became no stories after all.
  const plans = nameFiles.plan(forEachKind((kind) => [...used[kind]]));
  lists.leadOn(nameFiles.findIn(plans), surroundings.oldAddresses, pageRedirects);
  if (!dryRun) {
    nameFiles.write(plans);
    pageRedirects.write(contentDir);
    ledger.close();
  }
  const newNames = forEachKind((kind) => plans[kind].added);
  const alike = forEachKind((kind) => survey.names[kind].findNear());
  const head = {
    kind: request.kind,
    name: request.name,
    dryRun,
    at: new Date(now).toISOString(),
    files: sources.files.length,
    newNames,
    alike,
    mergedFiles: nameFiles.writeMerged(plans, alike, reportDir),
    redirects: surroundings.oldAddresses.count,
  };
  writeReport(reportDir, report, head, records, language);
  return {
    kind: 'imported',
    counts: report.counts,
    reasons: report.reasons('left-out'),
    newNames,
    listed: survey.listed,
    faults: dryRun ? [] : faultsIn(await request.readContent(), now),
  };
}

function surroundingsOf({ request, archive, before }: ImportRun, survey: Survey): ArticleSurroundings {
  const { contentDir, mediaDirs, dryRun } = request;
  const pages = new Set<string>(archive.staticPages.map(({ permalink }) => permalink));
  return {
    zone: archive.site.zone,
    links: survey.links,
    oldAddresses: new OldAddresses({
      hasPage: (permalink) =>
        pages.has(permalink) || survey.permalinks.has(permalink) || hasArticle(contentDir, permalink),
      leadsTo: before.leadsTo,
    }),
    pictures: new Pictures({
      contentDir,
      mediaDirs,
      sourceDirs: request.operands.map((operand) => resolve(operand)),
      isElsewhere: archive.site.mediaBaseUrl !== '',
      site: request.mapping.baseUrl,
      dryRun,
    }),
  };
}

function hasArticle(contentDir: string, permalink: string): boolean {
  return (
    /^\/\d{4}\/\d\d\/[a-z0-9-]+\/$/.test(permalink) && existsSync(join(contentDir, storyFileAt(permalink)))
  );
}
