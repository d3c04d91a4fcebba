import { expect, it } from 'vitest';
import { headlineOfAddress } from '../../../src/import/headline-of-address.ts';
import { importOne, rulesOf } from '../../fixtures/imported-rows.ts';

it.each([
  ['a slug', 'https://contoh.id/berita/sy32/panen-raya-di-garut/', 'Panen raya di garut'],
  ['a file', '/2019/01/panen-raya-di-garut.html?page=2', 'Panen raya di garut'],
  ['a number before it', '/berita/d-7970514/d-7970514-panen-raya-di-garut', 'Panen raya di garut'],
  ['a number behind it', '/read/panen-raya-di-garut-6054867', 'Panen raya di garut'],
  ['low lines', '/read/Panen_Raya_di_Garut', 'Panen raya di garut'],
  ['a year that belongs to it', '/panen-raya-di-garut-2019', 'Panen raya di garut 2019'],
  ['a number alone', '/index.php?p=12345', ''],
  ['the name of a section', '/kabar-dari-desa/', ''],
  ['a key', '/post/a8f3-22c1/', ''],
  ['how the text begins', '/post/12/petani-di-garut-memanen', ''],
])('of %s', (_, address, headline) => {
  expect(headlineOfAddress([address], 'Petani di Garut memanen padi dua kali setahun')).toBe(headline);
});

it('is taken for a record without one, and told', async () => {
  const over = { judul: '', tautan: 'https://contoh.id/berita/12345/panen-raya-di-garut' };
  const { text, entry } = await importOne(over, '  source: tautan\n');
  expect(text).toContain('title: "Panen raya di garut"\n');
  expect(entry && rulesOf(entry)).toContain('guess/headline');
  expect(entry?.notes?.map(({ message }) => message)).toContain(
    'Tanpa judul, dipakai kata-kata pada alamatnya: “Panen raya di garut”.',
  );
});
