// Where a content file lies → its address, or why it has none.
import type { Permalink, Slug } from '../archive/address.ts';
import { findLookAlike, toLatinLetters } from '../archive/look-alikes.ts';
import { checkSlug, type SlugFault, type SlugPlace, slugFromText } from '../archive/slug.ts';
import type { LocalMonth } from '../dates/moment.ts';
import { failure, type Position, type Problem, problem, type Result, success } from '../problem.ts';
import { codePointName } from './body-text.ts';
import { meantText } from './meant-path.ts';

export interface PlacedFile {
  readonly slug: Slug;
  readonly permalink: Permalink;
}

export interface PlacedArticle extends PlacedFile {
  /** `2024-09`, of the folders. */
  readonly month: string;
}

const articleForm = /^articles\/(\d{4})\/(0[1-9]|1[0-2])\/([^/]+)\.md$/;
const pageForm = /^pages\/([^/]+)\.md$/;
const start = { line: 1, column: 1 };

/** `articles/2024/09/putin.md` → `/2024/09/putin/`. */
export function placeArticle(path: string): Result<PlacedArticle> {
  const [, year = '', month = '', name = ''] = articleForm.exec(path) ?? [];
  if (name === '' || isEndedTwice(name)) return misplaced(path);
  const slug = parseFileName(path, name, 'nested');
  if (!slug.ok) return slug;
  const permalink = `/${year}/${month}/${slug.value}/` as Permalink;
  return success({ slug: slug.value, permalink, month: `${year}-${month}` });
}

/** `pages/tentang.md` → `/tentang/`. */
export function placePage(path: string): Result<PlacedFile> {
  const [, name = ''] = pageForm.exec(path) ?? [];
  if (name === '' || isEndedTwice(name)) return misplaced(path);
  const slug = parseFileName(path, name, 'root');
  return slug.ok ? success({ slug: slug.value, permalink: `/${slug.value}/` as Permalink }) : slug;
}

function misplaced(path: string): Result<never> {
  return failure([problem('error', 'path/place', path, start, { path, suggestion: meantText(path) })]);
}

/** Where a story that lies in no month's folder belongs is known by its date: `2024-09`. */
export function suggestMonth(
  problems: readonly Problem[],
  month: LocalMonth | undefined,
): readonly Problem[] {
  const folder = month?.replace('-', '/');
  if (folder === undefined) return problems;
  return problems.map((each) => {
    if (!isMisplaced(each) || each.details.suggestion !== undefined) return each;
    const slug = slugFromText(/([^/.]+?)(?:\/_?index)?\.md$/.exec(each.path)?.[1] ?? '');
    const suggestion = slug && `articles/${folder}/${slug}.md`;
    return problem('error', 'path/place', each.path, start, { path: each.path, suggestion });
  });
}

function isMisplaced(each: Problem): each is Problem<'path/place'> {
  return each.rule === 'path/place';
}

/** `panen.md.md`, as it comes of a program that hides endings. */
function isEndedTwice(name: string): boolean {
  return /\.(?:md|markdown|txt)$/i.test(name);
}

function parseFileName(path: string, name: string, place: SlugPlace): Result<Slug> {
  const check = checkSlug(name, place);
  return check.ok ? success(check.slug) : failure([explainSlug(path, start, name, check.fault)]);
}

/** What keeps the written `slug` from being one. */
export function explainSlug(path: string, position: Position, slug: string, fault: SlugFault): Problem {
  switch (fault) {
    case 'empty':
    case 'form': {
      const found = findLookAlike(slug);
      const latin = slugFromText(toLatinLetters(slug));
      if (found !== undefined && latin !== undefined) {
        const details = { slug, character: codePointName(found.letter), latin };
        return problem('error', 'slug/look-alike', path, position, details);
      }
      return problem('error', 'slug/form', path, position, { slug, suggestion: slugFromText(slug) });
    }
    case 'too-long': {
      const suggestion = slugFromText(slug);
      return problem('error', 'slug/too-long', path, position, { slug, length: slug.length, suggestion });
    }
    case 'all-digits':
      return problem('error', 'slug/all-digits', path, position, { slug });
    case 'reserved':
      return problem('error', 'slug/reserved', path, position, { slug });
  }
}
