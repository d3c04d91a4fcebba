import { describe, expect, it } from 'vitest';
import { signedNames } from '../../../src/import/signed-names.ts';
import { importOne, rulesOf } from '../../fixtures/imported-rows.ts';

describe('who signed a story', () => {
  it.each([
    ['Ayu Lestari -detikOto', 'https://oto.detik.com/berita/d-1/mobil', ['Ayu Lestari']],
    ['Ayu Lestari – Sepakbola', 'https://sport.detik.com/sepakbola/d-1/gol', ['Ayu Lestari']],
    ['bonauli - detikTravel', 'https://travel.detik.com/a', ['bonauli']],
    ['Ayu Lestari, Budi Santoso -detikNews', 'https://news.detik.com/d-1', ['Ayu Lestari', 'Budi Santoso']],
    ["Syakirun Ni'am, Jessi Carina", '', ["Syakirun Ni'am", 'Jessi Carina']],
    ['Oleh: Ayu Lestari', '', ['Ayu Lestari']],
    ['- detikOto', 'https://oto.detik.com/a', []],
    ['post_author', '', []],
    ['Penulis tidak ditemukan', '', []],
  ])('is read from %j', (written, address, names) => {
    expect(signedNames(written, [address])).toEqual(names);
  });

  it.each([
    ['Ayu Lestari - Bandung', 'https://news.detik.com/d-1'],
    ['Siti Nur - Aini', 'https://a.id/b'],
    ['Lestari, Ayu', ''],
    ['Ayu Lestari, M.Si.', ''],
    ['Biro Pers, Media, dan Informasi', ''],
    ['Ayu Lestari, Ketua Umum', 'https://a.id/ketua'],
    ['admin', ''],
    ['Tim Redaksi, Ayu Lestari', ''],
  ])('is one name: %j', (written, address) => {
    expect(signedNames(written, [address])).toHaveLength(1);
  });

  it('is told as a guess', async () => {
    const { text, entry } = await importOne({ penulis: 'Ayu Lestari, Budi Santoso' });
    expect(text).toContain('author:\n  - Ayu Lestari\n  - Budi Santoso\n');
    expect(entry && rulesOf(entry)).toContain('guess/authors');
  });

  it('is nobody where a program found none', async () => {
    const { text, entry } = await importOne({ penulis: 'N/A' });
    expect(text).not.toContain('author:');
    expect(entry && rulesOf(entry)).toContain('guess/authors');
  });
});
