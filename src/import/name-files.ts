// The names that a source's stories have → categories.yaml and authors.yaml with the new ones, and with spellings merged.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { authorsPath, categoriesPath } from '../content/data-paths.ts';
import { mergeNames } from './merged-names.ts';
import { planAuthors, planCategories, type RecordsPlan } from './name-records.ts';
import type { NearNames } from './near-names.ts';
import type { Survey } from './survey-source.ts';

/** Of categories and of authors, in this order. */
export function planNameFiles(
  { categories, authors }: Pick<Survey, 'categories' | 'authors'>,
  archive: Archive,
  contentDir: string,
): RecordsPlan[] {
  return [
    planCategories(categories.needed, archive, readIfThere(join(contentDir, categoriesPath))),
    planAuthors(authors.needed, archive, readIfThere(join(contentDir, authorsPath))),
  ];
}

type OfEachKind<T> = Readonly<Record<'category' | 'author', T>>;

/**
 * Files beside the report, ready to take the place of those in the content folder; what an earlier import left there
 * goes. Their names, `''` where there is nothing to merge.
 */
export function writeMergedNames(
  plans: readonly RecordsPlan[],
  alike: OfEachKind<readonly NearNames[]>,
  { contentDir, reportDir }: { readonly contentDir: string; readonly reportDir: string },
): OfEachKind<string> {
  const write = (plan: RecordsPlan | undefined, near: readonly NearNames[]): string => {
    if (plan === undefined) return '';
    const { path, text = readIfThere(join(contentDir, path)) ?? '' } = plan;
    const merged = near.length === 0 ? undefined : mergeNames(text, near);
    if (merged === undefined) rmSync(join(reportDir, path), { force: true });
    else writeFileSafely(join(reportDir, path), merged);
    return merged === undefined ? '' : path;
  };
  const [categories, authors] = plans;
  return { category: write(categories, alike.category), author: write(authors, alike.author) };
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
