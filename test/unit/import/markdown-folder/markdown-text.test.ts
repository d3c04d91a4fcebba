import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder, readOne } from '../../../fixtures/markdown-sites.ts';
import { makeTemporaryFolder, writeFiles } from '../../../fixtures/temporary-folder.ts';

describe('a text', () => {
  it.each([
    ['repeats its headline as a heading', '---\ntitle: Satu Dua\n---\n\n# Satu dua\n\nIsi.', 'Isi.'],
    ['has another heading', '---\ntitle: A\n---\n\n# B\n\nIsi.', '# B\n\nIsi.'],
    ['has a standfirst', '---\ntitle: A\ndeck: Teras &amp; *isi*.\n---\nIsi.', 'Teras &amp; *isi*.\n\nIsi.'],
    ['has a plain standfirst', '---\ntitle: A\nsubtitle: Teras\n---\nIsi.', '*Teras*\n\nIsi.'],
    ['opens with its standfirst', '---\ntitle: A\nsubtitle: Teras\n---\nTeras dan isi.', 'Teras dan isi.'],
  ])('that %s', async (_, text, body) => {
    expect((await readOne(text)).body.text).toBe(body);
  });

  it('whose day is another than its file’s name says is told with both', async () => {
    const record = await readOne(
      '---\ntitle: A\ndate: 2018-01-30 09:30\n---\nx',
      'content/berita/2018-01-16-a.md',
    );
    expect(record.remarks.map(({ details }) => details)).toEqual([
      { name: '2018-01-16', written: '2018-01-30 09:30' },
    ]);
  });

  it('that only leads elsewhere has its original there', async () => {
    const { originalUrl, body } = await readOne('---\ntitle: A\nredirect_to: https://lain.id/a\n---\n');
    expect([originalUrl, body.text]).toEqual(['https://lain.id/a', '']);
  });

  it('has another hash exactly when it says something else', async () => {
    const text = '---\ntitle: A\n---\nx';
    const hashes = await Promise.all(
      [text, `${text}\n`, text.replace('x', 'y')].map(async (each) => (await readOne(each)).hash),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });

  it('is left out where it cannot be read, and nothing of it is', async () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'rahasia.md': '---\ntitle: R\n---\n', 'situs/b.md': new Uint8Array([0x61, 0xff]) });
    symlinkSync(join(folder, 'rahasia.md'), join(folder, 'situs/a.md'));
    writeFileSync(join(folder, 'situs/d.md'), `---\n${'a: ['.repeat(20_000)}\n---\n`);
    const items = await readFolder(join(folder, 'situs'));
    expect(items.map((item) => item.kind === 'left-out' && item.reason.rule)).toEqual([
      'markdown/outside',
      'encoding/not-utf8',
      'front-matter/unreadable',
    ]);
  });
});
