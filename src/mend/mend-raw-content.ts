// Content that was read → its stories, pages, comments and settings, with what could be repaired in them written.
import { makeFindNamed } from '../archive/find-named.ts';
import { parseCommentsFile } from '../content/comments-file.ts';
import { authorsPath, categoriesPath, topicsPath } from '../content/data-paths.ts';
import { parseAuthorsFile, parseCategoriesFile, parseTopicsFile } from '../content/named-file.ts';
import { parsePage } from '../content/page-record.ts';
import { parseArticle } from '../content/parse-article.ts';
import type { RawContent } from '../content/read.ts';
import { commentsFolder } from '../content/read-comments.ts';
import { parseSiteFile, sitePath } from '../content/site-file.ts';
import { digestSource } from '../content/source-digest.ts';
import type { Zone } from '../dates/zone.ts';
import { hasErrors, type Problem } from '../problem.ts';
import { type MendedContentFile, mendContent } from './mend-content.ts';

/** `contentDir` is absolute. What was read is not read again: it must be, to be judged. */
export function mendRawContent(
  raw: RawContent,
  contentDir: string,
  isAsked: (path: string) => boolean,
): MendedContentFile[] {
  const { settings, result } = raw.site;
  const articles = raw.folders.flatMap(({ files }) => files);
  const texts = [...articles, ...[...raw.pages, ...raw.comments].map(({ path }) => path)];
  const files = [...texts, ...raw.dataFiles.filter((path) => path.endsWith('.yaml'))].filter(isAsked);
  return mendContent({
    contentDir,
    files,
    site: {
      // A zone that could not be read is not that of the dates.
      zone: hasErrors(result.problems) ? undefined : settings.zone,
      categoryName: categoryNames(raw),
    },
    isSound: (path, bytes) => {
      return !hasErrors(problemsOf(path, bytes, settings.zone));
    },
  });
}

function problemsOf(path: string, bytes: Uint8Array, zone: Zone): readonly Problem[] {
  switch (path) {
    case sitePath:
      return parseSiteFile(bytes).result.problems;
    case categoriesPath:
      return parseCategoriesFile(bytes).problems;
    case authorsPath:
      return parseAuthorsFile(bytes).problems;
    case topicsPath:
      return parseTopicsFile(bytes).problems;
  }
  if (path.startsWith(`${commentsFolder}/`)) return parseCommentsFile(path, bytes, zone).problems;
  const hash = digestSource(bytes);
  return path.startsWith('articles/')
    ? parseArticle(path, bytes, hash, zone).problems
    : parsePage(path, bytes, hash).problems;
}

/** Without a list, every spelling may be the name. */
function categoryNames({ categories }: RawContent): (written: string) => string | undefined {
  const list = categories && parseCategoriesFile(categories);
  if (!list?.ok) return () => undefined;
  const find = makeFindNamed(list.value.values());
  return (written) => {
    const id = find(written);
    return id === undefined ? undefined : list.value.get(id)?.name;
  };
}
