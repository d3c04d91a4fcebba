// Edits that people make to a content folder, as random commands: each takes a folder and changes it.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { jpegOf } from '../fixtures/photos.ts';
import { writeFiles } from '../fixtures/temporary-folder.ts';

/** `text` says what was done, for the report of a failing sequence. */
export interface Edit {
  readonly text: string;
  readonly apply: (content: string) => void;
}

/** What has a date is drawn from before 2024-02-12 20:00 UTC, the earliest instant that sites are built at. */
const days = ['2023-12-31', '2024-01-01', '2024-01-02', '2024-02-10', '2024-02-11'];
const categories = ['Nasional', 'Dunia', 'Budaya'];
const authors = ['Ayu Lestari', 'Bagas Siregar', ''];
const topics = ['Panen Raya', '[Panen, Cuaca]', '[Cuaca, Pangan, panen raya]', ''];

interface StoryFields {
  readonly number: number;
  readonly day: string;
  readonly category: string;
  readonly author: string;
  readonly topics: string;
  readonly word: string;
}

const story: fc.Arbitrary<StoryFields> = fc.record({
  number: fc.integer({ min: 1, max: 12 }),
  day: fc.constantFrom(...days),
  category: fc.constantFrom(...categories),
  author: fc.constantFrom(...authors),
  topics: fc.constantFrom(...topics),
  word: fc.constantFrom('banjir', 'panen', 'gempa', 'festival'),
});

export function storyPath({ number, day }: Pick<StoryFields, 'number' | 'day'>): string {
  return `articles/${day.slice(0, 4)}/${day.slice(5, 7)}/berita-${number}.md`;
}

function storyText({ number, day, category, author, topics, word }: StoryFields): string {
  const head = [
    `title: "Berita ${number}: ${word}"`,
    `date: ${day} 0${number % 10}:00:00 WIB`,
    `category: ${category}`,
    ...(author === '' ? [] : [`author: ${author}`]),
    ...(topics === '' ? [] : [`topics: ${topics}`]),
  ];
  return `---\n${head.join('\n')}\n---\n\nKabar tentang ${word} nomor ${number}.\n\nParagraf kedua.\n`;
}

const save = story.map(
  (fields): Edit => ({
    text: `save ${storyPath(fields)} (${fields.category}, ${fields.author}, ${fields.word})`,
    apply: (content) => {
      // One story a number: a re-dated story moves to the folder of its month.
      for (const path of storyPaths(content)) {
        if (path.endsWith(`/berita-${fields.number}.md`)) rmSync(join(content, path));
      }
      writeFiles(content, { [storyPath(fields)]: storyText(fields) });
    },
  }),
);

const remove = fc.nat().map(
  (pick): Edit => ({
    text: `remove story ${pick}`,
    apply: (content) => {
      const path = pickStory(content, pick);
      if (path === undefined) return;
      rmSync(join(content, path));
      rmSync(join(content, commentsOf(path)), { force: true });
    },
  }),
);

const rename = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 99 })).map(
  ([pick, suffix]): Edit => ({
    text: `rename story ${pick} with suffix ${suffix}`,
    apply: (content) => {
      const path = pickStory(content, pick);
      const target = path?.replace(/\.md$/, `-${suffix}.md`);
      if (path === undefined || target === undefined || target.length > 60) return;
      renameSync(join(content, path), join(content, target));
      if (existsSync(join(content, commentsOf(path))))
        renameSync(join(content, commentsOf(path)), join(content, commentsOf(target)));
    },
  }),
);

/** So many stories of one author and topic that years have pages of theirs. */
const bringIn = fc.constantFrom(...days).map(
  (day): Edit => ({
    text: `bring in 28 stories of ${day}`,
    apply: (content) => {
      for (let number = 21; number <= 48; number += 1) {
        const fields = {
          number,
          day,
          category: 'Dunia',
          author: 'Ayu Lestari',
          topics: 'Panen',
          word: 'panen',
        };
        writeFiles(content, { [storyPath(fields)]: storyText(fields) });
      }
    },
  }),
);

/** A line of a story's head that says `key: …` gets another value, or comes in under the title. */
function headLine(key: string, values: readonly string[]): fc.Arbitrary<Edit> {
  return fc.tuple(fc.nat(), fc.constantFrom(...values)).map(
    ([pick, value]): Edit => ({
      text: `story ${pick}: ${key}: ${value}`,
      apply: (content) => {
        const path = pickStory(content, pick);
        if (path === undefined) return;
        const text = readFileSync(join(content, path), 'utf8').replace(
          new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'),
          '',
        );
        const line = value === '' ? '' : `${key}: ${value}\n`;
        writeFileSync(
          join(content, path),
          text.replace(/^title:.*\n/m, (title) => `${title}${line}`),
        );
      },
    }),
  );
}

/** In running text and as a pointer; the other may be kept back, or be none at all. */
const link = fc.tuple(fc.nat(), fc.nat()).map(
  ([pick, other]): Edit => ({
    text: `story ${pick} links to story ${other}`,
    apply: (content) => {
      const [path, target] = [pickStory(content, pick), pickStory(content, other)];
      if (path === undefined || target === undefined) return;
      const address = target.replace(/^articles(.*)\.md$/, '$1/');
      const text = readFileSync(join(content, path), 'utf8');
      writeFileSync(
        join(content, path),
        `${text}\nLihat [ini](${address}).\n\nBaca juga: [Itu](${address})\n`,
      );
    },
  }),
);

/** One of a few old addresses leads to a story, and to no other any more. */
const oldAddress = fc
  .tuple(fc.nat(), fc.constantFrom('/lama/1.html', '/lama/1.html/amp', '/Lama/Dua “2”', '/index.php?id=3'))
  .map(
    ([pick, alias]): Edit => ({
      text: `story ${pick} stood at ${alias}`,
      apply: (content) => {
        const picked = pickStory(content, pick);
        for (const path of storyPaths(content)) {
          const text = readFileSync(join(content, path), 'utf8').replace(`aliases: "${alias}"\n`, '');
          const isFree = path === picked && !text.includes('aliases:');
          const line = isFree ? `aliases: "${alias}"\n` : '';
          writeFileSync(
            join(content, path),
            text.replace(/^title:.*\n/m, (title) => `${title}${line}`),
          );
        }
      },
    }),
  );

/** Rows that hold in every state of the content; one leads to another. */
const redirectRows = fc
  .subarray([
    '/arsip-lama,/indeks/',
    '/arsip-tua,/arsip-lama',
    '/profil.php,/tentang/',
    '/a.html,/kategori/dunia/',
  ])
  .map(
    (rows): Edit => ({
      text: `redirects.csv: ${rows.join(' ')}`,
      apply: (content) => {
        const isWhole = rows.length === 0 || rows.some((row) => row.startsWith('/arsip-lama'));
        const kept = isWhole ? rows : rows.filter((row) => !row.startsWith('/arsip-tua'));
        if (rows.length === 0) rmSync(join(content, 'redirects.csv'), { force: true });
        else writeFiles(content, { 'redirects.csv': `from,to\n${kept.join('\n')}\n` });
      },
    }),
  );

/** A line of a data file that says `key: …` gets another value. */
function setting(file: string, key: string, values: readonly string[]): fc.Arbitrary<Edit> {
  return fc.constantFrom(...values).map(
    (value): Edit => ({
      text: `${file}: ${key}: ${value}`,
      apply: (content) => {
        const text = readFileSync(join(content, file), 'utf8');
        writeFileSync(
          join(content, file),
          text.replace(new RegExp(`^( *-? *${key}:).*$`, 'm'), `$1 ${value}`),
        );
      },
    }),
  );
}

/** Photos as bytes; the smallest, since every step encodes all of them twice. */
const photoBytes = await Promise.all(
  ['#a00', '#0a0', '#00a'].map((colour) => jpegOf({ width: 8, height: 6, colour })),
);
const photoNames = ['a.jpg', '2024/Foto B.png'];

/** Replaces a photo, or adds one that nothing shows. */
const savePhoto = fc.tuple(fc.constantFrom(...photoNames, 'lain.jpg'), fc.nat()).map(
  ([name, pick]): Edit => ({
    text: `photo ${name}: ${pick % photoBytes.length}`,
    apply: (content) =>
      writeFiles(content, { [`media/${name}`]: photoBytes[pick % photoBytes.length] ?? '' }),
  }),
);

const removePhoto: Edit = {
  text: 'remove the photo that nothing shows',
  apply: (content) => rmSync(join(content, 'media/lain.jpg'), { force: true }),
};

/** A paragraph of photos goes to the end of a story, or goes away. */
const bodyPhotos = fc.tuple(fc.nat(), fc.subarray(photoNames)).map(
  ([pick, names]): Edit => ({
    text: `story ${pick}: photos ${names.join(' ')}`,
    apply: (content) => {
      const path = pickStory(content, pick);
      if (path === undefined) return;
      const text = readFileSync(join(content, path), 'utf8').replace(/\n!\[.*\n/g, '');
      const images = names.map((name) => `![Foto](<${name}>)`).join(' ');
      writeFileSync(join(content, path), names.length === 0 ? text : `${text}\n${images}\n`);
    },
  }),
);

/** Headlines of other stories: some are in the archive, some will be, some were. */
const listed = days
  .slice(0, 3)
  .map(
    (day, index) =>
      `\n  - title: "Berita ${index + 1}: panen"\n    category: Nasional\n    date: ${day} 0${index + 1}:00:00 WIB`,
  );

/** By the story's name alone: it stays where the story moves to another month. */
function commentsOf(story: string): string {
  return join('comments', basename(story).replace(/\.md$/, '.yaml'));
}

const comment = fc.tuple(fc.nat(), fc.constantFrom('Setuju.', 'Tidak setuju.', '')).map(
  ([pick, text]): Edit => ({
    text: `comment on story ${pick}: ${text}`,
    apply: (content) => {
      const path = pickStory(content, pick);
      if (path === undefined) return;
      const file = commentsOf(path);
      if (text === '') rmSync(join(content, file), { force: true });
      else {
        const first = `- name: Budi\n  time: 2024-02-12 08:00\n  text: "${text}"\n`;
        const second = '- name: Siti\n  time: 2024-02-12 09:00\n  text: Halo.\n  reply_to: 1\n';
        writeFiles(content, { [file]: `${first}${second}` });
      }
    },
  }),
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

export const contentEdit: fc.Arbitrary<Edit> = fc.oneof(
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

/** Sorted, so that a pick means the same story on every machine. */
function storyPaths(content: string): string[] {
  const root = join(content, 'articles');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('articles', path))
    .sort();
}

function pickStory(content: string, pick: number): string | undefined {
  const paths = storyPaths(content);
  return paths[pick % Math.max(1, paths.length)];
}
