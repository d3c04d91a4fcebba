import { expect, it } from 'vitest';
import { formatStage } from '../../../src/import/format-stage.ts';

it('a trial is said to try, not to write', () => {
  const stage = { kind: 'writing', records: 654, total: 20_000 } as const;
  expect(formatStage(stage, 'id', true)).toBe('Mencoba: 654 dari 20.000 rekaman');
  expect(formatStage(stage, 'en', true)).toBe('Trying: 654 of 20,000 records');
  expect(formatStage(stage, 'en', false)).toBe('Writing: 654 of 20,000 records');
});
