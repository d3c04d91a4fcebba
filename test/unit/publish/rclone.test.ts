import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PublishRefused } from '../../../src/publish/faults.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import { redact } from '../../../src/publish/redact.ts';
import { contextIn, leaveSite, placeIn } from '../../fixtures/built-site.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

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
