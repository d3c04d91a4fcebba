// What the preview's server answers to a browser.
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePort } from '../../../src/serve/free-port.ts';
import { type LocalServer, startLocalServer } from '../../../src/serve/local-server.ts';
import { PreviewReport } from '../../../src/serve/preview-report.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

describe('the server of the preview', () => {
  let server: LocalServer | undefined;
  afterEach(async () => server?.close());

  it('answers whoever asks for a part of a file of a hidden folder with the file', async () => {
    const dir = join(makeTemporaryFolder(), '.cache', 'site');
    writeFiles(dir, { 'index.html': '<p>Isi.</p>', 'media/a.txt': '0123456789' });
    const port = await findFreePort(0);
    const report = new PreviewReport('id');
    server = await startLocalServer({ dir, port, report, indexed: () => Promise.resolve() });
    const answer = await fetch(`http://127.0.0.1:${port}/media/a.txt`, { headers: { range: 'bytes=2-5' } });
    expect([answer.status, await answer.text()]).toEqual([200, '0123456789']);
  });
});
