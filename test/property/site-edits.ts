// Edits that people make to a content folder, as random commands: each takes a folder and changes it.
import fc from 'fast-check';
import { writeFiles } from '../fixtures/temporary-folder.ts';
import type { Edit } from './edit.ts';
import {
  photoBytes,
  photoNames,
  redirectRows,
  removePhoto,
  savePhoto,
  setting,
  siteLine,
} from './site-file-edits.ts';
import {
  bodyPhotos,
  bringIn,
  comment,
  days,
  firstParagraph,
  headLine,
  link,
  oldAddress,
  remove,
  rename,
  save,
  storyPath,
  storyText,
  topics,
} from './story-edits.ts';

/** Headlines of other stories: some are in the archive, some will be, some were. */
const listed = days
  .slice(0, 3)
  .map(
    (day, index) =>
      `\n  - title: "Berita ${index + 1}: panen"\n    category: Nasional\n    date: ${day} 0${index + 1}:00:00 WIB`,
  );

function correctionOf(type: string, ...more: readonly string[]): string {
  const lines = [`type: ${type}`, 'date: 2024-02-12 08:00 WIB', 'note: "Diperbaiki."', ...more];
  return `\n  - ${lines.join('\n    ')}`;
}

/** Corrections lead to a page, which no edit takes away: a link to nothing would be an error. */
const corrections = [
  correctionOf('ralat'),
  correctionOf('hak-jawab', 'link: /tentang/'),
  correctionOf('pencabutan'),
  correctionOf('pencabutan', 'hide_title: ya'),
  '',
];

/** What a story's page shows, and often a list, a feed, the index or a machine's description too. */
const shownLines = fc.oneof(
  headLine('title', ['"Panen “raya”: 3 < 4 & 5"', 'Gempa di Kobe', '"Berita 2: panen"']),
  headLine('summary', ['Ringkasan singkat.', '']),
  headLine('dateline', ['Kobe', '']),
  headLine('agency', ['Kantor Berita Contoh', '']),
  headLine('credit', ['Antara/Ayu Lestari', '']),
  headLine('source', ['https://contoh.example/asal', '']),
  headLine('lang', ['ms', 'en', '']),
  headLine('updated', ['2024-02-12 09:00 WIB', '2024-02-12 10:30 WIB', '']),
  headLine('expires', ['2024-04-10 07:00 WIB', '2024-06-01 07:00 WIB', '']),
);

const siteLines = fc.oneof(
  siteLine('tagline', ['Kabar dari desa', '']),
  siteLine('description', ['Arsip berita desa', '']),
  siteLine('typographer', ['true', '']),
  siteLine('complaints', ['redaksi@contoh.example', '']),
  siteLine('guideline', ['/tentang/', '']),
  siteLine('masthead', ['/tentang/', '']),
  siteLine('credits', ['[Antara]', '']),
  siteLine('media_base_url', ['https://foto.contoh.example/', '']),
);

export const contentEdit: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: shownLines, weight: 6 },
  { arbitrary: firstParagraph, weight: 2 },
  { arbitrary: siteLines, weight: 2 },
  { arbitrary: save, weight: 6 },
  { arbitrary: bringIn, weight: 1 },
  { arbitrary: remove, weight: 2 },
  { arbitrary: rename, weight: 1 },
  // A corrected date leaves the file, and so the address, where it was.
  {
    arbitrary: headLine(
      'date',
      days.map((day) => `${day} 23:30:00 WIB`),
    ),
    weight: 2,
  },
  { arbitrary: headLine('author', ['Penulis Baru', 'A. Lestari', 'Bagas Siregar']), weight: 1 },
  { arbitrary: headLine('topics', topics), weight: 3 },
  { arbitrary: headLine('series', ['Panen', 'Cuaca', '']), weight: 1 },
  { arbitrary: link, weight: 2 },
  { arbitrary: headLine('draft', ['true', '']), weight: 1 },
  { arbitrary: headLine('publish_at', ['2024-02-20 07:00 WIB', '2024-04-01 07:00 WIB', '']), weight: 1 },
  { arbitrary: headLine('related', listed), weight: 1 },
  { arbitrary: oldAddress, weight: 3 },
  { arbitrary: redirectRows, weight: 1 },
  { arbitrary: setting('site.yaml', 'host', ['none', 'netlify', 'cloudflare']), weight: 1 },
  { arbitrary: setting('site.yaml', 'redirect_pages', ['true', 'false']), weight: 1 },
  {
    arbitrary: setting('categories.yaml', 'aliases', [
      '[Nasional, Dalam Negeri]',
      '[Nasional, Dalam Negeri, Daerah]',
    ]),
    weight: 1,
  },
  { arbitrary: headLine('image', [...photoNames, '']), weight: 2 },
  { arbitrary: headLine('alt', ['Sawah', '']), weight: 1 },
  { arbitrary: bodyPhotos, weight: 1 },
  { arbitrary: savePhoto, weight: 2 },
  { arbitrary: fc.constant(removePhoto), weight: 1 },
  { arbitrary: headLine('corrections', corrections), weight: 2 },
  { arbitrary: comment, weight: 2 },
  { arbitrary: headLine('sponsor', ['PT Contoh', '']), weight: 1 },
  {
    arbitrary: headLine('caption', [
      'Gempa dan banjir di Kobe, kata Wang Yi',
      'Bersama Wang Yi usai gempa',
      '',
    ]),
    weight: 1,
  },
  { arbitrary: setting('site.yaml', 'name', ['Radio Satu', 'Radio Dua']), weight: 1 },
  { arbitrary: setting('site.yaml', 'navigation', ['[nasional]', '[dunia, budaya]', '[]']), weight: 1 },
  { arbitrary: setting('site.yaml', 'language', ['id', 'en']), weight: 1 },
  { arbitrary: setting('site.yaml', 'feeds', ['[authors, topics]', '[authors]', '[]']), weight: 2 },
  { arbitrary: setting('site.yaml', 'time_zone', ['WIB', 'WIT', 'America/New_York']), weight: 1 },
  { arbitrary: setting('authors.yaml', 'name', ['Ayu Lestari', 'Ayu L. Pratiwi']), weight: 1 },
  { arbitrary: setting('authors.yaml', 'description', ['', 'Meliput pangan']), weight: 1 },
  { arbitrary: setting('topics.yaml', 'name', ['Panen Raya', 'Musim Panen']), weight: 1 },
  { arbitrary: setting('topics.yaml', 'aliases', ['[Panen Raya, Panen]', '[Panen Raya]']), weight: 1 },
  { arbitrary: setting('categories.yaml', 'name', ['Nasional', 'Dalam Negeri']), weight: 1 },
  { arbitrary: setting('categories.yaml', 'description', ['', '"Berita dalam negeri"']), weight: 1 },
);

/** A valid site to start from, with a few stories. */
export function writeFirstContent(content: string): void {
  writeFiles(content, {
    'site.yaml':
      'name: Radio Satu\nbase_url: https://contoh.example\nlanguage: id\nnavigation: [nasional]\ntime_zone: WIB\nhost: none\nredirect_pages: true\nfeeds: []\n',
    'categories.yaml':
      '- slug: nasional\n  name: Nasional\n  description:\n  aliases: [Nasional, Dalam Negeri]\n- slug: dunia\n  name: Dunia\n- slug: budaya\n  name: Budaya\n',
    'authors.yaml':
      '- slug: ayu-lestari\n  name: Ayu Lestari\n  description:\n  aliases: [Ayu Lestari, Ayu L. Pratiwi]\n- slug: bagas-siregar\n  name: Bagas Siregar\n',
    'topics.yaml': '- slug: panen\n  name: Panen Raya\n  aliases: [Panen Raya, Panen]\n',
    'pages/tentang.md': '---\ntitle: Tentang\n---\n\nTentang arsip ini.\n\n![Kantor](a.jpg)\n',
    ...Object.fromEntries(photoNames.map((name, index) => [`media/${name}`, photoBytes[index] ?? ''])),
  });
  for (const [index, day] of days.entries()) {
    const fields = {
      number: index + 1,
      day,
      category: 'Nasional',
      author: 'Ayu Lestari',
      topics: 'Panen',
      word: 'panen',
    };
    writeFiles(content, { [storyPath(fields)]: storyText(fields) });
  }
}
