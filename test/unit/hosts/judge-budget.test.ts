import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/archive/redirect.ts';
import { formatBudget } from '../../../src/command/format-budget.ts';
import { hostLimits } from '../../../src/hosts/host-limits.ts';
import { type Amount, judgeBudget, type Saving } from '../../../src/hosts/judge-budget.ts';

const none: Amount = { files: 0, bytes: 0 };

interface Size extends Partial<Amount> {
  readonly largest?: number;
  readonly folder?: number;
  readonly savings?: Partial<Record<Saving, Amount>>;
}

function linesOf(
  host: Host,
  { files = 1000, bytes = 50_000_000, largest = 900_000, folder = 0, savings = {} }: Size,
) {
  const budget = judgeBudget(host, {
    files,
    bytes,
    largest,
    findLargest: () => 'media/peta.png',
    findFullestFolder: () => ({ path: 'media/', files: folder }),
    findSavings: () => ({
      photos: none,
      'author-feeds': none,
      'topic-feeds': none,
      'redirect-pages': none,
      ...savings,
    }),
  });
  return budget === undefined ? [] : formatBudget(budget, 'id').split('\n');
}

const paid =
  'Paket berbayar Cloudflare Pages menerima 100.000 berkas, bila variabel PAGES_WRANGLER_MAJOR_VERSION=4 diisi dalam pengaturan proyek di sana.';
const near = 'Situs ini mendekati batas host tersebut.';
const over = 'Situs ini melebihi batas host tersebut, sehingga unggahan bisa gagal.';
const photos = { files: 9000, bytes: 300_000_000 };
const elsewhere =
  '  foto disimpan di tempat lain (media_base_url di site.yaml): berkurang 9.000 berkas, 300,0 MB';
const another = (host: string) =>
  `Tidak ada setelan yang membuat arsip ini muat di ${host}: perlu host lain, misalnya folder di server sendiri atau penyimpanan S3 (npm run publish).`;

describe('what a build tells of its host', () => {
  it.each<[string, Host, Size, string[]]>([
    ['nothing where none is named', 'none', {}, []],
    [
      'one line where the site is well within',
      'cloudflare',
      { files: 17_999 },
      ['Batas Cloudflare Pages: 17.999 dari 20.000 berkas (89%), berkas terbesar 900,0 kB dari 26,2 MB.'],
    ],
    ['one line for GitHub', 'github', {}, ['Batas GitHub Pages: 50,0 MB dari 1,0 GB (5%).']],
    ['one line for Netlify', 'netlify', {}, ['Batas Netlify: folder terpenuh jauh di bawah 54.000 berkas.']],
    ['one line for S3', 's3', {}, ['Batas S3: tidak ada yang didekati situs ini.']],
    [
      'what could be turned where it is near',
      'cloudflare',
      { files: 18_000, savings: { photos, 'author-feeds': { files: 12, bytes: 240_000 } } },
      [
        'Batas Cloudflare Pages: 18.000 dari 20.000 berkas (90%), berkas terbesar 900,0 kB dari 26,2 MB.',
        near,
        paid,
        elsewhere,
        '  tanpa feed penulis (feeds di site.yaml tanpa authors): berkurang 12 berkas, 240,0 kB',
      ],
    ],
    [
      'what could be turned where it is over, though only a paid plan takes it',
      'cloudflare',
      { files: 90_000, savings: { photos } },
      [
        'Batas Cloudflare Pages: 90.000 dari 20.000 berkas (450%), berkas terbesar 900,0 kB dari 26,2 MB.',
        over,
        paid,
        elsewhere,
      ],
    ],
    [
      'that it is over by its bytes',
      'github',
      { bytes: 1_200_000_000, savings: { photos } },
      ['Batas GitHub Pages: 1,2 GB dari 1,0 GB (120%).', over, elsewhere],
    ],
    [
      'that a million stories need another host than Cloudflare',
      'cloudflare',
      { files: 1_300_000, bytes: 13_000_000_000, savings: { photos } },
      [
        'Batas Cloudflare Pages: 1.300.000 dari 20.000 berkas (6.500%), berkas terbesar 900,0 kB dari 26,2 MB.',
        over,
        another('Cloudflare Pages'),
      ],
    ],
    [
      'that a million stories need another host than GitHub',
      'github',
      { files: 1_300_000, bytes: 13_000_000_000, savings: { photos } },
      ['Batas GitHub Pages: 13,0 GB dari 1,0 GB (1.300%).', over, another('GitHub Pages')],
    ],
    [
      'that a folder is too full',
      'netlify',
      { files: 1_300_000, folder: 60_000 },
      ['Batas Netlify: folder terpenuh 60.000 dari 54.000 berkas (media/).', over],
    ],
    [
      'that no folder is nearly too full',
      'netlify',
      { files: 60_000, folder: 1000 },
      ['Batas Netlify: folder terpenuh 1.000 dari 54.000 berkas.'],
    ],
    [
      'that a file is too large',
      'cloudflare',
      { largest: 27_000_000 },
      [
        'Batas Cloudflare Pages: 1.000 dari 20.000 berkas (5%), berkas terbesar 27,0 MB dari 26,2 MB (media/peta.png).',
        over,
      ],
    ],
  ])('is %s', (_what, host, size, lines) => {
    expect(linesOf(host, size)).toEqual(lines);
  });
});

it('hosts that read no _redirects take no rule', () => {
  for (const host of ['github', 's3', 'none'] as const)
    expect(hostLimits[host].redirects).toMatchObject({ exact: 0, prefix: 0 });
});
