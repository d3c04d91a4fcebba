import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { lines, mapping, row, setUp } from '../../fixtures/imported-rows.ts';
import { importNow, setUpImport } from '../../fixtures/imports.ts';

const withTopics = mapping.replace('columns:', 'columns:\n  topics: tag');

async function noticesOf(contentDir: string): Promise<string[]> {
  const { problems } = validateContent(await readContent(contentDir), { now: importNow });
  return problems.map(({ rule }) => rule);
}

describe('names that stories come in with', () => {
  it('stand in the list of topics as the source has them, and the check tells of none', async () => {
    const all = setUp([
      row({ tag: ['Pemilu 2019', 'C++'] }),
      row({ id: '2', judul: 'B', tag: ['C#', 'pemilu 2019'] }),
    ]);
    const { said } = await all.run({ kind: 'jsonl', mapping: withTopics });
    expect(said).toContain('Topik baru di topics.yaml: Pemilu 2019, C++, C#.');
    expect(all.written()['topics.yaml']).toBe(
      '- slug: pemilu-2019\n  name: Pemilu 2019\n- slug: c\n  name: C++\n- slug: c-2\n  name: C#\n',
    );
    const rules = await noticesOf(all.contentDir);
    expect(rules.filter((rule) => /^(?:author|topic)\/new$/.test(rule))).toEqual([]);
  });

  it('go behind what the newsroom has in its list, which stays as it is', async () => {
    const own = '# Topik redaksi\n- slug: pemilu\n  name: Pemilu\n  aliases: [Pemilihan Umum]\n';
    const all = setUpImport({
      content: { 'topics.yaml': own },
      files: { 'a.jsonl': lines(row({ tag: ['pemilihan umum', 'Panen'] })) },
    });
    await all.run({ kind: 'jsonl', mapping: withTopics });
    expect(all.written()['topics.yaml']).toBe(`${own}- slug: panen\n  name: Panen\n`);
  });

  it('that look alike are told of, and merged in a file of its own', async () => {
    const rows = ['Reformasi', 'Reformasi', 'Reformasy'].map((tag, index) =>
      row({ id: `${index}`, judul: `Berita ${index}`, tag }),
    );
    const all = setUp(rows);
    await all.run({ kind: 'jsonl', mapping: withTopics });
    expect(all.reportText()).toContain('Topik yang mirip:\n\n- Reformasi (2) — Reformasy (1)\n');
    expect(all.reportFolder()['topics.yaml']).toBe(
      '- slug: reformasi\n  name: Reformasi\n  aliases:\n    - Reformasy\n',
    );
  });

  it('that only a story without a text had enter no list', async () => {
    const empty = { id: '2', judul: 'B', isi: '', rubrik: 'Kosong', penulis: 'Kosong', tag: 'Kosong' };
    const all = setUp([row({ tag: 'Panen' }), row(empty)]);
    const { said } = await all.run({ kind: 'jsonl', mapping: withTopics });
    expect(all.report().counts).toMatchObject({ new: 1, 'left-out': 1 });
    const { 'categories.yaml': categories, 'authors.yaml': authors, 'topics.yaml': topics } = all.written();
    expect(`${categories}${authors}${topics}${said}`).not.toContain('Kosong');
    expect(topics).toBe('- slug: panen\n  name: Panen\n');
  });

  it('of an import that makes no story leave no list behind', async () => {
    const all = setUp([row({ isi: '', tag: 'Panen' })]);
    await all.run({ kind: 'jsonl', mapping: withTopics });
    expect(Object.keys(all.written()).filter((path) => path.endsWith('.yaml'))).toEqual([]);
  });
});
