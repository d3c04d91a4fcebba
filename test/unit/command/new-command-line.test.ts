import { expect, it } from 'vitest';
import { readNewCommandLine } from '../../../src/command/new-command-line.ts';

it.each([
  ['soft hyphens of a word processor', 'Pa\u00adnen Ra\u00adya', 'Panen Raya'],
  ['a space without width', 'Panen\u200b Raya', 'Panen Raya'],
  ['the end of a line', ' Panen\r\n  Raya ', 'Panen Raya'],
])('a headline that was copied with %s is begun without', (_, copied, headline) => {
  const line = readNewCommandLine([copied], { now: 0, cores: 1 });
  expect(line).toMatchObject({ kind: 'ready', request: { headline } });
});
