import { describe, expect, it } from 'vitest';
import { findWrongQuote } from '../../../../src/import/rows/row-quotes.ts';

describe('a quote in a row of a table', () => {
  it.each([
    ['a;b;c\r\n', undefined],
    ['"a";"b ""c"" d";"";""""\n', undefined],
    ['a "b";c"\n', undefined],
    ['"a;\nb";"c"', undefined],
    ['a;"b" c;d\n', 4],
    ['"a" ;b\n', 2],
    ['"a"""b;c\n', 4],
  ])('is wrong where its cell goes on behind it: %j', (row, at) => {
    expect(findWrongQuote(row, ';')).toBe(at);
  });
});
