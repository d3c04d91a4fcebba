// Letters that stand for digits in a body → the digits, and nothing else.
import { expect, it } from 'vitest';
import { wib } from '../../../src/dates/zone.ts';
import { mendFile } from '../../../src/mend/mend-file.ts';

const site = { zone: wib, categoryName: () => undefined };
const story = (body: string) => `---\ntitle: Panen\n---\n\n${body}\n`;
const mended = (body: string) => mendFile(story(body), site).text;

it.each([
  ['Panen 2O24 dan 20l4.', 'Panen 2024 dan 2014.'],
  ['Rp5OO ribu, Rp1O.000, pukul O8.30', 'Rp500 ribu, Rp10.000, pukul 08.30'],
])('%j becomes %j, and stays so', (before, after) => {
  expect(mended(before)).toBe(story(after));
  expect(mended(after)).toBe(story(after));
});

it('does so where a headline, a caption or a summary is running text', () => {
  const text = (year: string) =>
    `---\ntitle: Panen ${year}\nimage: 2O24/a.jpg\ncaption: "Sejak ${year}."\n---\n\nIsi.\n`;
  expect(mendFile(text('2O24'), site).text).toBe(text('2024'));
});

it.each([
  'Suhu 35o C, CO2 dan H2O.',
  '[Foto](2O24/09/a.jpg) tahun 2O24',
  '`2O24` dan 2O24',
  '```\n2O24\n```',
  '    2O24',
  'https://contoh.example/ 2O24',
])('%j stays', (body) => {
  expect(mended(body)).toBe(story(body));
});
