// What the workflow compares, builds, tests and publishes: its scripts in repositories of two commits.
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noFiles } from '../../src/build/ledger.ts';
import { formatMarker } from '../../src/build/marker.ts';
import { GitRepository } from '../fixtures/git-repository.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { runStep, standInForGh, workflow } from './workflow-run.ts';

/** A repository of two commits that is its own origin. */
function makeRepository() {
  const repository = new GitRepository();
  const [older, newest] = [repository.commit({ a: 'a' }), repository.commit({ a: 'b' })];
  repository.git('remote', 'add', 'origin', repository.folder);
  return { folder: repository.folder, commits: { older, newest } };
}

it('compares published stories with what is published, or with what was pushed before', () => {
  const { folder, commits } = makeRepository();
  const [zeros, gone] = ['0'.repeat(40), '1'.repeat(40)];
  const { older, newest } = commits;
  /** `published` is what a run before has kept; `event` and `before` are what GitHub tells of this one. */
  const base = ({ event = 'push', before = '', published = '' }) => {
    writeFiles(folder, { '.published/commit': published });
    const { output, printed } = runStep('check', 'base', folder, { EVENT: event, BEFORE: before });
    return [/^commit=(.*)$/m.exec(output)?.[1], printed];
  };
  expect(base({ event: 'pull_request' })).toEqual(['HEAD^1', '']);
  expect(base({ before: newest, published: older })).toEqual([older, '']);
  expect(base({ event: 'workflow_dispatch', published: older })).toEqual([older, '']);
  expect(base({ before: older })).toEqual([older, '']);
  expect(base({ before: older, published: gone })).toEqual([older, '']);
  // The first push of all, and one over a history that is lost.
  expect(base({ before: zeros })).toEqual([undefined, '']);
  const warning = expect.stringMatching(/^::warning::What changed in published stories is not checked/);
  expect(base({ before: gone, published: gone })).toEqual([undefined, warning]);
});

it('tells of a site that does not say where it stands', () => {
  const origin = { withdrawn: [], commit: undefined };
  const site = { outputs: noFiles, files: 0, bytes: 0 };
  const told = (baseUrl: string) => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { '_site/build.json': formatMarker({ ...origin, ...site, baseUrl }) });
    const { output, printed } = runStep('site', 'address', folder, {});
    expect(output).toBe(`base=${baseUrl}\n`);
    return printed;
  };
  expect(told('http://localhost:8080')).toMatch(/^::warning file=content\/site\.yaml::.* base_url /);
  expect(told('http://127.0.0.1/arsip')).toMatch(/^::warning /);
  expect(told('https://contoh.example/localhost')).toBe('');
  expect(told('https://localhost.contoh.example')).toBe('');
});

it('tells of a site that stands elsewhere than it says, so that no link of it would lead anywhere', () => {
  const key = 'Tell of pages that stand elsewhere than they say';
  const told = (BASE_URL: string, PAGE_URL: string) =>
    runStep('publish', key, makeTemporaryFolder(), { BASE_URL, PAGE_URL });
  const quiet = { code: 0, printed: '' };
  expect(told('https://redaksi.github.io/arsip', 'https://redaksi.github.io/arsip/')).toMatchObject(quiet);
  expect(told('https://arsip.contoh.id', 'http://arsip.contoh.id/')).toMatchObject(quiet);
  expect(told('https://arsip.contoh.id', '')).toMatchObject(quiet);
  expect(told('https://redaksi.github.io', 'https://redaksi.github.io/arsip/')).toMatchObject({
    code: 0,
    printed: expect.stringMatching(
      /^::warning file=content\/site\.yaml::.* at https:\/\/redaksi\.github\.io, .*\/arsip\/\./,
    ),
  });
  const names = workflow.jobs.publish?.steps.map(({ id, name }) => name ?? id) ?? [];
  expect(names.indexOf(key)).toBe(names.indexOf('pages') + 1);
  expect(workflow.jobs.site?.outputs).toMatchObject({
    base: expect.stringContaining('steps.address.outputs.base'),
  });
});

it('joins the shares that are whole, and makes the part of one that was cut off', () => {
  const key = 'Build the site, from shares where there are any';
  const called = (shares: Readonly<Record<string, string>>) => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'bin/npm': '#!/bin/sh\necho "$*"\n' });
    chmodSync(join(folder, 'bin/npm'), 0o755);
    for (const [name, file] of Object.entries(shares)) {
      writeFiles(folder, { [`made/${name}/${file}`]: '', [`artifacts/share-${name}/lain.txt`]: '' });
      execFileSync('tar', ['-cf', `artifacts/share-${name}/share.tar`, '-C', 'made', name], { cwd: folder });
    }
    const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, NOW: 'T' };
    return runStep('site', key, folder, env);
  };
  const well = (printed: string) => ({ code: 0, output: '', printed });
  expect(called({})).toEqual(well('run build -- --now T\n'));
  expect(called({ 1: 'share.txt', 2: 'share.txt' })).toEqual(
    well('run build -- --now T --join shares/1 shares/2\n'),
  );
  expect(called({ 1: 'share.txt', 2: 'index.html' })).toEqual(well('run build -- --now T --join shares/1\n'));
  expect(called({ 1: 'index.html' })).toEqual(well('run build -- --now T\n'));
});

interface DecisionOptions {
  readonly shards?: string;
  readonly ref?: string;
  readonly branch?: string;
  readonly event?: string;
  readonly published?: 'newest' | 'older';
}

describe('its decision', () => {
  /** Of a run for one of two commits. */
  function makeDecide() {
    const { folder, commits } = makeRepository();
    return (
      of: 'newest' | 'older',
      {
        shards = '1',
        ref = 'refs/heads/main',
        branch = 'main',
        event = 'push',
        published,
      }: DecisionOptions = {},
    ) =>
      runStep('check', 'decide', folder, {
        SHARDS: shards,
        GITHUB_REF: ref,
        GITHUB_SHA: commits[of],
        DEFAULT_BRANCH: branch,
        EVENT: event,
        PUBLISHED: published === undefined ? '' : commits[published],
      });
  }

  it('is for one machine or for several', () => {
    const decide = makeDecide();
    expect(decide('newest').output).toMatch(
      /^now=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\nshards=\[\]\ntest=true\npublish=true\n$/,
    );
    expect(decide('newest', { shards: '4' }).output).toMatch(/\nshards=\[1,2,3,4\]\n/);
  });

  it('lets no older commit be published after a newer one, nor a branch', () => {
    const decide = makeDecide();
    expect(decide('older')).toEqual({
      code: 0,
      output: expect.stringMatching(/publish=false\n$/),
      printed: expect.stringMatching(/^::notice::[0-9a-f]{40} is newer than this commit/),
    });
    expect(decide('newest', { ref: 'refs/pull/1/merge' }).output).toMatch(/publish=false\n$/);
    expect(decide('newest', { ref: 'refs/heads/lenyap', branch: 'lenyap' })).toMatchObject({
      output: expect.stringMatching(/publish=false\n$/),
      printed: '::notice::The branch is gone, and this commit is therefore not published.\n',
    });
  });

  it('tests again on demand only what is not published: the run of a push may have been left out', () => {
    const decide = makeDecide();
    const tests = (options: DecisionOptions) => /^test=(.*)$/m.exec(decide('newest', options).output)?.[1];
    expect(tests({ event: 'workflow_dispatch', published: 'newest' })).toBe('false');
    expect(tests({ event: 'workflow_dispatch', published: 'older' })).toBe('true');
    expect(tests({ event: 'workflow_dispatch' })).toBe('true');
    expect(tests({ event: 'push', published: 'newest' })).toBe('true');
    expect(workflow.jobs.test?.if).toContain("!cancelled() && needs.check.outputs.test == 'true'");
  });
});

describe('a publication that is run again', () => {
  const key = 'Publish nothing again that a newer commit has taken the place of';
  const again = (newest: string) => {
    const folder = makeTemporaryFolder();
    return runStep('publish', key, folder, {
      PATH: standInForGh(folder, `[ "$2" = repos/redaksi/arsip/git/ref/heads/main ] && echo ${newest}`),
      GITHUB_REPOSITORY: 'redaksi/arsip',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: 'a1',
    });
  };

  it('is of the newest commit, or fails', () => {
    expect(again('a1')).toEqual({ code: 0, output: '', printed: '' });
    expect(again('b2')).toMatchObject({ code: 1, printed: expect.stringMatching(/^::error::b2 is newer/) });
    const steps = workflow.jobs.publish?.steps ?? [];
    expect(steps[0]).toMatchObject({ name: key, if: 'github.run_attempt > 1' });
  });

  it('finds the site of the attempt that built it, and no other', () => {
    const name = expect.stringMatching(/^github-pages-\$\{\{ github\.run_attempt \}\}$/);
    const { site, publish } = workflow.jobs;
    expect(site?.outputs).toMatchObject({ artifact: name });
    const inputs = (job: typeof site, action: string) =>
      job?.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`))?.with;
    expect(inputs(site, 'upload-pages-artifact')).toMatchObject({ name });
    expect(inputs(publish, 'deploy-pages')).toEqual({
      artifact_name: expect.stringMatching(/^\$\{\{ needs\.site\.outputs\.artifact \}\}$/),
    });
  });
});
