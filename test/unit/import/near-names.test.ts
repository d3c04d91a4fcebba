import { describe, expect, it } from 'vitest';
import { findNearNames } from '../../../src/import/near-names.ts';

/** `Eko Satrio: Eko Satryo`: the name that is kept, and those that look like it; all with one story, the first with two. */
const near = (...names: string[]) =>
  findNearNames(names.map((name, index) => ({ name, count: index === 0 ? 2 : 1 }))).map(
    ({ keep, others }) => `${keep.name}: ${others.map(({ name }) => name).join(' | ')}`,
  );

describe('names that look alike', () => {
  it.each([
    [['Eko Satrio', 'Eko Satryo'], 'Eko Satrio: Eko Satryo'],
    [['Eko Satrio Wibowo', 'Wibowo, Eko Satrio'], 'Eko Satrio Wibowo: Wibowo, Eko Satrio'],
    [['Jum’at', 'Jumat'], 'Jum’at: Jumat'],
    [['Café Kita', 'Cafe Kita'], 'Café Kita: Cafe Kita'],
    [
      ['Bisnis & Ekonomi', 'Bisnis Ekonomi', 'Bisnis Ekonmi'],
      'Bisnis & Ekonomi: Bisnis Ekonmi | Bisnis Ekonomi',
    ],
    [['Internasional', 'International', 'Nasional'], 'Internasional: International'],
  ])('%j are %s', (names, groups) => {
    expect(near(...names)).toEqual([groups]);
  });

  it.each([
    [['Ani', 'Ana']],
    [['Liga 1', 'Liga 2']],
    [['Bola', 'Bali']],
    [['Sri Mulyani', 'Sri Mulyono W']],
    [[]],
  ])('%j are names of their own', (names) => {
    expect(near(...names)).toEqual([]);
  });

  it('keep the one that most stories have', () => {
    const names = [
      { name: 'Eko Satryo', count: 1 },
      { name: 'Eko Satrio', count: 5 },
    ];
    expect(findNearNames(names)[0]?.keep.name).toBe('Eko Satrio');
  });
});
