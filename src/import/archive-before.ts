// The content folder that an import goes into → what the import must know of it, without holding its stories.
import { type Archive, articlesOf } from '../archive/archive.ts';
import { listedKey } from '../archive/related.ts';
import { summarizeFolder } from '../content/folder-summary.ts';
import { type RawContent, readContent } from '../content/read.ts';
import { type ArticleFolder, digestRows, type FoldersRequest, readRows } from '../content/read-folder.ts';
import { parseRedirectsFile } from '../content/redirects-file.ts';
import { permalinkOf } from '../content/story-file.ts';
import { validateContent } from '../content/validate.ts';
import { digestText } from '../digest.ts';
import type { Problem } from '../problem.ts';
import { twinKey } from '../redirects/old-address.ts';

export interface ArchiveBefore {
  readonly archive: Archive;
  /** Paths of the articles that have a headline and an instant, by `storyKey`. */
  readonly pathsOf: (key: string) => readonly string[];
  /** Where an old address leads, by its `twinKey`. */
  readonly leadsTo: (key: string) => string | undefined;
}

export type ReadingBefore =
  | { readonly ok: true; readonly value: ArchiveBefore }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly fileCount: number };

/** Fails with the problems of the content itself: nothing is imported into what has errors. */
export async function readArchiveBefore(contentDir: string, now: number): Promise<ReadingBefore> {
  const raw = await readContentLightly(contentDir, now);
  const content = validateContent(raw, { now });
  if (!content.ok) return { ok: false, problems: content.problems, fileCount: raw.fileCount };
  const archive = content.value;
  const paths = new Map<string, string[]>();
  for (const { headline, publishedAt, source } of articlesOf(archive)) {
    const key = storyKey(headline, publishedAt.epoch);
    const known = paths.get(key);
    if (known === undefined) paths.set(key, [source.path]);
    else known.push(source.path);
  }
  const targets = listRedirects(raw, now);
  return {
    ok: true,
    value: {
      archive,
      pathsOf: (key) => paths.get(key) ?? [],
      leadsTo: (key) => targets.get(key),
    },
  };
}

/** As they are written, those of stories that are not published too: what hosts are told of them is another matter. */
function listRedirects(raw: RawContent, now: number): ReadonlyMap<string, string> {
  const rows = parseRedirectsFile(raw.redirects, raw.site.settings.baseUrl);
  const stories = raw.folders.flatMap((folder) => {
    const { published, unpublished } = folder.summaryIn({ now });
    return [...published.months.flatMap(({ moved }) => moved), ...published.withdrawn, ...unpublished];
  });
  return new Map([
    ...(rows.ok ? rows.value : []).map(({ from, to }): [string, string] => [twinKey(from.value), to.value]),
    ...stories.flatMap(({ path, aliases }) =>
      aliases.map((from): [string, string] => [twinKey(from), permalinkOf(path)]),
    ),
  ]);
}

/** Equal for one story, in the archive and in a source. */
export function storyKey(headline: string, epoch: number): string {
  return digestText(listedKey(headline, epoch)).slice(0, 20);
}

/** What is wrong with the content folder after an import: nothing should be. */
export async function checkAfterwards(contentDir: string, now: number): Promise<readonly Problem[]> {
  const raw = await readContentLightly(contentDir, now);
  return validateContent(raw, { now }).problems.filter(({ severity }) => severity === 'error');
}

function readContentLightly(contentDir: string, now: number): Promise<RawContent> {
  return readContent(contentDir, { folders: async (request) => readFoldersLightly(request, now) });
}

/** Readings are let go once they are summarized: the archive may be many times larger than the memory for it. */
function readFoldersLightly({ contentDir, folders, ...site }: FoldersRequest, now: number): ArticleFolder[] {
  return folders.map((folder) => {
    const readings = () => readRows(contentDir, site, folder).map(({ reading }) => reading);
    const rows = readRows(contentDir, site, folder);
    const summary = summarizeFolder(
      rows.map(({ reading }) => reading),
      site.zone,
      { now },
    );
    return { ...folder, digest: digestRows(rows), summaryIn: () => summary, readings };
  });
}
