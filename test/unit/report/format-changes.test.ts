import { expect, it } from 'vitest';
import { formatChanges } from '../../../src/report/format-changes.ts';

it('of two lines that differ in a space it is seen in which', () => {
  const changes = [{ line: 3, before: 'date:\u00a02024\u200b', after: 'date: 2024' }];
  const file = { path: 'articles/2024/09/a.md', changes, isWritten: true };
  expect(formatChanges([file], 'id').split('\n')).toEqual([
    'articles/2024/09/a.md',
    '  3 - date:<U+00A0>2024<U+200B>',
    '  3 + date: 2024',
    '1 berkas diperbaiki, 1 baris.',
  ]);
});
