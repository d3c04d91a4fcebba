// `npm run check`: a content folder → the report of everything that is wrong with it; nothing is built.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { readKeptContent } from '../src/build/read-kept-content.ts';
import { readTheme } from '../src/build/read-theme.ts';
import { Workers } from '../src/build/workers.ts';
import { type CheckRequest, readCheckCommandLine } from '../src/command/check-command-line.ts';
import { pathInRepository } from '../src/command/path-in-repository.ts';
import { formatFailure, runCommand } from '../src/command/run-command.ts';
import { validateContent } from '../src/content/validate.ts';
import type { Since, SinceRequest } from '../src/edits/check-since.ts';
import { hasErrors } from '../src/problem.ts';
import { formatFailedReport, formatReport } from '../src/report/format-report.ts';

const surroundings = { now: Date.now(), cores: availableParallelism() };

await runCommand('check', readCheckCommandLine, surroundings, async (request, language) => {
  const workers = new Workers(surroundings.cores);
  try {
    return await check(request, workers);
  } catch (error) {
    const report = formatFailedReport(formatFailure(error, language), request.format);
    if (report !== undefined) console.log(report);
    throw error;
  } finally {
    workers.close();
  }
});

async function check(request: CheckRequest, workers: Workers): Promise<number> {
  const { content, cache, format, now, since } = request;
  const [contentDir, cacheDir] = [resolve(content), resolve(cache)];
  const raw = await readKeptContent({ contentDir, cacheDir, now, workers });
  const { settings } = raw.site;
  const edits =
    since === undefined ? undefined : await compareSince({ contentDir, commit: since, now, settings });
  const { problems: found } = validateContent(raw, { now }, edits?.former);
  const ofTheme = await readTheme(process.cwd(), contentDir);
  const problems = [...ofTheme, ...found, ...(edits?.problems ?? [])];
  const { fileCount, reportLanguage: language } = raw;
  const pathPrefix = pathInRepository(content);
  console.log(formatReport(problems, { language, format, fileCount, pathPrefix }));
  return hasErrors(problems) ? 1 : 0;
}

/** Loaded for who asks: most checks compare with nothing. */
async function compareSince(request: SinceRequest): Promise<Since> {
  const { checkSince } = await import('../src/edits/check-since.ts');
  return checkSince(request);
}
