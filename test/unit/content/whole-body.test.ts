// Bodies that are one block of code or data as a whole → told; those that only have some of it are not.
import { expect, it } from 'vitest';
import { faultsInBody } from '../../fixtures/content.ts';

it.each([
  ['```markdown\n# Panen raya\n\nHarga gabah di Cianjur turun.\n```\n', '8:1 notice code/whole'],
  ['\n~~~\nHarga gabah di Cianjur turun.\n~~~\n', '9:1 notice code/whole'],
  ['{"blocks": [{"type": "paragraph", "text": "Harga gabah turun."}]}\n', '8:1 notice body/data'],
  ['[\n  {"insert": "Harga gabah turun."}\n]\n', '8:1 notice body/data'],
])('%j', async (body, fault) => {
  expect(await faultsInBody(body)).toEqual([fault]);
});

it.each([
  'Harga gabah turun.\n\n```\nlet a = 1;\n```\n',
  '```\nlet a = 1;\n```\n\nHarga gabah turun.\n',
  '```\nlet a = 1;\n```\n\n```\nlet b = 1;\n```\n',
  '[Harga gabah](https://contoh.example/) turun.\n',
  '{Harga} gabah turun.\n',
])('%j is text', async (body) => {
  expect(await faultsInBody(body)).toEqual([]);
});
