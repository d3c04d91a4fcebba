import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { runScript } from './run-script.ts';

const story = {
  id: 7,
  judul: 'Panen Raya',
  tanggal: '8/7/2025 15:04',
  rubrik: 'Ekonomi',
  isi: 'Petani memanen padi.',
};
const columns = 'columns: {id: id, title: judul, date: tanggal, category: rubrik, body: isi}\n';

describe('npm run import', () => {
  it('ends well with every record told, and ill where the mapping does not fit, with nothing written', async () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, {
      'arsip.jsonl': `${JSON.stringify(story)}\n`,
      'peta.yaml': `${columns}date_order: day-first\nzone: WIB\n`,
      'salah.yaml': columns.replace('rubrik', 'rubrk'),
    });
    const run = (mapping: string) =>
      runScript('import', [
        ...['jsonl', join(folder, 'arsip.jsonl'), '--mapping', join(folder, mapping)],
        ...['--content', join(folder, 'content'), '--report', join(folder, 'laporan')],
        ...['--cache', join(folder, 'cache')],
      ]);
    const wrong = await run('salah.yaml');
    expect(wrong.code).toBe(1);
    expect(
      wrong.stdout.replaceAll(`${folder}/`, ''),
    ).toBe(`salah.yaml:1:58 error mapping/no-column Sumbernya tidak punya kolom “rubrk”.
  Maksudnya “rubrik”?

1 kesalahan, 0 catatan, 1 berkas diperiksa.
Tidak ada yang ditulis.
`);
    expect(existsSync(join(folder, 'content'))).toBe(false);
    expect(readFileSync(join(folder, 'laporan/import-report.md'), 'utf8')).toContain('mapping/no-column');
    const right = await run('peta.yaml');
    expect(right.stderr).toBe('');
    expect(
      right.stdout.replaceAll(`${folder}/`, ''),
    ).toBe(`1 baru, 0 diperbarui, 0 tidak berubah, 0 dibiarkan karena sudah disunting, 0 ditinggalkan, 0 kembar.
Kategori baru di categories.yaml: Ekonomi.
Tiap rekaman, dengan dugaan dan perubahannya: laporan/import-report.md
`);
    expect(right.code).toBe(0);
    expect(existsSync(join(folder, 'content/articles/2025/07/panen-raya.md'))).toBe(true);
    // What it read is kept for the next command.
    expect(readdirSync(join(folder, 'cache/readings')).length).toBeGreaterThan(0);
  });
});
