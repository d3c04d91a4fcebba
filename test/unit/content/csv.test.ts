import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/content/csv.ts';

function rowsOf(text: string): string[][] {
  const reading = parseCsv(text);
  if (!reading.ok) throw new Error(`bad at ${JSON.stringify(reading.badAt)}`);
  return reading.rows.map((row) => row.map(({ value }) => value));
}

describe('a CSV file', () => {
  it('has the rows beside one whose quotes go wrong', () => {
    const { rows } = parseCsv('a,"b\nc,d\ne,f"g\nh,i');
    expect(rows.map((row) => row.map(({ value, position }) => [value, position.line]))).toEqual([
      [
        ['c', 2],
        ['d', 2],
      ],
      [
        ['h', 4],
        ['i', 4],
      ],
    ]);
  });

  it.each([
    ['', []],
    ['\n\n', []],
    ['a,b', [['a', 'b']]],
    ['a,b\n', [['a', 'b']]],
    [
      'a,b\n\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,\n', [['a', '']]],
    ['a,', [['a', '']]],
    [',\n', [['', '']]],
    ['"a","b ""c"", d"\n', [['a', 'b "c", d']]],
    [
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [' a , b ', [[' a ', ' b ']]],
    ['""', []],
  ])('%j has the rows %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('gives each field its place, after a line end in quotes too', () => {
    const reading = parseCsv('a,"b\nc",d\ne,f\n');
    expect(
      reading.ok && reading.rows.flat().map(({ value, position }) => [value, position.line, position.column]),
    ).toEqual([
      ['a', 1, 1],
      ['b\nc', 1, 3],
      ['d', 2, 4],
      ['e', 3, 1],
      ['f', 3, 3],
    ]);
  });

  it.each([
    ['a,"b\nc,d\n', '1:3'],
    ['a,b"c"\n', '1:3'],
    ['a\nb,"c"d\n', '2:3'],
    ['a,"b\nc,d\n"e"f\n', '1:3 3:1'],
  ])('%j is refused at %s', (text, places) => {
    const reading = parseCsv(text);
    expect(reading.badAt.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(places);
  });
});
