import { describe, expect, it } from 'vitest';
import { opensWithDateline, splitOpening } from '../../../src/import/dateline.ts';

describe('the opening of a first paragraph', () => {
  it.each([
    ['St. Petersburg, Radio Bharata Online - Presiden', 'St. Petersburg', 'Radio Bharata Online'],
    ['Jakarta, Indonesia, Radio Bharata Online - Presiden', 'Jakarta, Indonesia', 'Radio Bharata Online'],
    ['Rio de Janeiro, CGTN - Presiden', 'Rio de Janeiro', 'CGTN'],
    ['JAKARTA, kompas.com - Presiden', 'JAKARTA', 'kompas.com'],
    ['Xi’an, Radio Bharata Online - - 5 derajat', 'Xi’an', 'Radio Bharata Online'],
  ])('%j is split', (paragraph, dateline, agency) => {
    const { rest, ...names } = splitOpening(paragraph);
    expect(names).toEqual({ dateline, agency });
    expect(`${dateline}, ${agency} - ${rest}`).toBe(paragraph);
  });

  it.each([
    'Beijing, Radio Bharata Online – Presiden',
    'Beijing, Radio Bharata Online -- Presiden',
    'Beijing, Radio Bharata Online -  Presiden',
    'Beijing, Radio Bharata Online  - Presiden',
    'Beijing,  Radio Bharata Online - Presiden',
    'Beijing , Radio Bharata Online - Presiden',
    'Beijing, Radio\u00a0Bharata Online - Presiden',
    'Beijing, Radio Bharata Online\u00a0- Presiden',
    'Beijing, Radio Bharata Online -Presiden',
    'Mu\u0308nchen, Radio Bharata Online - Presiden',
    'Bei\u200bjing, Radio Bharata Online - Presiden',
  ])('%j is one, and stays whole', (paragraph) => {
    expect(opensWithDateline(paragraph)).toBe(true);
    expect(splitOpening(paragraph)).toEqual({ dateline: '', agency: '', rest: paragraph });
  });

  it.each([
    'Presiden Rusia, Vladimir Putin, pada hari Kamis menyuarakan kesediaannya - lagi.',
    'Ia berkata, kerja sama Rusia - Tiongkok berjalan lancar.',
    'Jakarta - Presiden tiba.',
    'Beijing, Radio Bharata Online -',
    'Beijing, Radio Bharata Online-Presiden',
    '- Beijing, Radio Bharata Online - Presiden',
    '',
  ])('%j has none', (paragraph) => {
    expect(opensWithDateline(paragraph)).toBe(false);
    expect(splitOpening(paragraph)).toEqual({ dateline: '', agency: '', rest: paragraph });
  });
});
