// `npm run check`: a content folder → the report of everything that is wrong with it; nothing is built.
import { resolve } from 'node:path';
import { readKeptMedia } from '../src/build/read-kept-media.ts';
import { readCheckCommandLine } from '../src/command/check-command-line.ts';
import { pathInRepository } from '../src/command/path-in-repository.ts';
import { runCommand } from '../src/command/run-command.ts';
import { readContent } from '../src/content/read.ts';
import { validateContent } from '../src/content/validate.ts';
import { hasErrors } from '../src/problem.ts';
import { formatReport } from '../src/report/format-report.ts';

await runCommand('check', readCheckCommandLine, { now: Date.now(), cores: 1 }, async (request) => {
  const { content, cache, format, now } = request;
  const raw = await readContent(resolve(content), { media: readKeptMedia(resolve(cache)) });
  const { problems } = validateContent(raw, { now });
  const { fileCount, reportLanguage: language } = raw;
  console.log(formatReport(problems, { language, format, fileCount, pathPrefix: pathInRepository(content) }));
  return hasErrors(problems) ? 1 : 0;
});
