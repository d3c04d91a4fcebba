import { describe, expect, it } from 'vitest';
import { findNameSlip, namesJoinedIn } from '../../../src/content/fields/name-slips.ts';

describe('a name', () => {
  it.each([
    ['author', 'Oleh: Ayu Lestari', { suggestion: 'Ayu Lestari' }],
    ['author', '“Ayu Lestari”', { suggestion: 'Ayu Lestari' }],
    ['author', 'ayu@contoh.example', { suggestion: undefined }],
    ['author', '@ayu', { suggestion: undefined }],
    ['author', 'https://contoh.example/penulis/ayu', { suggestion: undefined }],
    ['author', '(AL)', { suggestion: undefined }],
    ['author', '-', { suggestion: undefined }],
    ['author', '123', { suggestion: undefined }],
    ['author', 'admin', { suggestion: undefined }],
    ['author', 'Ayu Lestari, Editor: Bagas', { suggestion: 'Ayu Lestari' }],
    ['author', 'Ayu Lestari (Reporter)', { suggestion: 'Ayu Lestari' }],
    ['author', 'Ayu Lestari, Wartawan Senior', { suggestion: 'Ayu Lestari' }],
    ['author', 'Ayu Lestari', undefined],
    ['author', 'Ayu Lestari (Bogor)', undefined],
    ['author', '李', undefined],
    ['topics', '#Pangan', { suggestion: 'Pangan' }],
    ['topics', '“Pangan”', { suggestion: 'Pangan' }],
    ['topics', 'Pemilu 2024', undefined],
    ['topics', '“Pangan” dan “Papan”', undefined],
    ['series', '#Jejak', undefined],
  ])('of %s, %s', (key, written, slip) => {
    expect(findNameSlip(key, written)).toEqual(slip);
  });
});

describe('one text', () => {
  it.each([
    ['topics', '• Pangan • Pemilu', ['Pangan', 'Pemilu']],
    ['topics', '– Pangan – Pemilu', ['Pangan', 'Pemilu']],
    ['topics', '1. Pangan 2. Pemilu', ['Pangan', 'Pemilu']],
    ['topics', '-\u00a0Pangan', ['Pangan']],
    ['topics', '#Pangan #Pemilu', ['Pangan', 'Pemilu']],
    ['topics', 'Pemilu, Pangan', ['Pemilu', 'Pangan']],
    ['aliases', '• /lama/a • /lama/b', ['/lama/a', '/lama/b']],
    ['navigation', 'Nasional, Ekonomi', ['Nasional', 'Ekonomi']],
    ['aliases', 'Dalam Negeri, Domestik', ['Dalam Negeri', 'Domestik']],
    ['aliases', 'Budi Santoso, S.H.', []],
    ['author', 'Ayu Lestari/Bagas Siregar', ['Ayu Lestari', 'Bagas Siregar']],
    ['author', 'Ayu Lestari dan Bagas Siregar', ['Ayu Lestari', 'Bagas Siregar']],
    ['author', 'Ayu dan Budi', ['Ayu', 'Budi']],
    ['author', 'Ayu, Budi', ['Ayu', 'Budi']],
    ['author', 'Ayu Lestari, Budi, dan Citra', ['Ayu Lestari', 'Budi', 'Citra']],
    ['author', 'Ayu + Budi', ['Ayu', 'Budi']],
    ['author', 'Ayu Lestari bersama Budi Santoso', ['Ayu Lestari', 'Budi Santoso']],
    ['author', '-Ayu Lestari -Budi', ['Ayu Lestari', 'Budi']],
    ['author', 'Tim Riset dan Data', []],
    ['author', 'Dinas Pertanian dan Pangan', []],
    ['author', 'Ayu Lestari, S.H., M.Si.', []],
    ['author', 'Ayu Lestari, SH, MH', []],
    ['author', 'Ayu, Jakarta', []],
    ['aliases', '/a.html, /b.html', ['/a.html', '/b.html']],
    ['author', 'https://contoh.example/penulis/ayu', []],
    ['author', 'Tim Liputan A/B', []],
    ['topics', 'Piala Asia – 2024', []],
    ['topics', '1998', []],
  ])('of %s, %s, joins these names', (key, written, names) => {
    expect(namesJoinedIn(key, written)).toEqual(names);
  });

  it('in which an editor is named is that of its author', () => {
    const written = 'Ayu Lestari; Editor: Bagas Siregar';
    expect(namesJoinedIn('author', written)).toEqual([]);
    expect(findNameSlip('author', written)).toEqual({ suggestion: 'Ayu Lestari' });
  });
});
