// `npm run new-site`: a folder's name → a repository in which a newsroom keeps its content, with this generator as its
// program.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { projectRoot } from '../src/build/project-root.ts';
import { type NewSiteRequest, readNewSiteCommandLine } from '../src/command/new-site-command-line.ts';
import { runCommand } from '../src/command/run-command.ts';
import { shellWord } from '../src/command/shell-word.ts';
import { parseSiteFile } from '../src/content/site-file.ts';
import { findRepositoryRoot } from '../src/git/find-repository-root.ts';
import { makeStarterEditorFiles } from '../src/new-site/editor-files.ts';
import { type GeneratorSource, generatorSource } from '../src/new-site/generator-source.ts';
import { findOwnSource, packCheckout } from '../src/new-site/own-source.ts';
import { placeFiles } from '../src/new-site/place-files.ts';
import { readManifest, readStarter } from '../src/new-site/read-starter.ts';
import { makeStarterFiles } from '../src/new-site/starter-files.ts';
import { hasErrors } from '../src/problem.ts';
import { formatReport } from '../src/report/format-report.ts';
import { toPrintable } from '../src/report/printable.ts';
import { commandStrings } from '../src/strings/commands.ts';
import type { Language } from '../src/strings/language.ts';
import { newSiteStrings } from '../src/strings/new-site.ts';

const surroundings = { now: Date.now(), cores: 1 };

await runCommand('new-site', readNewSiteCommandLine, surroundings, async (request, language) => {
  const scratch = mkdtempSync(join(tmpdir(), 'news-archive-package-'));
  try {
    const generator = request.generator ?? findOwnGenerator(request.dir, scratch, language);
    return typeof generator === 'string' ? refuse(generator) : makeSite(request, generator, language);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/** That of this very program, or a sentence that says why it cannot be had. */
function findOwnGenerator(dir: string, scratch: string, language: Language): GeneratorSource | string {
  const own = findOwnSource(projectRoot, readManifest());
  if (own.kind === 'installed') {
    const { written } = own;
    return generatorSource(written, dir) ?? commandStrings(language).faults['generator-absent']({ written });
  }
  const packing = packCheckout(projectRoot, scratch);
  if (!packing.ok) return newSiteStrings(language).notPacked(packing.message);
  const name = basename(packing.path);
  return { source: `file:${name}`, archive: { name, path: packing.path } };
}

function makeSite(
  { dir, name, now }: NewSiteRequest,
  { source: generator, archive }: GeneratorSource,
  language: Language,
): number {
  const words = newSiteStrings(language);
  const beginning = { name, now, generator, folder: basename(resolve(dir)) };
  const own = makeStarterFiles(beginning, readStarter(), readManifest());
  const files = new Map([...own, ...makeStarterEditorFiles(own, now)]);
  const { problems } = parseSiteFile(Buffer.from(files.get('content/site.yaml') ?? '')).result;
  if (hasErrors(problems)) {
    console.error(formatReport(problems, { language, format: 'text', fileCount: 1 }));
    return 1;
  }
  const placed = new Map<string, string | Uint8Array>(files);
  if (archive !== undefined) placed.set(archive.name, readFileSync(archive.path));
  const placing = placeFiles(resolve(dir), placed);
  if (placing !== 'placed') return refuse(words[placing](dir));
  for (const path of [...placed.keys()].sort()) console.log(toPrintable(join(dir, path)));
  console.log(`\n${toPrintable(words.made(dir))}`);
  for (const step of words.next(shellWord(dir))) console.log(toPrintable(step));
  const repository = findRepositoryRoot(resolve(dir));
  if (repository !== undefined && repository !== resolve(dir))
    console.log(`\n${toPrintable(words.inside(repository))}`);
  return 0;
}

function refuse(why: string): number {
  console.error(toPrintable(why));
  return 1;
}
