// Pages of the old site and the archive they go into → the files to write, or the problems that forbid it.
import { type Archive, articlesOf } from '../archive/archive.ts';
import { authorsPath, categoriesPath } from '../content/named-file.ts';
import { readText } from '../content/text-file.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { formatArticleFile } from './article-file.ts';
import { planAuthors, planCategories } from './name-records.ts';
import { articleKey, type ExistingText, type PlacedStory, placeStories, storyKey } from './place-stories.ts';
import type { SourcePage } from './source-page.ts';

export interface FileToWrite {
  /** Relative to the content folder. */
  readonly path: string;
  readonly text: string;
}

/** A page and its article; `changed` is one that says something else than its page. */
export interface PlannedStory {
  readonly source: string;
  readonly path: string;
  readonly state: 'new' | 'unchanged' | 'changed';
}

/** Nothing of it may be written where `problems` holds an error. */
export interface ImportPlan {
  /** In the order of the pages. */
  readonly stories: readonly PlannedStory[];
  /** In the order to write them: an import that is cut short leaves no article whose category is unknown. */
  readonly files: readonly FileToWrite[];
  readonly newCategories: readonly string[];
  readonly newAuthors: readonly string[];
  readonly listed: ListedCount;
  readonly problems: readonly Problem[];
}

/** Other stories that the pages list, each counted once: those that the archive then holds, and the others. */
export interface ListedCount {
  readonly linked: number;
  readonly absent: number;
}

export function planImport(
  pages: readonly SourcePage[],
  archive: Archive,
  existingText: ExistingText,
): ImportPlan {
  const articles = planArticles(
    placeStories(pages, [...articlesOf(archive)], archive.site.zone, existingText),
    existingText,
  );
  const categoryNames = articles.newPages.map(({ category }) => category);
  const authorNames = articles.newPages.map(({ author }) => author);
  const categories = planCategories(categoryNames, archive, existingText(categoriesPath));
  const authors = planAuthors(authorNames, archive, existingText(authorsPath));
  const records = [categories, authors].flatMap(({ path, text }) =>
    text === undefined ? [] : { path, text },
  );
  return {
    stories: articles.stories,
    files: [...records, ...articles.files],
    newCategories: categories.added,
    newAuthors: authors.added,
    listed: countListed(pages, archive),
    problems: [...articles.problems, ...categories.problems, ...authors.problems],
  };
}

interface ArticlesPlan extends Pick<ImportPlan, 'stories' | 'files' | 'problems'> {
  readonly newPages: readonly SourcePage[];
}

function planArticles(placed: readonly PlacedStory[], existingText: ExistingText): ArticlesPlan {
  const stories: PlannedStory[] = [];
  const files: FileToWrite[] = [];
  const newPages: SourcePage[] = [];
  const problems: Problem[] = [];
  for (const { page, path, twin } of placed) {
    const text = formatArticleFile(page);
    const existing = twin === undefined ? existingText(path) : formatArticleFile(twin);
    const state = existing === undefined ? 'new' : asWritten(existing) === text ? 'unchanged' : 'changed';
    stories.push({ source: page.path, path, state });
    if (existing === undefined) {
      files.push({ path, text });
      newPages.push(page);
    } else if (state === 'changed') {
      problems.push(explainChange({ page, path, twin }, firstDifference(asWritten(existing), text)));
    }
  }
  return { stories, files, newPages, problems };
}

/** `place` is in the article, where it first says something else than its page. */
function explainChange({ page, path, twin }: PlacedStory, place: Position): Problem {
  return twin === undefined
    ? problem('error', 'import/changed', path, place, { source: page.path })
    : problem('error', 'import/twice', page.path, { line: 1, column: 1 }, { other: twin.path });
}

/** Byte order mark and line ends are an editor's, not the story's. */
function asWritten(existing: string): string {
  const reading = readText(Buffer.from(existing));
  return reading.ok ? reading.text : existing;
}

/** In `existing`, where it first differs from `text`. */
function firstDifference(existing: string, text: string): Position {
  const lines = existing.split('\n');
  const wanted = text.split('\n');
  const index = lines.findIndex((line, at) => line !== wanted[at]);
  return { line: index < 0 ? lines.length : index + 1, column: 1 };
}

function countListed(pages: readonly SourcePage[], archive: Archive): ListedCount {
  const held = new Set([...[...articlesOf(archive)].map(articleKey), ...pages.map(storyKey)]);
  const listed = new Set(pages.flatMap((page) => page.listed.map(storyKey)));
  const linked = [...listed].filter((key) => held.has(key)).length;
  return { linked, absent: listed.size - linked };
}
