import { describe, expect, it } from 'vitest';
import { wib } from '../../../src/dates/zone.ts';
import { checkEdit, readVersion, wasOut } from '../../../src/edits/check-edit.ts';
import type { Problem } from '../../../src/problem.ts';
import { wordProblem } from '../../../src/report/worded-problem.ts';
import type { Language } from '../../../src/strings/language.ts';
import { placeOf, storyWith } from '../../fixtures/content.ts';

const path = 'articles/2024/09/berita.md';
const now = Date.parse('2024-11-01T05:00:00+07:00');
const [before, after] = ['Ia, Budi, datang.', 'Ia, Rudi, datang.'];

const version = (text: string) => readVersion(path, Buffer.from(text), wib);
const story = (body: string, more = '') => storyWith({ more }, `${body}\n`);

function problemsOf(old: string, text: string): Problem[] {
  return checkEdit(version(old), version(text), { now, zone: wib, severity: 'notice' });
}

function wordsOf(problems: readonly Problem[], language: Language) {
  return problems.map((each) => {
    const { message, hint } = wordProblem(each, language);
    return { message, hint };
  });
}

/** The YAML at the end of a hint. */
function entryIn(hint: string): string {
  return /: ((?:corrections: \[|- ).*)$/.exec(hint)?.[1] ?? '';
}

describe('checkEdit', () => {
  it('names the words before and after, and gives the entry to paste', () => {
    const problems = problemsOf(story(before), story(after));
    expect(problems.map(placeOf)).toEqual([`${path}:8:5 notice edit/name`]);
    expect(wordsOf(problems, 'id')).toEqual([
      {
        message: 'Nama dalam berita yang sudah terbit berubah tanpa keterangan: “Budi” menjadi “Rudi”.',
        hint:
          'Beri tahu pembaca: tulis “updated”, atau tempel di front matter: ' +
          'corrections: [{ type: ralat, date: 2024-11-01 05:00:00 WIB, note: "Sebelumnya tertulis “Budi”; yang benar “Rudi”." }]',
      },
    ]);
    expect(wordsOf(problems, 'en')).toEqual([
      {
        message: 'A name of a published story was changed without a word: “Budi” became “Rudi”.',
        hint:
          'Tell readers: write “updated”, or paste into the front matter: ' +
          'corrections: [{ type: ralat, date: 2024-11-01 05:00:00 WIB, note: "Earlier this read “Budi”; it is “Rudi”." }]',
      },
    ]);
  });

  it('gives an entry that says all that is needed', () => {
    const [old, text] = ['Kata "Budi": 12 \\\\ 3, #1 {x}.', 'Kata "Rudi": 12 \\\\ 3, #1 {x}.'].map((body) =>
      story(body),
    );
    const [first] = wordsOf(problemsOf(old ?? '', text ?? ''), 'id');
    const mended = (text ?? '').replace('\n---\n\n', `\n${entryIn(first?.hint ?? '')}\n---\n\n`);
    expect(version(mended).reading.problems).toEqual([]);
    expect(problemsOf(old ?? '', mended)).toEqual([]);
  });

  it('gives one more item of a list that the story has', () => {
    const corrected = (body: string, entry = '') =>
      story(body, `corrections:\n  - type: ralat\n    date: 2024-09-20\n    note: Lain.${entry}`);
    const [first] = wordsOf(problemsOf(corrected(before), corrected(after)), 'id');
    const entry = entryIn(first?.hint ?? '');
    expect(entry).toMatch(/^- \{ type: ralat/);
    expect(problemsOf(corrected(before), corrected(after, `\n  ${entry}`))).toEqual([]);
  });

  it('tells five changes of a kind, and how many more there are', () => {
    const list = (from: number) =>
      Array.from({ length: 8 }, (_, at) => `Ada ${from + at} di sana.`).join('\n\n');
    const problems = problemsOf(story(list(100)), story(list(200)));
    expect(problems.map(placeOf)).toEqual(
      [8, 10, 12, 14, 16].map((line) => `${path}:${line}:5 notice edit/number`),
    );
    expect(wordsOf(problems, 'id').at(-1)?.message).toMatch(/“104” menjadi “204”; dan 3 lagi\.$/);
  });

  const fine: [string, string, string][] = [
    [
      'a correction',
      story(before),
      story(after, 'corrections: [{ type: ralat, date: 2024-10-02, note: Nama. }]'),
    ],
    ['a later update', story(before, 'updated: 2024-09-20'), story(after, 'updated: 2024-10-02')],
    [
      'a withdrawal',
      story(before),
      story(after, 'corrections: [{ type: pencabutan, date: 2024-10-02, note: Salah. }]'),
    ],
    ['errors, which are told elsewhere', story(before), story(after, 'tilte: x')],
    ['no change of its words', story('Ada **Budi**.'), story('Ada *Budi*.')],
    ['its withdrawal from sight, which is told elsewhere', story(before), story(after, 'draft: true')],
  ];
  it.each(fine)('says nothing of a version with %s', (_, old, text) => {
    expect(problemsOf(old, text)).toEqual([]);
  });

  it('takes no correction or update that was there before for a word on this change', () => {
    const more = 'updated: 2024-09-20\ncorrections: [{ type: ralat, date: 2024-09-20, note: Lain. }]';
    expect(problemsOf(story(before, more), story(after, more)).map(placeOf)).toEqual([
      `${path}:10:5 notice edit/name`,
    ]);
  });
});

describe('wasOut', () => {
  const instants = [Date.parse('2024-10-01T00:00:00Z'), Date.parse('2024-10-04T00:00:00Z')];
  const cases: [string, string, boolean][] = [
    ['a published story', '', true],
    ['a draft', 'draft: true', false],
    ['what came out between two instants', 'publish_at: 2024-10-03', true],
    ['what came out later', 'publish_at: 2024-10-05', false],
    ['what expired between them', 'expires: 2024-10-03', true],
    ['a version with errors', 'tilte: x', false],
  ];
  it.each(cases)('knows of %s', (_, more, out) => {
    expect(wasOut(version(story(before, more)), instants)).toBe(out);
  });
});

describe('what is told of as well', () => {
  const noted = (date: string, note: string) =>
    `corrections:\n  - { type: ralat, date: ${date}, note: "${note}" }`;

  it.each([
    [
      'about how many',
      story('Belasan orang tewas.'),
      story('Puluhan orang tewas.'),
      ['8:1 notice edit/number'],
    ],
    ['another part', story('Ia minta setengah.'), story('Ia minta seperempat.'), ['8:10 notice edit/number']],
    ['single quotes', story("Ia: 'kami menang'."), story("Ia: 'kami kalah'."), ['8:6 notice edit/quote']],
    ['curly ones', story('Ia: ‘kami menang’.'), story('Ia: ‘kami kalah’.'), ['8:6 notice edit/quote']],
    ['low ones', story('Ia: „kami menang“.'), story('Ia: „kami kalah“.'), ['8:6 notice edit/quote']],
    [
      'a block of its own',
      story('> Kami menang lagi.'),
      story('> Kami kalah lagi.'),
      ['8:3 notice edit/quote'],
    ],
    ['another author', storyWith(), storyWith({ author: 'author: Bagas Siregar' }), ['5:9 notice edit/name']],
    ['no author', storyWith(), storyWith({ author: '' }), ['1:1 notice edit/name']],
    [
      'a correction that is gone',
      story('Isi.', noted('2024-10-01', 'Satu')),
      story('Isi.'),
      ['1:1 notice edit/correction'],
    ],
    [
      'a correction that says something else',
      story('Isi.', noted('2024-10-01', 'Korban 12, bukan 13.')),
      story('Isi.', noted('2024-10-01', 'Korban 12, bukan 15.')),
      ['7:26 notice edit/reworded'],
    ],
    [
      'a label of a paid story that is gone',
      story('Isi.', 'sponsor: Bank Desa'),
      story('Isi.'),
      ['1:1 notice edit/sponsor'],
    ],
    [
      'another agency, place or credit',
      story('Isi.', 'agency: Antara\ndateline: Bogor\ncaption: Sawah.\ncredit: Reuters'),
      story('Isi.', 'agency: AFP\ndateline: Garut\ncaption: Sawah.'),
      ['7:11 notice edit/name', '6:9 notice edit/name', '1:1 notice edit/name'],
    ],
    [
      'another date',
      storyWith({ date: 'date: 2024-09-14 12:45 WIB' }),
      storyWith({ date: 'date: 2024-10-14 12:45 WIB' }),
      ['3:7 notice edit/date'],
    ],
    [
      'an edit beside a correction written better',
      story('Ada 12.', noted('2024-10-01', 'Satuu')),
      story('Ada 13.', noted('2024-10-01', 'Satu')),
      ['10:5 notice edit/number'],
    ],
  ])('%s', (_, old, text, faults) => {
    expect(problemsOf(old, text).map((each) => placeOf(each).replace(`${path}:`, ''))).toEqual(faults);
  });

  it.each([
    ['another word for a half', story('Ia minta setengah.'), story('Ia minta separuh.')],
    ['marks of another kind', story("Ia: 'kami menang'."), story('Ia: “kami menang”.')],
    ['apostrophes', story("Jum'at dan Al-Qur'an itu."), story('Jum’at dan Al-Qur’an itu.')],
    [
      'seconds',
      storyWith({ date: 'date: 2024-09-14 12:45:06' }),
      storyWith({ date: 'date: 2024-09-14 12:45' }),
    ],
    [
      'a place that is spelt better, and an agency that is added',
      story('Isi.', 'dateline: Bogoor'),
      story('Isi.', 'dateline: Bogor\nagency: Antara'),
    ],
    [
      'the label of a company by more of its name',
      story('Isi.', 'sponsor: Bank Desa'),
      story('Isi.', 'sponsor: PT Bank Desa'),
    ],
    ['one more author', storyWith(), storyWith({ author: 'author: [Ayu Lestari, Bagas Siregar]' })],
    ['an author spelt otherwise', storyWith(), storyWith({ author: 'author: Ayu L.' })],
    [
      'a correction of another date',
      story('Isi.', noted('2024-10-01', 'Satu')),
      story('Isi.', noted('2024-10-02', 'Satu')),
    ],
  ])('not %s', (_, old, text) => {
    expect(problemsOf(old, text)).toEqual([]);
  });
});
