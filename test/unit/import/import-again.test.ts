import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { garut, lines, mapping, more, row, setUp } from '../../fixtures/imported-rows.ts';

describe('an import that is run again', () => {
  const first = [row(), row({ id: '2', judul: 'Kedua', isi: 'Dua.' }), row({ id: '3', judul: 'Ketiga' })];
  const [kedua, ketiga] = ['articles/2019/01/kedua.md', 'articles/2019/01/ketiga.md'];
  const setUpOnce = async () => {
    const all = setUp(first);
    await all.run({ kind: 'jsonl', mapping });
    return { ...all, again: (said = mapping) => all.run({ kind: 'jsonl', mapping: said }) };
  };

  it('changes nothing', async () => {
    const { again, written } = await setUpOnce();
    const before = written();
    expect((await again()).outcome).toMatchObject({ counts: { unchanged: 3, new: 0 } });
    expect(written()).toEqual(before);
  });

  it('makes what changed in the source again, at the same address', async () => {
    const { again, put, written } = await setUpOnce();
    put({ 'a.jsonl': lines(row(), row({ id: '2', judul: 'Kedua kali', isi: 'Dua dua.' })) });
    expect((await again()).outcome).toMatchObject({ counts: { unchanged: 1, updated: 1 } });
    expect(written()[kedua]).toContain('title: "Kedua kali"');
    expect((await again()).outcome).toMatchObject({ counts: { unchanged: 2, updated: 0 } });
  });

  it('takes a story for unchanged that another mapping makes the same', async () => {
    const { again, written } = await setUpOnce();
    const before = written()[kedua];
    expect((await again(more('zone: WITA\n'))).outcome).toMatchObject({
      counts: { unchanged: 3, updated: 0 },
    });
    expect(written()[kedua]).toBe(before);
    expect((await again(more('zone: WITA\n'))).outcome).toMatchObject({ counts: { unchanged: 3 } });
  });

  it('makes everything again that another mapping changes', async () => {
    const { again, written } = await setUpOnce();
    const outcome = (await again(more('constants: {author: Redaksi}\n'))).outcome;
    expect(outcome).toMatchObject({ counts: { updated: 3 } });
    expect(written()[kedua]).toContain('author: Redaksi');
  });

  it('leaves alone what a person edited, moved or deleted', async () => {
    const { again, put, edit, written, report, contentDir } = await setUpOnce();
    edit(garut, (text) => text.replace('padi', 'jagung'));
    // An editor's line ends are no edit.
    edit(kedua, (text) => text.replaceAll('\n', '\r\n'));
    rmSync(join(contentDir, ketiga));
    put({ 'a.jsonl': lines(...first.map((each) => ({ ...each, isi: 'Baru.' }))) });
    expect((await again()).outcome).toMatchObject({ counts: { kept: 2, updated: 1 } });
    expect(written()[garut]).toContain('memanen jagung');
    expect(written()).not.toHaveProperty(ketiga);
    expect(report().lists.kept.map(({ path, reason }) => [path, reason?.rule])).toEqual([
      [garut, 'record/edited'],
      [ketiga, 'record/gone'],
    ]);
  });

  it('knows by the file itself what a run wrote that was killed before its row', async () => {
    const { again, edit, written } = await setUpOnce();
    const whole = written();
    edit('imports/jsonl.csv', (text) => text.replace(/\n2,.*\n/, '\n').replace(/\n3,.*$/s, '\n3,0123'));
    expect((await again()).outcome).toMatchObject({ counts: { unchanged: 3, new: 0 }, faults: [] });
    expect(written()).toEqual(whole);
  });

  it.each([
    ['a field is missing', (text: string) => text.replace('\n2,', '\n2;'), 2],
    [
      'a path leads out of the articles',
      (text: string) => text.replace('articles/2019/01/kedua', '../kedua'),
      2,
    ],
    ['the first row is another', (text: string) => text.replace('id,source', 'nomor,source'), 1],
  ])('is refused where in its ledger %s', async (_, change, line) => {
    const { again, edit, written } = await setUpOnce();
    edit('imports/jsonl.csv', change);
    const before = written();
    const { said, outcome } = await again();
    expect(outcome.kind).toBe('refused');
    expect(said).toContain(`imports/jsonl.csv:${line}:1 error import/ledger `);
    expect(written()).toEqual(before);
  });
});
