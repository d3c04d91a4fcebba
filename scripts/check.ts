// `npm run check`: a content folder → the report of everything that is wrong with it; nothing is built. With `--watch` it
// checks again whenever something is saved.
import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { readKeptContent } from '../src/build/read-kept-content.ts';
import { Stopwatch } from '../src/build/stopwatch.ts';
import { Workers } from '../src/build/workers.ts';
import { isAskedFor } from '../src/command/asked-files.ts';
import { askedFormat, type CheckRequest, readCheckCommandLine } from '../src/command/check-command-line.ts';
import { onInterruption } from '../src/command/interruption.ts';
import { pathInRepository } from '../src/command/path-in-repository.ts';
import { formatFailure, runCommand, type TellPrograms } from '../src/command/run-command.ts';
import { checkStyle } from '../src/content/check-style.ts';
import type { RawContent } from '../src/content/read.ts';
import { resolveContent } from '../src/content/resolve-content.ts';
import type { Since, SinceRequest } from '../src/edits/check-since.ts';
import type { MendedContentFile } from '../src/mend/mend-content.ts';
import { compareText, hasErrors } from '../src/problem.ts';
import { formatChanges } from '../src/report/format-changes.ts';
import { formatFailedReport, formatReport } from '../src/report/format-report.ts';
import { repeatOnChanges } from '../src/serve/repeat-on-changes.ts';
import type { Language } from '../src/strings/language.ts';
import { reportStrings } from '../src/strings/report.ts';
import { readTheme } from '../src/theme/read-theme.ts';

const sinceStart = new Stopwatch();
const surroundings = { now: Date.now(), cores: availableParallelism() };

const tellPrograms: TellPrograms = (args, failure) => {
  const report = formatFailedReport(failure, askedFormat(args));
  if (report !== undefined) console.log(report);
};

await runCommand(
  'check',
  readCheckCommandLine,
  surroundings,
  (request, language) => (request.watch ? keepChecking(request, language) : checkOnce(request, sinceStart)),
  tellPrograms,
);

/** The two lines around each report are there for editors too, which take the marks of the last one back at the first. */
async function keepChecking(request: CheckRequest, language: Language): Promise<number> {
  const words = reportStrings(language);
  const interrupted = new Promise<void>((resolve) => {
    onInterruption(resolve);
  });
  const contentDir = resolve(request.content);
  const saved = new Set<string>();
  const checkAgain = async (changed: readonly string[]): Promise<void> => {
    for (const path of changed) saved.add(relative(contentDir, path).replaceAll(sep, '/'));
    console.log(words.checking);
    try {
      const now = request.now + Math.round(sinceStart.total * 1000);
      await checkOnce({ ...request, now }, new Stopwatch(), saved);
    } catch (error) {
      console.error(formatFailure(error, language));
    }
    console.log(words.watching);
  };
  await repeatOnChanges(contentDir, checkAgain, interrupted);
  return 0;
}

/** Of the paths in `whole` everything is told. Processes that helped are let go at the end: another check may be hours away. */
async function checkOnce(
  request: CheckRequest,
  stopwatch: Stopwatch,
  whole?: ReadonlySet<string>,
): Promise<number> {
  const workers = new Workers(surroundings.cores);
  try {
    return await check(request, workers, stopwatch, whole);
  } finally {
    workers.close();
  }
}

async function check(
  request: CheckRequest,
  workers: Workers,
  stopwatch: Stopwatch,
  whole: ReadonlySet<string> = new Set(),
): Promise<number> {
  const { content, cache, format, now, since, files, fix, all, times } = request;
  const [contentDir, cacheDir] = [resolve(content), resolve(cache)];
  const isAsked = (path: string): boolean => isAskedFor(path, files);
  const read = () => stopwatch.time('read', () => readKeptContent({ contentDir, cacheDir, now, workers }));
  const before = await read();
  const { raw, fixed } = fix ? await mend(before, read, contentDir, isAsked) : { raw: before };
  const { settings } = raw.site;
  const edits =
    since === undefined ? undefined : await compareSince({ contentDir, commit: since, now, settings });
  const { problems: found } = await stopwatch.time('validate', () =>
    resolveContent(raw, { now }, edits?.former),
  );
  const ofTheme = await readTheme(process.cwd(), contentDir);
  const ofStyle = checkStyle(raw, { now });
  const problems = [...ofTheme, ...found, ...ofStyle, ...(edits?.problems ?? [])].filter(({ path }) =>
    isAsked(path),
  );
  const { reportLanguage: language } = raw;
  const fileCount = files.length === 0 ? raw.fileCount : countAsked(raw, isAsked);
  const pathPrefix = format === 'github' ? pathInRepository(content) : content.replaceAll(sep, '/');
  if (fixed !== undefined && format === 'text') console.log(`${formatChanges(fixed, language)}\n`);
  console.log(
    formatReport(problems, {
      language,
      format,
      fileCount,
      pathPrefix,
      ...(fixed === undefined ? {} : { fixed }),
      ...(edits === undefined ? {} : { first: edits.touched }),
      isShort: !all && files.length === 0,
      whole,
    }),
  );
  if (times) console.error(reportStrings(language).times(stopwatch.total, stopwatch.seconds.read ?? 0));
  return hasErrors(problems) ? 1 : 0;
}

/** Loaded for who asks. Settings first: they say what the dates and categories of stories mean. */
async function mend(
  before: RawContent,
  read: () => Promise<RawContent>,
  contentDir: string,
  isAsked: (path: string) => boolean,
): Promise<{ readonly raw: RawContent; readonly fixed: readonly MendedContentFile[] }> {
  const { mendRawContent } = await import('../src/mend/mend-raw-content.ts');
  let raw = before;
  const fixed: MendedContentFile[] = [];
  for (const ofSettings of [true, false]) {
    const mended = mendRawContent(
      raw,
      contentDir,
      (path) => isAsked(path) && raw.dataFiles.includes(path) === ofSettings,
    );
    fixed.push(...mended);
    if (mended.some(({ isWritten }) => isWritten)) raw = await read();
  }
  return { raw, fixed: fixed.sort((a, b) => compareText(a.path, b.path)) };
}

function countAsked(
  { folders, pages, comments, addresses, dataFiles }: RawContent,
  isAsked: (path: string) => boolean,
): number {
  const articles = folders.flatMap((folder) => folder.files);
  const others = [...pages, ...comments, ...addresses].map(({ path }) => path);
  return [...articles, ...others, ...dataFiles].filter(isAsked).length;
}

/** Loaded for who asks: most checks compare with nothing. */
async function compareSince(request: SinceRequest): Promise<Since> {
  const { checkSince } = await import('../src/edits/check-since.ts');
  return checkSince(request);
}
