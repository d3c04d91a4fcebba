import { expect, it } from 'vitest';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderBody } from '../../../src/markdown/render.ts';

const table = '| a | b |\n| :- | -: |\n| 1 | 2 |\n';
const options = { basePath: '', typographer: false, language: 'id', opening: '' } as const;

it('a table stands in a box that scrolls and takes the focus', () => {
  const html = renderBody(`Awal\n\n${table}\nAkhir`, options);
  expect(html).toMatch(
    /^<p>Awal<\/p>\n<div class="table-box" tabindex="0">\s*<table>[\s\S]*<\/table>\s*<\/div>\s*<p>Akhir<\/p>\n$/,
  );
});

it('an opening before a body that starts with a table is still a paragraph of its own', () => {
  const html = renderBody(table, { ...options, opening: 'Jakarta - ' });
  expect(html).toMatch(/^<p><span class="dateline">Jakarta - <\/span><\/p>\s*<div class="table-box"/);
});

it("a table's box adds nothing to the plain text", () => {
  expect(plainText(table)).toBe('a\nb\n1\n2');
});
