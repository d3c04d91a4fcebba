// Content that was read → its stories and pages, with what could be repaired in them written.
import { makeFindNamed } from '../archive/find-named.ts';
import { parseArticle } from '../content/article-record.ts';
import { parseCategoriesFile } from '../content/named-file.ts';
import { parsePage } from '../content/page-record.ts';
import type { RawContent } from '../content/read.ts';
import { digestSource } from '../content/source-digest.ts';
import { hasErrors } from '../problem.ts';
import { type MendedContentFile, mendContent } from './mend-content.ts';

/** `contentDir` is absolute. What was read is not read again: it must be, to be judged. */
export function mendRawContent(
  raw: RawContent,
  contentDir: string,
  isAsked: (path: string) => boolean,
): MendedContentFile[] {
  const { settings, result } = raw.site;
  const articles = raw.folders.flatMap(({ files }) => files);
  const files = [...articles, ...raw.pages.map(({ path }) => path)].filter(isAsked);
  return mendContent({
    contentDir,
    files,
    site: {
      // A zone that could not be read is not that of the dates.
      zone: hasErrors(result.problems) ? undefined : settings.zone,
      categoryName: categoryNames(raw),
    },
    isSound: (path, bytes) => {
      const hash = digestSource(bytes);
      const { problems } = path.startsWith('articles/')
        ? parseArticle(path, bytes, hash, settings.zone)
        : parsePage(path, bytes, hash);
      return !hasErrors(problems);
    },
  });
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
