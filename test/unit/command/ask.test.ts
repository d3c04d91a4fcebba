import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CategoryId } from '../../../src/archive/category.ts';
import { askCategory } from '../../../src/command/ask-category.ts';
import { askRelated } from '../../../src/command/ask-related.ts';
import { openTerminal, type Terminal } from '../../../src/command/terminal.ts';
import { newArticleStrings } from '../../../src/strings/new-article.ts';
import { wib } from '../../fixtures/archive.ts';

const words = newArticleStrings('id');
const categories = [
  { id: 'nasional' as CategoryId, name: 'Nasional', aliases: ['Dalam Negeri'] },
  { id: 'olahraga' as CategoryId, name: 'Olahraga', aliases: [] },
];
const similar = ['Satu', 'Dua', 'Tiga'].map((headline, index) => {
  return { headline, category: 'Nasional', publishedAt: wib(`2024-09-0${index + 1} 08:00`) };
});

/** A terminal at which each question gets the next of `answers`, and a list of what was said there. */
function answering(...answers: (string | undefined)[]): { terminal: Terminal; said: string[] } {
  const said: string[] = [];
  return {
    said,
    terminal: { say: (line) => said.push(line), ask: async () => answers.shift(), close: () => undefined },
  };
}

describe('a category', () => {
  it.each([
    ['2', 'Olahraga'],
    ['olahraga', 'Olahraga'],
    ['dalam  negeri', 'Nasional'],
    ['', ''],
    [undefined, undefined],
  ])('that is answered with %j is %j', async (answer, name) => {
    const { terminal } = answering(answer);
    expect(await askCategory(terminal, { categories, isListed: true }, words)).toBe(name);
  });

  it('that there is not is asked for again, with the nearest', async () => {
    const { terminal, said } = answering('Olahrga', '3', '1');
    expect(await askCategory(terminal, { categories, isListed: true }, words)).toBe('Nasional');
    expect(said).toEqual([
      'Kategori:',
      '1. Nasional',
      '2. Olahraga',
      'Kategori “Olahrga” tidak ada. Mungkin maksudnya Olahraga?',
      'Kategori “3” tidak ada.',
    ]);
  });

  it('may be a new one where there is no list', async () => {
    const { terminal } = answering('Cuaca');
    expect(await askCategory(terminal, { categories, isListed: false }, words)).toBe('Cuaca');
  });
});

describe('related stories', () => {
  it.each([
    ['1 3', ['Satu', 'Tiga']],
    ['3,1,3', ['Satu', 'Tiga']],
    ['', []],
    [undefined, undefined],
  ])('answered with %j are %j', async (answer, headlines) => {
    const { terminal } = answering(answer);
    const chosen = await askRelated(terminal, similar, words);
    expect(chosen?.map(({ headline }) => headline)).toEqual(headlines);
  });

  it('of a number that is none are asked for again', async () => {
    const { terminal, said } = answering('4', 'satu', '2');
    expect((await askRelated(terminal, similar, words))?.length).toBe(1);
    expect(said.slice(-2)).toEqual([
      '“4” bukan nomor dari 1 sampai 3.',
      '“satu” bukan nomor dari 1 sampai 3.',
    ]);
  });
});

describe('a terminal', () => {
  function opened() {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const terminal = openTerminal(input, output);
    onTestFinished(() => terminal.close());
    return { input, terminal };
  }

  it('gives answers without the white space around them', async () => {
    const { input, terminal } = opened();
    const answer = terminal.ask('Apa? ');
    input.write('  ya \n');
    expect(await answer).toBe('ya');
  });

  it('gives none any more once it was ended', async () => {
    const { input, terminal } = opened();
    const answer = terminal.ask('Apa? ');
    input.end();
    expect(await answer).toBe(undefined);
    expect(await terminal.ask('Lagi? ')).toBe(undefined);
  });
});
