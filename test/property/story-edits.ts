// Edits of the stories in a content folder: of files, of lines of their heads, of links and photos, of comments on them.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { writeFiles } from '../fixtures/temporary-folder.ts';
import type { Edit } from './edit.ts';
import { photoNames } from './site-file-edits.ts';

/** What has a date is drawn from before 2024-02-12 20:00 UTC, the earliest instant that sites are built at. */
export const days = ['2023-12-31', '2024-01-01', '2024-01-02', '2024-02-10', '2024-02-11'];
const categories = ['Nasional', 'Dunia', 'Budaya'];
const authors = ['Ayu Lestari', 'Bagas Siregar', ''];
export const topics = ['Panen Raya', '[Panen, Cuaca]', '[Cuaca, Pangan, panen raya]', ''];

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

export function storyText({ number, day, category, author, topics, word }: StoryFields): string {
  const head = [
    `title: "Berita ${number}: ${word}"`,
    `date: ${day} 0${number % 10}:00:00 WIB`,
    `category: ${category}`,
    ...(author === '' ? [] : [`author: ${author}`]),
    ...(topics === '' ? [] : [`topics: ${topics}`]),
  ];
  return `---\n${head.join('\n')}\n---\n\nKabar tentang ${word} nomor ${number}.\n\nParagraf kedua.\n`;
}

export const save = story.map(
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

export const remove = fc.nat().map(
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

export const rename = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 99 })).map(
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
export const bringIn = fc.constantFrom(...days).map(
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

/** A line of a story's head that says `key: …` gets another value, or comes in at its beginning. */
export function headLine(key: string, values: readonly string[]): fc.Arbitrary<Edit> {
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
          text.replace(/^---\n/, (fence) => `${fence}${line}`),
        );
      },
    }),
  );
}

const firstParagraphs = [
  'KOBE – Wang Yi dan Ayu Lestari meninjau sawah "organik"...',
  'Panen raya.\n\n## Cuaca\n\nHujan di Kobe, kata Bagas Siregar [^1].\n\n[^1]: Menurut warga.',
  '> Gempa terasa sampai ke Kobe.',
];

/** What stands first in a story's text, which lists and feeds may show, becomes something else. */
export const firstParagraph = fc.tuple(fc.nat(), fc.constantFrom(...firstParagraphs)).map(
  ([pick, paragraph]): Edit => ({
    text: `story ${pick} begins ${paragraph}`,
    apply: (content) => {
      const path = pickStory(content, pick);
      if (path === undefined) return;
      const [, head = '', body = ''] =
        /^(---\n.*?\n---\n\n)(.*)$/s.exec(readFileSync(join(content, path), 'utf8')) ?? [];
      const rest = body.slice(body.indexOf('Paragraf kedua.'));
      writeFileSync(join(content, path), `${head}${paragraph}\n\n${rest}`);
    },
  }),
);

/** In running text and as a pointer; the other may be kept back, or be none at all. */
export const link = fc.tuple(fc.nat(), fc.nat()).map(
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
export const oldAddress = fc
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

/** A paragraph of photos goes to the end of a story, or goes away. */
export const bodyPhotos = fc.tuple(fc.nat(), fc.subarray(photoNames)).map(
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

/** By the story's name alone: it stays where the story moves to another month. */
function commentsOf(story: string): string {
  return join('comments', basename(story).replace(/\.md$/, '.yaml'));
}

export const comment = fc.tuple(fc.nat(), fc.constantFrom('Setuju.', 'Tidak setuju.', '')).map(
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
