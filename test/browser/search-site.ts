// A small archive, built as `npm run build` builds it: stories in seven bundles, some of them made to trip search.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/build/pipeline.ts';
import { Workers } from '../../src/build/workers.ts';
import { writeFiles } from '../fixtures/temporary-folder.ts';

export const basePath = '/arsip';

const dates = [
  ...['2024-10-30', '2024-10-29', '2024-10-20', '2024-10-12', '2024-10-11', '2024-10-03'],
  ...['2024-09-14', '2024-08-01', '2024-03-05', '2023-12-31', '2023-06-15', '2021-01-01'],
  ...['2016-02-29', '2016-02-28', '2015-07-17', '2008-08-08'],
];

/** Headline and text of a story about a bridge, one for each date, each twice. */
const bridges = dates.flatMap((date, place) => [
  { slug: `jembatan-${place}-pagi`, date: `${date} 06:00:00`, headline: `Jembatan ${place} pagi` },
  { slug: `jembatan-${place}-sore`, date: `${date} 17:30:00`, headline: `Jembatan ${place} sore` },
]);

export const bridgeCount = bridges.length;

/** Hundreds of short notices, so that the index is cut into several bundles, as a real archive's is. */
const notices: readonly TestStory[] = dates.flatMap((date, place) =>
  Array.from({ length: 110 }, (_, number) => ({
    slug: `maklumat-${place}-${number}`,
    date: `${date} 12:00:${String(number % 60).padStart(2, '0')}`,
    headline: `Maklumat ${place}, ${number}`,
    body: 'Kantor tutup.',
  })),
);

export const hostileHeadline = 'Peretas <img src=x onerror="window.hacked=1"> & &copy;';

interface TestStory {
  readonly slug: string;
  readonly date: string;
  readonly headline: string;
  readonly category?: string;
  readonly author?: string;
  readonly sponsor?: string;
  readonly body?: string;
}

const others: readonly TestStory[] = [
  {
    slug: 'kata-dasar',
    date: '2024-10-21 08:00:00',
    headline: 'Rumah warga',
    body: 'Mereka ingin bangun rumah.',
  },
  {
    slug: 'pasif',
    date: '2023-05-02 08:00:00',
    headline: 'Jalan desa',
    body: 'Jalan itu dibangun tahun lalu.',
  },
  { slug: 'kata-benda', date: '2016-03-02 08:00:00', headline: 'Pembangunan bandara', body: 'Rampung.' },
  {
    slug: 'peretas',
    date: '2024-10-05 08:00:00',
    headline: hostileHeadline,
    body: 'Kode jahat <img src=x onerror="window.hacked=2"> dan <script>window.hacked=3</script> &amp;lt;b&amp;gt; tampil apa adanya.',
  },
  {
    slug: 'panen',
    date: '2016-05-01 08:00:00',
    headline: 'Panen raya',
    category: 'Ekonomi',
    author: 'Ayu Lestari',
    body: 'Banyak petani bersyukur atas panen padi.',
  },
  {
    slug: 'panen-lagi',
    date: '2024-10-02 08:00:00',
    headline: 'Harga gabah',
    category: 'Ekonomi',
    author: 'Bagas Siregar',
    body: 'Panen melimpah, harga turun.',
  },
  {
    slug: 'tabungan',
    date: '2023-07-02 08:00:00',
    headline: 'Tabungan pendidikan',
    sponsor: 'PT Bank Contoh',
    body: 'Buka rekening sekarang.',
  },
];

export interface BuiltSite {
  /** The site's folder. */
  readonly folder: string;
  remove(): void;
}

export async function buildSearchSite(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'search-site-'));
  const contentDir = join(folder, 'content');
  const outDir = join(folder, 'site');
  writeFiles(contentDir, {
    'site.yaml': 'name: Radio Contoh\nbase_url: https://contoh.example/arsip\n',
    ...Object.fromEntries(
      [...bridges, ...notices, ...others].map((story) => [pathOf(story), markdownOf(story)]),
    ),
  });
  const workers = new Workers(2);
  try {
    const options = {
      contentDir,
      outDir,
      cacheDir: join(folder, 'cache'),
      baseUrl: undefined,
      now: Date.parse('2024-11-01T00:00:00Z'),
      clean: false,
      search: true,
    };
    const outcome = await buildSite(options, workers, { onProgress: () => undefined });
    if (outcome.kind !== 'built') throw new Error(`the search site is ${JSON.stringify(outcome)}`);
  } finally {
    workers.close();
  }
  return { folder: outDir, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function pathOf({ slug, date }: TestStory): string {
  return `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md`;
}

function markdownOf({
  headline,
  date,
  category = 'Nasional',
  author = '',
  sponsor = '',
  body,
}: TestStory): string {
  const head = [
    `title: '${headline}'`,
    `date: ${date} WIB`,
    `category: ${category}`,
    ...(author === '' ? [] : [`author: ${author}`]),
    ...(sponsor === '' ? [] : [`sponsor: ${sponsor}`]),
  ];
  return `---\n${head.join('\n')}\n---\n\n${body ?? 'Gubernur meninjau jembatan di Demak.'}\n`;
}
