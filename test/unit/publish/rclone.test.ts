import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PublishRefused } from '../../../src/publish/faults.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import { redact } from '../../../src/publish/redact.ts';
import { runRclone } from '../../../src/publish/run-rclone.ts';
import { contextIn, leaveSite, placeIn } from '../../fixtures/built-site.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

async function faultOf({ isRollback }: { readonly isRollback: boolean }): Promise<string> {
  const root = makeTemporaryFolder();
  const place = placeIn(root);
  leaveSite(place, { files: {} });
  const empty = join(root, 'bin');
  mkdirSync(empty);
  const to = { kind: 'rclone', remote: 'arsip:bucket', name: 'arsip:bucket' } as const;
  const context = contextIn(root, { env: { PATH: empty } });
  const error: unknown = await publishSite(
    { ...place, outName: '_site', to, keep: 3, isRollback },
    context,
  ).catch((reason: unknown) => reason);
  if (error instanceof PublishRefused) return error.fault.kind;
  throw error;
}

describe('a publication to a store elsewhere', () => {
  it('is refused where there is no rclone', async () => {
    expect(await faultOf({ isRollback: false })).toBe('rclone-absent');
  });

  it('has no release to go back to', async () => {
    expect(await faultOf({ isRollback: true })).toBe('no-rollback');
  });
});

describe('where rclone fails', () => {
  /** What a publication comes to where every call of rclone prints this and fails. */
  async function faultAfter(lines: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const root = makeTemporaryFolder();
    const place = placeIn(root);
    leaveSite(place, { files: {} });
    writeFiles(root, {
      'bin/rclone': `#!/bin/sh\necho "$@ $AWS_CA_BUNDLE $RCLONE_CA_CERT" >> ${root}/calls\ncat ${root}/says >&2\nexit 1\n`,
    });
    writeFiles(root, { says: lines.join('\n') });
    chmodSync(join(root, 'bin/rclone'), 0o755);
    const to = { kind: 'rclone', remote: 'arsip:bucket', name: 'arsip:bucket' } as const;
    const context = contextIn(root, { env: { PATH: `${join(root, 'bin')}:${process.env.PATH}`, ...env } });
    const request = { ...place, outName: '_site', to, keep: 3, isRollback: false };
    const error: unknown = await publishSite(request, context).catch((reason: unknown) => reason);
    if (!(error instanceof PublishRefused)) throw error;
    return { fault: error.fault, call: readFileSync(join(root, 'calls'), 'utf8') };
  }
  const said = (msg: string) => JSON.stringify({ level: 'error', msg });

  it('one line of what it says is told, once, with what is the matter', async () => {
    const answer = 'AccessDenied: \n\tstatus code: 403, request id: tx1, host id: ';
    const lines = [
      said(`Attempt 3/3 failed with 1 errors and: ${answer}`),
      JSON.stringify({ level: 'debug', msg: '7 go routines active' }),
      `2026/11/30 18:48:51 Failed to copyto: ${answer}`,
    ];
    expect((await faultAfter(lines)).fault).toEqual({
      kind: 'rclone-failed',
      details: { message: 'AccessDenied: status code: 403, request id: tx1, host id:', cause: 'denied' },
    });
  });

  it.each([
    ['SignatureDoesNotMatch: status code: 403', 'key'],
    ['InvalidAccessKeyId: status code: 403', 'key'],
    ["couldn't connect SSH: ssh: handshake failed: ssh: unable to authenticate", 'key'],
    ['NoSuchBucket: status code: 404', 'bucket'],
    ['Failed to create file system for "tokko:a": didn\'t find section in config file', 'remote'],
    ['dial tcp 127.0.0.1:9: connect: connection refused', 'unreachable'],
    ['dial tcp: lookup s3.contoh.example: no such host', 'unreachable'],
    ['handshake failed: read tcp 127.0.0.1:4->127.0.0.1:9: i/o timeout', 'unreachable'],
    ['Propfind "http://127.0.0.1:9/": net/http: timeout awaiting response headers', 'unreachable'],
    ['write: no space left on device', 'full'],
    ['something else', undefined],
  ])('“%s” is told with the cure of %s', async (message, cause) => {
    expect((await faultAfter([`2026/11/30 18:48:51 ${message}`])).fault.details).toMatchObject({ cause });
  });

  it('a store that cannot be reached is not asked for minutes, unless somebody set how often', async () => {
    expect((await faultAfter([])).call).toContain('--low-level-retries 6');
    expect((await faultAfter([], { RCLONE_LOW_LEVEL_RETRIES: '20' })).call).not.toContain('low-level');
  });

  it('nor is one waited for that takes a connection and does not answer, unless somebody set how long', async () => {
    expect((await faultAfter([])).call).toContain('--timeout 20s');
    expect((await faultAfter([], { RCLONE_TIMEOUT: '5m' })).call).not.toContain('--timeout');
  });

  it('it is stopped where file after file fails, and not where one does now and then', async () => {
    const root = makeTemporaryFolder();
    const runWith = async (stats: readonly (readonly [transfers: number, errors: number])[]) => {
      const lines = stats.map(([transfers, errors]) =>
        JSON.stringify({ level: 'warning', msg: '', stats: { transfers, errors } }),
      );
      writeFiles(root, {
        says: [said('Failed to copy: connection refused'), ...lines, ''].join('\n'),
        'bin/rclone': `#!/bin/sh\ncat ${root}/says >&2\nexec sleep 2\n`,
      });
      chmodSync(join(root, 'bin/rclone'), 0o755);
      const env = { PATH: `${join(root, 'bin')}:${process.env.PATH}` };
      return await runRclone(['copy'], { env, signal: new AbortController().signal });
    };
    const message = 'Failed to copy: connection refused';
    expect(
      await runWith([
        [3, 0],
        [3, 2],
        [3, 5],
      ]),
    ).toEqual({ code: null, output: '', message });
    expect(
      await runWith([
        [3, 0],
        [3, 4],
        [4, 5],
        [4, 9],
        [5, 20],
      ]),
    ).toMatchObject({ code: 0 });
  });

  it('the certificates of Amazon’s tools are given to it by its own variable', async () => {
    expect((await faultAfter([], { AWS_CA_BUNDLE: '/etc/ca.pem' })).call).toMatch(/\S {2}\/etc\/ca\.pem\n$/);
  });
});

describe('what rclone says', () => {
  const env = {
    RCLONE_CONFIG_ARSIP_PASS: 'terselubung',
    RCLONE_CONFIG_ARSIP_SECRET_ACCESS_KEY: 'kunci+rahasia/1',
    AWS_SESSION_TOKEN: 'tiket-sesi',
    RCLONE_CONFIG_ARSIP_HOST: 'server.example',
    RCLONE_CONFIG_TIPIS_PASS: 'ab',
  };

  it.each([
    ['login server.example: terselubung: ab', 'arsip:x', 'login server.example: …: ab'],
    ['bad key kunci+rahasia/1 and tiket-sesi', 'arsip:x', 'bad key … and …'],
    ['GET https://budi:sandi@server.example/a failed', 'arsip:x', 'GET https://…@server.example/a failed'],
    [
      'no :sftp,host=h.example,pass="a,b:c d":www',
      ':sftp,host=h.example,pass="a,b:c d":www',
      'no :sftp,host=…,pass="…":www',
    ],
    ['AccessDenied: AKIAX 403', ":s3,access_key_id='AKIAX',env_auth=true:b", 'AccessDenied: … 403'],
  ])('%s, of the remote %s, is told as %s', (message, remote, told) => {
    expect(redact(message, { remote, env })).toBe(told);
  });
});
