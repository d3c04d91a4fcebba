// Records of lists that were cut in pieces by a dash before each line → one problem, and none once the dashes are spaces.
import { describe, expect, it } from 'vitest';
import { problemWords } from '../../../src/strings/problems.ts';
import { checkContent, problemsOf, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

const pieces: readonly (readonly [path: string, text: string, problem: string])[] = [
  ['authors.yaml', '- slug: ayu-lestari\n- name: Ayu Lestari\n- role: Reporter\n', '2:3'],
  ['categories.yaml', '- slug: nasional\n- name: Nasional\n- slug: kota\n- name: Kota\n', '2:3'],
  ['topics.yaml', '- name: Pangan\n  aliases: [Beras]\n- description: Pangan dan harganya.\n', '3:3'],
  [
    'comments/berita.yaml',
    '- name: Budi\n- time: 2024-09-15 09:00 WIB\n- text: Bagus.\n- name: Siti\n  time: 2024-09-15 10:00 WIB\n  text: Ya.\n',
    '2:3',
  ],
  [
    storyPath,
    storyWith({ more: 'corrections:\n  - type: ralat\n  - date: 2024-09-15 08:00 WIB\n  - note: "Salah."' }),
    '8:5',
  ],
  [
    storyPath,
    storyWith({ more: 'corrections:\n- type: ralat\n- date: 2024-09-15 08:00 WIB\n  note: "Salah."' }),
    '8:3',
  ],
  [
    storyPath,
    storyWith({ more: 'related:\n  - title: "Panen"\n    category: Kota\n  - date: 2024-09-13 08:00 WIB' }),
    '9:5',
  ],
];

describe('a dash before a line of a record', () => {
  it.each(pieces)('of %s is told once: %j', async (path, text, place) => {
    expect(await problemsOf({ [storyPath]: storyWith(), [path]: text })).toEqual([
      `${path}:${place} error data/dash`,
    ]);
    const mended = text.replace(
      /- (?=(?:date|note|time|text|role|description):|name: (?!Pangan|Budi|Siti))/g,
      '  ',
    );
    expect(await problemsOf({ [storyPath]: storyWith(), [path]: mended })).toEqual([]);
  });
});

it.each([
  ['authors.yaml', '- name: Ayu Lestari\n- name: Bagas\n', []],
  ['authors.yaml', '- name: Ayu Lestari\n- slug: b\n  role: R\n', ['2:3']],
  ['comments/berita.yaml', '- name: A\n- name: B\n', ['1:3', '1:3', '2:3', '2:3']],
])('records of %s are no pieces: %j', async (path, text, missing) => {
  expect(await problemsOf({ [storyPath]: storyWith(), [path]: text })).toEqual(
    missing.map((place) => `${path}:${place} error key/missing`),
  );
});

it.each([
  ['categories.yaml', '- slug:nasional\n  name:Nasional\n', '1:3'],
  ['comments/berita.yaml', '- name:Budi\n  time:2024-09-15\n  text:Bagus.\n', '1:3'],
])('a colon of %s without its space is told as that', async (path, text, place) => {
  expect(await problemsOf({ [storyPath]: storyWith(), [path]: text })).toEqual([
    `${path}:${place} error front-matter/colon-space`,
  ]);
});

describe.each(['id', 'en'] as const)('what to write for an item that is no record, in %s,', (language) => {
  it.each([
    [storyPath, storyWith({ more: 'related: [/2024/09/panen/]' }), ['title', 'category', 'date']],
    [storyPath, storyWith({ more: 'corrections: "Salah."' }), ['type', 'date', 'note']],
    ['comments/berita.yaml', '- Bagus.\n', ['name', 'time', 'text']],
    ['categories.yaml', 'slug: nasional\nname: Nasional\n', ['name']],
  ])('names the keys that it must have: %s', async (path, text, keys) => {
    const { result } = await checkContent(writeContent({ [storyPath]: storyWith(), [path]: text }));
    const [form] = result.problems.filter(({ rule }) => rule === 'key/form');
    const words = problemWords(language)['key/form'];
    const hint = form && words(form.details as Parameters<typeof words>[0]).hint;
    expect([...(hint ?? '').matchAll(/(\w+): /g)].map(([, key]) => key)).toEqual(
      expect.arrayContaining(keys),
    );
  });
});
