import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPublishCommandLine } from '../../../src/command/publish-command-line.ts';
import { nameOf } from '../../../src/publish/target.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const read = (...args: string[]) => readPublishCommandLine(args, { now: 7, cores: 1 });

function faultsOf(...args: string[]): string[] {
  const line = read(...args);
  return line.kind === 'wrong' ? line.faults.map(({ kind }) => kind) : [line.kind];
}

describe('the command line of a publication', () => {
  it('needs a target alone', () => {
    expect(read('--to', 'www')).toEqual({
      kind: 'ready',
      request: {
        to: { kind: 'folder', dir: 'www' },
        site: '_site',
        content: 'content',
        cache: '.cache',
        changes: '.cache/changes.json',
        keep: 3,
        grace: 10,
        isRollback: false,
        force: false,
        dryRun: false,
        now: 7,
      },
    });
  });

  it.each([
    ['rclone:arsip:bucket/situs', 'arsip:bucket/situs'],
    ['rclone:arsip:', 'arsip:'],
    ['rclone::sftp,host=a:www', ':sftp,host=a:www'],
  ])('takes %s for a remote of rclone', (to, remote) => {
    expect(read('--to', to)).toMatchObject({ kind: 'ready', request: { to: { kind: 'rclone', remote } } });
  });

  it.each([
    [[], ['no-target']],
    [['--to'], ['missing-value']],
    [['--to', 's3:arsip'], ['bad-target']],
    [['--to', 'sftp://host/www'], ['bad-target']],
    [['--to', 'ayu@server:/srv/www'], ['bad-target']],
    [['--to=~/www'], ['home-target']],
    [['--to', '~'], ['home-target']],
    [['--to', 'rclone:arsip'], ['bad-target']],
    [['--to', 'rclone:--config=x:y'], ['bad-target']],
    [['--to', 'www', '--keep', '0'], ['bad-keep']],
    [['--to', 'www', '--grace', '1.5'], ['bad-grace']],
    [['--to', 'www', '--rollback', '--dry-run'], ['not-together']],
    [['--to', 'www', 'more'], ['unexpected-argument']],
    [['--to', '_site/www'], ['target-inside']],
    [['--to', 'theme/www'], ['target-inside']],
    [['--to', 'www', '--changes', 'content/site.yaml'], ['changes-inside']],
    [['--to', 'www', '--changes', 'www/changes.json'], ['changes-inside']],
    [['--to', 'www', '--cache', 'content'], ['changes-inside']],
    [
      ['--to', '.'],
      ['target-inside', 'target-inside', 'target-inside'],
    ],
    [
      ['--too', 'www'],
      ['unknown-option', 'no-target'],
    ],
  ])('%j is told by %j', (args, faults) => {
    expect(faultsOf(...args)).toEqual(faults);
  });

  it('refuses a target that lies in the site by another name', () => {
    const site = join(makeTemporaryFolder(), 'site');
    mkdirSync(site);
    expect(faultsOf('--site', site, '--to', join(site, '..', 'site', 'www'))).toEqual(['target-inside']);
  });
});

it.each([
  ['arsip:bucket/situs', 'arsip:bucket/situs'],
  [':s3,access_key_id=AKIA,secret_access_key=rahasia:bucket', ':s3…'],
])('of the remote %s, %s is told', (remote, name) => {
  expect(nameOf({ kind: 'rclone', remote })).toBe(name);
});
