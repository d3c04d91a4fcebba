import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../../src/import/caption.ts';

describe('the credit of a caption', () => {
  it.each([
    ['Putin dan Wang Yi (CMG)', 'Putin dan Wang Yi', 'CMG'],
    ['Putin (kiri) dan Wang Yi (AFP/GETTY IMAGES)', 'Putin (kiri) dan Wang Yi', 'AFP/GETTY IMAGES'],
    ['Putin (Kantor Berita Antara)', 'Putin', 'Kantor Berita Antara'],
    ['Putin (kantor berita antara)', 'Putin', 'kantor berita antara'],
  ])('%j credits its closing parenthesis', (line, caption, credit) => {
    expect(splitCredit(line, ['Kantor Berita Antara'])).toEqual({ caption, credit });
  });

  it.each([
    'Putin dan Wang Yi (kanan)',
    'Putin (CMG) dan Wang Yi',
    'Putin dan Wang Yi (CMG).',
    'Putin dan Wang Yi(CMG)',
    'Putin dan Wang Yi  (CMG)',
    'Putin dan Wang Yi ( CMG)',
    'Putin dan Wang Yi (2024)',
    'Putin dan Wang Yi (A)',
    'Putin dan Wang Yi (Foto: CMG)',
    'Putin ((CMG))',
    '(CMG)',
    '',
  ])('%j credits nobody and loses nothing', (line) => {
    expect(splitCredit(line, [])).toEqual({ caption: line, credit: '' });
  });
});
