// A content folder on disk with a story or two, and places to build it to.
import { join } from 'node:path';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';

export interface SmallSite {
  /** Holds everything of this site, and nothing else. */
  readonly root: string;
  readonly content: string;
  readonly out: string;
  /** Arguments that build it there, for 1 October 2024. */
  readonly buildArgs: readonly string[];
}

export const storyPath = 'articles/2024/09/panen-raya.md';
const settings = 'name: Radio Contoh\nbase_url: https://contoh.example\n';
const names = {
  'categories.yaml': '- slug: nasional\n  name: Nasional\n',
  'authors.yaml': '- slug: ayu-lestari\n  name: Ayu Lestari\n',
};

export function storyText(title: string, paragraph: string): string {
  const head = `title: "${title}"\ndate: 2024-09-14 12:45:06 WIB\ncategory: Nasional\nauthor: Ayu Lestari`;
  return `---\n${head}\n---\n\n${paragraph}\n`;
}

/** One good story and no problem; `files` are added or take the place of its files. */
export function makeSmallSite(files: Readonly<Record<string, string | Uint8Array>> = {}): SmallSite {
  const root = makeTemporaryFolder();
  const content = join(root, 'content');
  writeFiles(content, {
    'site.yaml': settings,
    ...names,
    [storyPath]: storyText('Panen raya', 'Petani memanen padi.'),
    ...files,
  });
  const out = join(root, '_site');
  const cache = join(root, '.cache');
  const places = ['--content', content, '--out', out, '--cache', cache];
  return { root, content, out, buildArgs: [...places, '--now', '2024-10-01T00:00:00Z', '--jobs', '1'] };
}
