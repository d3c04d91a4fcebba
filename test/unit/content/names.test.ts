import { describe, expect, it } from 'vitest';
import { type Archive, articlesOf } from '../../../src/archive/archive.ts';
import { findNearest } from '../../../src/content/nearest.ts';
import {
  checkContent,
  placeOf,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

const otherPath = 'articles/2024/09/lain.md';

async function archiveOf(files: Readonly<Record<string, string>>): Promise<Archive> {
  const { result } = await checkContent(writeContent(files));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const topicsFile = '- slug: pemilu\n  name: Pemilihan Umum\n  aliases: [Pemilu, Pileg]\n';

describe('topics', () => {
  it('are found by name, slug and alias, and stand once where two spellings mean one', async () => {
    const archive = await archiveOf({
      'topics.yaml': `${topicsFile}  description: Suara rakyat.\n`,
      [storyPath]: storyWith({ more: 'topics: [Pileg, pemilihan  umum, PEMILU]' }),
      [otherPath]: storyWith({ more: 'topics: pemilu' }),
    });
    expect(Array.from(articlesOf(archive), ({ topics }) => topics)).toEqual([['pemilu'], ['pemilu']]);
    expect([...archive.topics.values()]).toEqual([
      {
        id: 'pemilu',
        name: 'Pemilihan Umum',
        description: 'Suara rakyat.',
        aliases: ['Pemilu', 'Pileg'],
      },
    ]);
    expect(archive.months[0]?.summary.topics).toMatchObject([{ id: 'pemilu', count: 2 }]);
  });

  it('that topics.yaml lacks are new ones, told where they stand first, with the nearest spelling', async () => {
    const files = {
      'topics.yaml': topicsFile,
      [storyPath]: storyWith({ more: 'topics:\n  - Banjir\n  - Pemilihan Umun' }),
      [otherPath]: storyWith({ more: 'topics: [Banjir]\ndraft: true' }),
    };
    const { result } = await checkContent(writeContent(files));
    expect(result.problems.map((each) => [placeOf(each), each.details])).toEqual([
      [`${storyPath}:7:5 notice topic/new`, { written: 'Banjir', nearest: undefined }],
      [`${storyPath}:8:5 notice topic/new`, { written: 'Pemilihan Umun', nearest: 'Pemilihan Umum' }],
    ]);
    expect(result.ok && [...result.value.topics.keys()]).toEqual(['pemilu', 'banjir', 'pemilihan-umun']);
  });

  it('are those that stories name where there is no topics.yaml, and the file is missed only then', async () => {
    expect(await problemsOf({ [storyPath]: storyWith() })).toEqual([]);
    const tagged = { [storyPath]: storyWith({ more: 'topics: [Banjir, 洪水]' }) };
    expect(await problemsOf(tagged)).toEqual(['topics.yaml:1:1 notice data/absent']);
    const { topics } = await archiveOf(tagged);
    expect([...topics.keys()]).toEqual(['banjir', expect.stringMatching(/^topik-[0-9a-f]{8}$/)]);
  });

  it('of drafts have no page, for it would tell of them', async () => {
    const { topics } = await archiveOf({ [storyPath]: storyWith({ more: 'topics: Rahasia\ndraft: true' }) });
    expect([...topics]).toEqual([]);
  });

  it.each([
    ['topics: {a: b}', ['6:9 error key/form']],
    ['topics: [a\u200bb]', ['6:11 error text/forbidden-character']],
    ['topics:', []],
  ])('%j', async (more, faults) => {
    const problems = await problemsOf({ 'topics.yaml': '', [storyPath]: storyWith({ more }) });
    expect(problems).toEqual(faults.map((fault) => `${storyPath}:${fault}`));
  });
});

describe('topics.yaml and authors.yaml', () => {
  it.each([
    ['topics.yaml', '- name: A\n  role: x', '2:3 error key/unknown'],
    ['topics.yaml', '- name: A\n- name: B\n  aliases: [a]', '3:13 error data/duplicate'],
    ['authors.yaml', '- name: A\n  descripton: x', '2:3 error key/unknown'],
  ])('%s: %j', async (file, text, fault) => {
    expect(await problemsOf({ [file]: `${text}\n` })).toEqual([`${file}:${fault}`]);
  });

  it('say of an author a role and a description', async () => {
    const { authors } = await archiveOf({
      'authors.yaml': '- name: Ayu Lestari\n  role: Reporter\n  description: Meliput pangan.\n',
    });
    expect([...authors.values()]).toMatchObject([{ role: 'Reporter', description: 'Meliput pangan.' }]);
  });
});

describe('the nearest known name', () => {
  const known = ['Ayu Lestari', 'Bagas Siregar', 'Perubahan Iklim', 'Pemilu', 'BBM'];

  it.each([
    ['Ayu Lestary', 'Ayu Lestari'],
    ['bagas  siregar', 'Bagas Siregar'],
    ['Perubahn Iklm', 'Perubahan Iklim'],
    ['Pemilihan', undefined],
    ['Pemiluu', 'Pemilu'],
    ['Pemulu', 'Pemilu'],
    ['BB', 'BBM'],
    ['Gempa', undefined],
    ['', undefined],
  ])('to “%s” is %s', (written, nearest) => {
    expect(findNearest(written, known)).toBe(nearest);
  });
});

describe('a record of a list', () => {
  it('without its dash is told of once, with the dash to write', async () => {
    const files = {
      'authors.yaml': '- slug: redaksi\n  name: Redaksi\nslug: ayu\nname: Ayu Lestari\n',
      [storyPath]: storyWith(),
    };
    const { result } = await checkContent(writeContent(files));
    expect(result.problems.map((each) => [placeOf(each), each.details])).toEqual([
      ['authors.yaml:3:1 error front-matter/list-mark', { written: 'slug: ayu', mark: '' }],
    ]);
  });
});

it.each([
  ['"Oleh: Bagas"', ['author/label']],
  ['redaksi@contoh.example', ['author/label']],
  ['Bagas Siregar', []],
])('authors.yaml with the name %s is told of it', async (name, rules) => {
  const file = `- slug: ayu-lestari\n  name: Ayu Lestari\n- slug: bagas\n  name: ${name}\n`;
  const problems = await problemsOf({ [storyPath]: storyWith(), 'authors.yaml': file });
  expect(problems).toEqual(rules.map((rule) => `authors.yaml:4:9 notice ${rule}`));
});

it('that is several, or bears a mark, is told of where it is listed', async () => {
  const authors = '- slug: ayu-lestari\n  name: Ayu Lestari\n- slug: ab\n  name: Budi dan Citra\n';
  const topics = '- slug: pangan\n  name: "#Pangan"\n- slug: seni\n  name: Seni dan Budaya\n';
  expect(
    await problemsOf({ [storyPath]: storyWith(), 'authors.yaml': authors, 'topics.yaml': topics }),
  ).toEqual(['authors.yaml:4:9 notice name/two-records', 'topics.yaml:2:9 notice topic/mark']);
});
