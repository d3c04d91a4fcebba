// `npm run new-site`: a folder's name → a repository in which a newsroom keeps its content, with this generator as its
// program.
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readNewSiteCommandLine } from '../src/command/new-site-command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { shellWord } from '../src/command/shell-word.ts';
import { parseSiteFile } from '../src/content/site-file.ts';
import { makeStarterEditorFiles } from '../src/new-site/editor-files.ts';
import { placeFiles } from '../src/new-site/place-files.ts';
import { readManifest, readStarter } from '../src/new-site/read-starter.ts';
import { makeStarterFiles } from '../src/new-site/starter-files.ts';
import { hasErrors } from '../src/problem.ts';
import { formatReport } from '../src/report/format-report.ts';
import { toPrintable } from '../src/report/printable.ts';
import { newSiteStrings } from '../src/strings/new-site.ts';

const surroundings = { now: Date.now(), cores: 1 };

await runCommand('new-site', readNewSiteCommandLine, surroundings, async (request, language) => {
  const words = newSiteStrings(language);
  const { dir, name, now } = request;
  const manifest = readManifest();
  const { source: generator, archive } = request.generator ?? { source: manifest.version };
  const beginning = { name, now, generator, folder: basename(resolve(dir)) };
  const own = makeStarterFiles(beginning, readStarter(), manifest);
  const files = new Map([...own, ...makeStarterEditorFiles(own, now)]);
  const { problems } = parseSiteFile(Buffer.from(files.get('content/site.yaml') ?? '')).result;
  if (hasErrors(problems)) {
    console.error(formatReport(problems, { language, format: 'text', fileCount: 1 }));
    return 1;
  }
  const placed = new Map<string, string | Uint8Array>(files);
  if (archive !== undefined) placed.set(archive.name, readFileSync(archive.path));
  const placing = placeFiles(resolve(dir), placed);
  if (placing !== 'placed') {
    console.error(toPrintable(words[placing](dir)));
    return 1;
  }
  for (const path of [...placed.keys()].sort()) console.log(toPrintable(join(dir, path)));
  console.log(`\n${toPrintable(words.made(dir))}`);
  for (const step of words.next(shellWord(dir))) console.log(toPrintable(step));
  return 0;
});
