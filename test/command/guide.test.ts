import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { problemWords } from '../../src/strings/problems.ts';
import { problemsOf } from '../fixtures/content.ts';
import { jpegOf } from '../fixtures/photos.ts';

const guide = readFileSync(join(projectRoot, 'content/README.md'), 'utf8');
const dataFiles = {
  'categories.yaml': '- name: Nasional\n- name: International\n',
  'authors.yaml': '- name: Ayu Lestari\n- name: Bagas Siregar\n',
  'topics.yaml': '- name: Pemilu\n- name: Harga Pangan\n- name: Jejak Rempah\n',
};

/** The guide's fenced blocks of a language. */
function blocksOf(language: string): string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );
}

describe("the writers' guide", () => {
  it('shows an article that passes the check', async () => {
    const [article = ''] = blocksOf('markdown');
    const files = { ...dataFiles, 'articles/2024/09/panen-raya-di-cianjur.md': article };
    expect(await problemsOf(files)).toEqual([]);
  });

  it('shows an example of every key that passes the check, all of them together', async () => {
    const examples = [...guide.matchAll(/^\| `\w+` \| (?:ya|tidak) \|.*\| `([^`]+)` \|$/gm)].map(
      ([, line]) => line,
    );
    const [related = ''] = blocksOf('yaml');
    expect(examples.length).toBe(21);
    const article = `---\n${examples.join('\n')}\n${related}---\n\nIsi berita.\n`;
    const media = { 'media/2024/09/panen.jpg': await jpegOf() };
    expect(await problemsOf({ ...dataFiles, ...media, 'articles/2024/09/contoh.md': article })).toEqual([]);
  });

  it('shows categories, authors and topics that pass the check', async () => {
    const [, categories = '', authors = '', topics = ''] = blocksOf('yaml');
    const [article = ''] = blocksOf('markdown');
    const files = {
      'categories.yaml': categories,
      'authors.yaml': authors,
      'topics.yaml': topics,
      'articles/2024/09/panen.md': article,
    };
    expect(await problemsOf(files)).toEqual([]);
  });

  it('shows corrections and comments that pass the check', async () => {
    const blocks = blocksOf('yaml');
    const [article = ''] = blocksOf('markdown');
    const corrections = blocks.filter((block) => block.startsWith('corrections:'));
    const [comments] = blocks.filter((block) => block.includes('reply_to:'));
    expect([corrections.length, typeof comments]).toEqual([2, 'string']);
    const files = corrections.map((block, index): [string, string] => [
      `articles/2024/09/panen-${index}.md`,
      article.replace('\n---\n', `\n${block}---\n`),
    ]);
    expect(
      await problemsOf({
        ...dataFiles,
        ...Object.fromEntries(files),
        'articles/2024/09/hak-jawab-dinas-pertanian.md': article,
        'comments/panen-0.yaml': comments ?? '',
      }),
    ).toEqual([]);
  });

  it('names rules as reports name them', () => {
    const rules = [...guide.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, rule]) => rule);
    expect(rules.length).toBeGreaterThan(15);
    const known = Object.keys(problemWords('id'));
    expect(rules.filter((rule) => !known.includes(rule ?? ''))).toEqual([]);
  });
});
