import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../../src/build/build-lock.ts';
import { setUpImport } from '../../fixtures/imports.ts';
import { writeFiles } from '../../fixtures/temporary-folder.ts';

const mapping = 'columns: {id: id, title: judul, date: tanggal, category: rubrik, body: isi}\n';
const good = '{"id":1,"judul":"Panen","tanggal":"2019-01-21","rubrik":"Ekonomi","isi":"Petani memanen."}\n';
const setUp = (text = good) => setUpImport({ files: { 'a.jsonl': text } });
const jsonl = { kind: 'jsonl', mapping } as const;
const names = (files: Record<string, unknown>) => Object.keys(files).sort();

describe('an import beside another', () => {
  it.each([
    [
      'content',
      'id',
      'Folder content sedang ditulis oleh proses lain. Tunggu sampai selesai, lalu jalankan lagi.',
    ],
    [
      'laporan',
      'en',
      'Another process is writing to the folder laporan. Wait until it is done, then run again.',
    ],
  ] as const)('of the same folder %s does nothing, and says so', async (folder, language, sentence) => {
    const all = setUp();
    const lock = acquireLock(join(all.folder, folder, '.import.lock'));
    const { outcome, said } = await all.run({ ...jsonl, language });
    lock?.release();
    expect(outcome.kind).toBe('busy');
    expect(said).toBe(sentence);
    expect(all.written()).toEqual({});
    expect((await all.run(jsonl)).outcome.kind).toBe('imported');
  });

  it('may be tried out, and goes on where the other was killed', async () => {
    const all = setUp();
    const lock = acquireLock(join(all.contentDir, '.import.lock'));
    expect((await all.run({ ...jsonl, dryRun: true })).outcome.kind).toBe('imported');
    lock?.release();
    writeFiles(all.contentDir, { '.import.lock/owner': '1073741824\nhost\nlong ago' });
    expect((await all.run(jsonl)).outcome.kind).toBe('imported');
    expect(names(all.written())).toEqual([
      'articles/2019/01/panen.md',
      'categories.yaml',
      'imports/jsonl.csv',
    ]);
  });
});

describe('the report of an import that was refused', () => {
  it('stands in the place of an earlier one, with the reasons', async () => {
    const all = setUp();
    await all.run(jsonl);
    const { outcome } = await all.run({ ...jsonl, mapping: mapping.replace('isi', 'isinya') });
    expect(outcome.kind).toBe('refused');
    expect(all.reportText()).toBe(`# Impor jsonl (jsonl)

**Tidak ada yang ditulis.**

- peta.yaml:1:72 error \`mapping/no-column\` Sumbernya tidak punya kolom “isinya”.
  - Kolomnya: id, judul, tanggal, rubrik, isi.
`);
    expect(all.report()).toMatchObject({ outcome: 'refused', problems: [{ rule: 'mapping/no-column' }] });
    expect(names(all.reportFolder())).toEqual(['import-report.json', 'import-report.md']);
  });

  it('says of content with errors that nothing was tried, and makes no content folder', async () => {
    const all = setUp();
    await all.run({ ...jsonl, mapping: mapping.replace('isi', 'lain') });
    expect(existsSync(all.contentDir)).toBe(false);
    writeFiles(all.contentDir, { 'articles/2019/01/lain.md': 'Tanpa judul.\n' });
    await all.run({ ...jsonl, language: 'en' });
    expect(all.report()).toMatchObject({ outcome: 'invalid' });
    expect(
      all.reportText(),
    ).toContain(`**Nothing was imported: the content folder has errors. Mend them first, then import again.**

- articles/2019/01/lain.md:1:1 error`);
  });
});
