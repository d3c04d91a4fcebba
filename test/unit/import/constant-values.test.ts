import { expect, it } from 'vitest';
import { withConstants } from '../../../src/import/constant-values.ts';
import { finishedRecord } from '../../../src/import/finished-record.ts';
import type { MappedField } from '../../../src/import/mapping.ts';
import { problem } from '../../../src/problem.ts';

const place = { path: 'a.md', line: 1, column: 1 };
const record = finishedRecord({
  place,
  id: 'a',
  headline: 'A',
  date: '2020-01-01',
  body: { format: 'markdown', text: 'B' },
  expires: '2021-01-01',
  topics: ['x', 'y'],
  lang: 'id',
});

async function read(constants: readonly (readonly [MappedField, string])[]) {
  async function* source() {
    yield { kind: 'record', record } as const;
    yield {
      kind: 'left-out',
      id: 'b',
      reason: problem('notice', 'markdown/list', 'b.md', place, {}),
    } as const;
  }
  const items = [];
  for await (const item of withConstants(source(), new Map(constants))) items.push(item);
  return items;
}

it('gives every record what the mapping says, and takes away what it says is empty', async () => {
  const [first, second] = await read([
    ['lang', 'en'],
    ['expires', ''],
    ['topics', ''],
    ['category', 'Dunia'],
    ['draft', 'ya'],
  ]);
  expect(first).toEqual({
    kind: 'record',
    record: { ...record, lang: 'en', expires: '', topics: [], categories: ['Dunia'], draft: true },
  });
  expect(second).toMatchObject({ kind: 'left-out', id: 'b' });
});

it('changes nothing where the mapping says nothing', async () => {
  expect((await read([]))[0]).toEqual({ kind: 'record', record });
});
