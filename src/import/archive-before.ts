// The content folder that an import goes into → what the import must know of it, without holding its stories.
import { type Archive, articlesOf } from '../archive/archive.ts';
import { listedKey } from '../archive/related.ts';
import type { RawContent } from '../content/read.ts';
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
export function archiveBefore(raw: RawContent, now: number): ReadingBefore {
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
export function faultsIn(raw: RawContent, now: number): readonly Problem[] {
  return validateContent(raw, { now }).problems.filter(({ severity }) => severity === 'error');
}
