import { expect, it } from 'vitest';
import { WorkerError } from '../../../src/build/worker-pool.ts';
import { classifyFailure } from '../../../src/command/failure.ts';
import { formatFailure } from '../../../src/command/run-command.ts';
import { SourceChanged } from '../../../src/content/read-body.ts';
import { NoFreePort } from '../../../src/serve/free-port.ts';

const changed = new SourceChanged('articles/2024/09/a b.md');

it.each([
  [changed, 'source-changed', { path: 'articles/2024/09/a b.md' }],
  [new WorkerError(changed.name, changed.message, ''), 'source-changed', { path: 'articles/2024/09/a b.md' }],
  [new Error('ENOSPC: no space left on device, write'), 'disk-full', { path: '' }],
  [
    new Error("EACCES: permission denied, open '/srv/_site/index.html'"),
    'not-permitted',
    { path: '/srv/_site/index.html' },
  ],
  [
    new Error("EROFS: read-only file system, mkdir '/srv/_site.staging'"),
    'read-only',
    { path: '/srv/_site.staging' },
  ],
  [
    new Error("ENOENT: no such file or directory, mkdtemp '/srv/sementara/news-archive-rclone-XXXXXX'"),
    'no-temporary-folder',
    { path: '/srv/sementara' },
  ],
  [new Error("ENOTDIR: not a directory, mkdir '/srv/a/b'"), 'not-a-folder', { path: '/srv/a/b' }],
  [
    new Error("ENOSPC: System limit for number of file watchers reached, watch '/srv/content'"),
    'system',
    { message: "ENOSPC: System limit for number of file watchers reached, watch '/srv/content'" },
  ],
  [new Error('EMFILE: too many open files'), 'system', { message: 'EMFILE: too many open files' }],
  [new NoFreePort(80), 'port-in-use', { port: 80 }],
  [new TypeError('x is undefined'), 'unexpected', { message: 'x is undefined' }],
  ['thrown text', 'unexpected', { message: 'thrown text' }],
])('%o is told as %s', (error, kind, details) => {
  expect(classifyFailure(error)).toEqual({ kind, details });
});

it('a failure is one line, whatever its message holds', () => {
  const text = formatFailure(new Error('Build failed:\n  a.tsx:1:2: ERROR\u001b[31m'), 'en');
  expect(text).toBe(
    'Something is wrong with the program, not with what you wrote: ' +
      'Build failed: a.tsx:1:2: ERROR<U+001B>[31m (run this command with DEBUG=1 for details).',
  );
});
