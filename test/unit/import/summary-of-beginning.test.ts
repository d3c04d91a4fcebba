import { describe, expect, it } from 'vitest';
import { isBeginningOf } from '../../../src/import/summary-of-beginning.ts';

const told = 'Petani di Wanaraja memulai panen raya pada Kamis pagi';

describe('a summary is the beginning of its text', () => {
  it.each([
    ['that says it whole', `${told}.`, `${told}. Hasilnya baik.`],
    ['that a system cut off', `${told} ...`, `${told} di tiga desa.`],
    ['whose paragraphs nothing parts', `${told}. Hasilnya baik...`, `${told}.Hasilnya baik sekali.`],
    ['that opens with a dateline', `${told} ...`, `Garut, Jabar (KABAR) - ${told} di tiga desa.`],
    ['in any case where it is empty', '', told],
  ])('%s', (_, summary, text) => {
    expect(isBeginningOf(summary, text)).toBe(true);
  });
});

describe('a summary is another text', () => {
  it.each([
    ['that stands further down', told, `Kabar baik datang dari Garut. ${told}.`],
    ['that is a word behind a dash', 'Kata Bupati.', 'Garut - Kata Bupati. Ia senang.'],
    ['that stands behind a dash far below', told, `${'Kabar baik datang. '.repeat(8)}- ${told}`],
    ['that says something else', 'Panen raya dimulai lebih awal.', told],
  ])('%s', (_, summary, text) => {
    expect(isBeginningOf(summary, text)).toBe(false);
  });
});
