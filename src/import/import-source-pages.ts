// Files with pages of the old site and a content folder → the articles in it, or a report and nothing written.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { type RawContent, readContent } from '../content/read.ts';
import { validateContent } from '../content/validate.ts';
import { hasErrors, type Problem } from '../problem.ts';
import type { KnownNames } from './known-names.ts';
import { findPageCategory } from './page-head.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { readSourceFile } from './read-source-file.ts';
import { readSourceLines } from './source-lines.ts';
import { parseSourcePage, type SourcePage } from './source-page.ts';

export interface ImportRequest {
  /** Paths as they were typed. */
  readonly files: readonly string[];
  readonly contentDir: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Plan everything and write nothing. */
  readonly dryRun: boolean;
}

/**
 * `invalid`: the content itself has errors, so nothing was tried. `refused`: a page or what it meets in the archive
 * has errors, so nothing was written; the plan is of the pages without.
 */
export type ImportOutcome =
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly fileCount: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly plan: ImportPlan }
  | { readonly kind: 'imported'; readonly problems: readonly Problem[]; readonly plan: ImportPlan };

/** A file that is named twice is one page. */
export async function importSourcePages(request: ImportRequest): Promise<ImportOutcome> {
  const raw: RawContent = await readContent(request.contentDir);
  const content = validateContent(raw, request);
  if (!content.ok) return { kind: 'invalid', problems: content.problems, fileCount: raw.fileCount };
  const { pages, problems: pageProblems } = readPages(
    [...new Set(request.files)],
    content.value,
    request.now,
  );
  const plan = planImport(pages, content.value, (path) => readIfThere(join(request.contentDir, path)));
  const problems = [...pageProblems, ...plan.problems];
  if (hasErrors(problems)) return { kind: 'refused', problems, plan };
  if (!request.dryRun) {
    for (const { path, text } of plan.files) writeFileSafely(join(request.contentDir, path), text);
  }
  return { kind: 'imported', problems, plan };
}

interface PagesReading {
  readonly pages: readonly SourcePage[];
  readonly problems: readonly Problem[];
}

function readPages(files: readonly string[], { site, categories }: Archive, now: number): PagesReading {
  const readings = files.map((path) => ({ path, reading: readSourceFile(path) }));
  const texts = readings.flatMap(({ path, reading }) => (reading.ok ? { path, text: reading.value } : []));
  const spellings = [...categories.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  const categoriesOfPages = texts.map(({ text }) => findPageCategory(readSourceLines(text)));
  const known: KnownNames = {
    categories: [...new Set([...spellings, ...categoriesOfPages])],
    credits: site.credits,
    zone: site.zone,
    now,
  };
  const parses = texts.map(({ path, text }) => parseSourcePage(text, path, known));
  return {
    pages: parses.flatMap((parse) => (parse.ok ? parse.value : [])),
    problems: [
      ...readings.flatMap(({ reading }) => reading.problems),
      ...parses.flatMap((parse) => parse.problems),
    ],
  };
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
