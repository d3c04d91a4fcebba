// Mistakes of which the cure is known → the advice that cures them, once, and not one that makes them worse.
import { describe, expect, it } from 'vitest';
import type { Problem, RuleDetails } from '../../../src/problem.ts';
import type { WordsFor } from '../../../src/strings/problems.ts';
import { problemWords } from '../../../src/strings/problems.ts';
import { checkContent, placeOf, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

async function told(files: Record<string, string>): Promise<string[]> {
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith(), ...files }));
  return result.problems.map((each) => `${placeOf(each)} ${hintOf(each)}`);
}

function hintOf({ rule, details }: Problem): string {
  const words = problemWords('en') as WordsFor<Record<string, RuleDetails[keyof RuleDetails]>>;
  return words[rule]?.(details).hint ?? '';
}

describe('a setting', () => {
  it.each([
    ['base_url: warta.example', 'site.yaml:1:11 error site/base-url Write “https://warta.example”.'],
    ['time_zone: Jakarta', 'site.yaml:1:12 error site/time-zone Write “WIB”.'],
    ['time_zone: WIBB', 'site.yaml:1:12 error site/time-zone Write “WIB”.'],
    ['time_zone: Asia/Jakrta', 'site.yaml:1:12 error site/time-zone Write “WIB”.'],
    ['time_zone: Denpasar', 'site.yaml:1:12 error site/time-zone Write “WITA”.'],
    ['time_zone: 9', 'site.yaml:1:12 error site/time-zone Write “+09:00”.'],
    ['language: Indonesia', 'site.yaml:1:11 error site/choice Did you mean “id”? Choose one of: id, en.'],
    [
      'feeds: penulis',
      'site.yaml:1:8 error site/choice Did you mean “authors”? Choose one of: authors, topics.',
    ],
    [
      'host: Netlfy',
      'site.yaml:1:7 error site/choice Did you mean “netlify”? Choose one of: netlify, cloudflare, github, s3, none.',
    ],
    ['host: vercel', 'site.yaml:1:7 error site/choice Choose one of: netlify, cloudflare, github, s3, none.'],
  ])('%s is told with what it means', async (line, problem) => {
    expect(await told({ 'site.yaml': `${line}\n` })).toEqual([problem]);
  });
});

describe('a comment', () => {
  const comment = (name: string, more = '') =>
    `- name: ${name}\n  time: 2024-09-15 08:00\n  text: Setuju.\n${more}`;

  it.each([
    ['the name of whom it answers', 'siti aminah', 'Did you mean “2”?'],
    [
      'a name that is not there',
      'Dewi',
      'Write the “id” or the number of the comment it answers; a reply stands below that.',
    ],
  ])('that answers %s is told with the number', async (_, written, hint) => {
    const text = [comment('Budi'), comment('Siti Aminah'), comment('Bagas', `  reply_to: ${written}\n`)].join(
      '',
    );
    expect(await told({ 'comments/2024/09/berita.yaml': text })).toEqual([
      `comments/2024/09/berita.yaml:10:13 error comment/reply-to ${hint}`,
    ]);
  });
});

describe('a list of names', () => {
  it.each([
    [
      'without the dash of its second record',
      '- slug: nasional\n  name: Nasional\n  slug: ekonomi\n  name: Ekonomi\n',
      'categories.yaml:3:3 error front-matter/duplicate-key If a new record begins here, put “- ” in place of the two spaces before it; if not, remove one of the two.',
    ],
    [
      'with a key twice in a record',
      '- slug: nasional\n  name: Nasional\n  name: Ekonomi\n',
      'categories.yaml:3:3 error front-matter/duplicate-key Remove one of the two.',
    ],
    [
      'below a key',
      'categories:\n  - name: Nasional\n',
      'categories.yaml:1:1 error key/form Remove the line “categories:”: this file begins with “- ” at once.',
    ],
    ['of names alone', '- Nasional\n', 'categories.yaml:1:3 error key/form Write “- name: Nasional”.'],
  ])('%s is told with its cure', async (_, text, problem) => {
    expect(await told({ 'categories.yaml': text })).toEqual([problem]);
  });
});

describe('a story', () => {
  const good = storyWith();

  it.each([
    [
      'without its opening fence',
      good.slice(4),
      `${storyPath}:1:1 error front-matter/missing Write “---” on the first line, above “title”.`,
    ],
    [
      'of which a fence is one of code',
      good.replace('---\n', '```yaml\n'),
      `${storyPath}:1:1 error front-matter/fence Replace the whole line by “---”: three hyphens, with no space before them.`,
    ],
    [
      'in which a merge left its middle',
      good.replace('author: Ayu Lestari', 'author: Ayu Lestari\n=======\nauthor: Budi'),
      `${storyPath}:6:1 error file/conflict `,
    ],
    [
      'with a dash before a key',
      storyWith({ author: '- author: Ayu Lestari' }),
      `${storyPath}:5:1 error front-matter/no-key Write “author: …”.`,
    ],
    [
      'with a key of a correction at the edge',
      storyWith({ more: 'corrections:\n- type: ralat\ndate: 2024-09-15 08:00 WIB' }),
      `${storyPath}:8:1 error front-matter/indent `,
    ],
    [
      'with another below it',
      `${good}\n${good.replace('Judul berita', 'Lain')}`,
      `${storyPath}:10:1 notice body/front-matter `,
    ],
    [
      'with the mark of a robot behind a sentence',
      storyWith({}, 'Harga turun.:contentReference[oaicite:0]{index=0} Petani rugi.\n'),
      `${storyPath}:8:13 notice body/leftover Delete that mark; the sentence may stay.`,
    ],
    [
      'with what a robot asks',
      storyWith({}, 'Isi.\n\nApakah Anda ingin saya membuat versi yang lebih pendek?\n'),
      `${storyPath}:10:1 notice body/leftover Delete the line.`,
    ],
    [
      'with a table of a spreadsheet',
      storyWith({}, 'Nama,Harga\nBeras,5000\nJagung,4000\n'),
      `${storyPath}:8:1 notice body/table `,
    ],
    [
      'with words behind a photo',
      storyWith({}, '![Panen](2024/09/a.jpg Sawah di Cianjur)\n'),
      `${storyPath}:8:1 notice link/as-text Write “2024/09/a.jpg "Sawah di Cianjur"”.`,
    ],
    [
      'with an address without its scheme',
      storyWith({}, 'Lihat [situs](www.contoh.example/a).\n'),
      `${storyPath}:8:15 notice link/no-scheme Write “https://www.contoh.example/a”.`,
    ],
  ])('%s is told with its cure', async (_, text, problem) => {
    const problems = await told({ [storyPath]: text });
    expect(problems.map((each) => each.slice(0, problem.endsWith(' ') ? problem.length : undefined))).toEqual(
      [problem],
    );
  });

  it('ends with a colon in a value of the front matter: the colon is the slip', async () => {
    const text = storyWith({ category: 'category: Nasional:' });
    expect(await told({ [storyPath]: text })).toEqual([
      `${storyPath}:4:19 error front-matter/unquoted-colon Delete the colon, or, if it belongs to the text, put the whole value in quotes: category: "…".`,
    ]);
  });

  it('of which the front matter cannot be read is told of its body too', async () => {
    const text = storyWith({ title: 'title: Panen: Turun' }, 'Harga turun , kata lurah.\n\n[Lain](b c)\n');
    const problems = await told({ [storyPath]: text });
    expect(problems.map((each) => each.split(' ')[2])).toEqual([
      'front-matter/unquoted-colon',
      'text/spacing',
    ]);
  });

  it.each([
    ['date: 2O24-09-14 12:45 WIB', '3:7 error date/form Write the whole as “2024-09-14 12:45:00 WIB”.'],
    [
      'date: 2024-09-14 12:45 Waktu Indonesia Tengah',
      '3:7 error date/form Write the whole as “2024-09-14 12:45:00 WITA”.',
    ],
    ['date: 2024-09-14 O8:00', '3:18 error date/unknown-zone Write the whole as “2024-09-14 08:00:00 WIB”.'],
  ])('of the %s is told with the moment that it means', async (date, problem) => {
    expect(await told({ [storyPath]: storyWith({ date }) })).toEqual([`${storyPath}:${problem}`]);
  });

  it('may have such a line in its body', async () => {
    expect(await told({ [storyPath]: storyWith({}, 'Kronologi\n=======\nharga: turun.\n') })).toEqual([]);
  });
});

describe('what is neither a page nor a photo', () => {
  it.each([
    ['a link to a document', 'Unduh [laporan](2024/09/laporan.pdf).\n', 'This site holds no documents'],
    ['a film of another site', '![](https://youtu.be/abc123)\n', 'Write its address alone'],
    ['a film for a photo', '![Panen](2024/09/panen.mp4)\n', 'Put film or sound elsewhere'],
  ])('%s is told to be put elsewhere', async (_, body, hint) => {
    const files = { [storyPath]: storyWith({}, body), 'media/2024/09/panen.mp4': 'film' };
    expect(await told(files)).toEqual([expect.stringContaining(hint)]);
  });
});

it('a time that has a key of its own is told to stand behind its date', async () => {
  const story = storyWith({ date: 'date: 2024-09-14', more: 'jam: 12.45 WIB' });
  expect(await told({ [storyPath]: story })).toEqual([
    `${storyPath}:6:1 error key/unknown Write “date: 2024-09-14 12.45 WIB”, and remove this line.`,
  ]);
});

it('what a key under another name holds is told to go to the one that is there', async () => {
  const story = storyWith({ more: 'topics: [Pangan]\ntags: [Beras]' });
  expect(await told({ [storyPath]: story })).toEqual([
    `${storyPath}:7:1 error key/unknown Move what it holds to “topics”, which is there already, and remove this line.`,
  ]);
});

it('an agency where an address was to stand is told of its own key', async () => {
  expect(await told({ [storyPath]: storyWith({ more: 'source: Antara' }) })).toEqual([
    `${storyPath}:6:9 error source/address Write it in full, such as https://example.org/story; an agency is written as “agency”.`,
  ]);
});

it('a word whose encoding is broken twice is shown mended as a whole', async () => {
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith({}, 'Kaum Ã©migrÃ© itu.\n') }));
  expect(result.problems.map(({ details }) => details)).toMatchObject([{ mended: 'émigré', count: 2 }]);
});

it.each([
  ['comments/berita.yml', 'Rename it to “comments/berita.yaml”.'],
  ['comments/2024/09/berita.yaml.txt', 'Rename it to “comments/2024/09/berita.yaml”.'],
  ['comments/lama/berita.yaml', expect.stringContaining('comments/YEAR/MONTH/')],
])('the file %s is told where comments are kept', async (path, hint) => {
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith(), [path]: '' }));
  expect(result.problems.map(hintOf)).toEqual([hint]);
});

it('quotes of a spreadsheet in redirects are told to have commas between them', async () => {
  const rows = 'from,to\n"/lama/";"/tentang/"\n';
  expect(await told({ 'redirects.csv': rows })).toEqual([expect.stringContaining('“"/lama/","/tentang/"”')]);
});
