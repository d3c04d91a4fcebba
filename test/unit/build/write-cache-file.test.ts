import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearAbandoned } from '../../../src/build/write-cache-file.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

describe('what killed builds left in a folder of the cache', () => {
  it('goes, but nothing that may be being written, and nothing that was written', () => {
    const dir = makeTemporaryFolder();
    writeFiles(dir, { 'old.pack.7.tmp': 'half', 'new.pack.8.tmp': 'half', 'whole.pack': 'pack' });
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const name of ['old.pack.7.tmp', 'whole.pack']) utimesSync(join(dir, name), longAgo, longAgo);
    clearAbandoned(dir);
    expect(readdirSync(dir).sort()).toEqual(['new.pack.8.tmp', 'whole.pack']);
  });

  it('is nothing where there is no folder', () => {
    expect(() => clearAbandoned(join(makeTemporaryFolder(), 'absent'))).not.toThrow();
  });
});
