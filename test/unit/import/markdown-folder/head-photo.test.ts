import { describe, expect, it } from 'vitest';
import type { Head, HeadValue } from '../../../../src/import/markdown-folder/head.ts';
import { readFields } from '../../../../src/import/markdown-folder/record-fields.ts';

const read = (values: Readonly<Record<string, HeadValue>>) => {
  const head: Head = Object.entries(values).map(([key, value], index) => ({
    key,
    value,
    position: { line: index + 2, column: 1 },
  }));
  const { photo, problems } = readFields(head, 'a.md', { line: 1, column: 1 });
  return { address: photo?.address, told: problems.map(({ line, rule }) => `${line} ${rule}`) };
};

describe('a picture that a head names beside the lead photo is told', () => {
  it.each([
    ['under another key', { image: '/a.jpg', thumbnail: '/b.jpg' }, ['3 markdown/key-left']],
    ['in the list', { images: ['/a.jpg', '/b.jpg'] }, ['2 markdown/key-left']],
    ['but not the same one', { image: '/a.jpg', cover: { image: '/a.jpg', alt: 'Padi' } }, []],
  ])('%s', (_, values, told) => {
    expect(read(values)).toEqual({ address: '/a.jpg', told });
  });
});
