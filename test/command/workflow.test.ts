// The CI workflow against the commands that it calls: nobody runs it here, so its words must be right as they stand.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/build/project-root.ts';
import { readBuildCommandLine } from '../../src/command/build-command-line.ts';
import { readCheckCommandLine } from '../../src/command/check-command-line.ts';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const folder = join(projectRoot, '.github/workflows');
const text = readFileSync(join(folder, 'build.yml'), 'utf8');
const jobs = Object.entries((parse(text) as { readonly jobs: Readonly<Record<string, Job>> }).jobs);
const steps = jobs.flatMap(([, job]) => job.steps);
const scripts = steps.flatMap(({ run }) => run ?? []);
const surroundings = { now: 0, cores: 2 };
const readers = { build: readBuildCommandLine, check: readCheckCommandLine };

/** As the shell would pass them on, with values that a run could have. */
function wordsOf(written: string): string[] {
  return written
    .replaceAll('$SHARDS', '4')
    .replaceAll('$SHARD', '2')
    .replaceAll('$NOW', '2024-10-01T00:00:00Z')
    .replaceAll('"', '')
    .split(' ');
}

/** Every `npm run NAME -- WORDS` of the workflow: name and words. */
const commands = scripts
  .flatMap((script) => [...script.matchAll(/npm run ([\w:]+)(?: -- (.*))?$/gm)])
  .map(([, name = '', words = '']): [string, string] => [name, words]);

describe('the CI workflow', () => {
  it('is the only one', () => {
    expect(readdirSync(folder)).toEqual(['build.yml']);
  });

  it.each(commands)('calls npm run %s -- %s', (name, written) => {
    const read = readers[name as keyof typeof readers];
    const line = read(wordsOf(written), surroundings);
    // Shares lie there only while it runs.
    const faults = line.kind === 'wrong' ? line.faults.filter(({ kind }) => kind !== 'share-absent') : [];
    expect(faults).toEqual([]);
  });

  it('checks, makes shares, joins them, and builds without any', () => {
    expect(commands.map((words) => words.join(' '))).toEqual([
      'check --format github --now "$NOW"',
      'build --shard "$SHARD/$SHARDS" --out "shares/$SHARD" --now "$NOW"',
      'build --now "$NOW" --join shares/*',
      'build --now "$NOW"',
    ]);
  });

  it.each(scripts)('holds a script that a shell can read: %s', (script) => {
    execFileSync('bash', ['-n'], { input: script });
  });

  it('decides on one machine or on several', () => {
    const script = scripts.find((each) => each.includes('shards=')) ?? '';
    const decide = (shards: string): string => {
      const output = join(makeTemporaryFolder(), 'output');
      const env = { ...process.env, SHARDS: shards, GITHUB_OUTPUT: output };
      execFileSync('bash', ['-e'], { input: script, env });
      return readFileSync(output, 'utf8');
    };
    expect(decide('1')).toMatch(/^now=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\nshards=\[\]\n$/);
    expect(decide('4')).toMatch(/\nshards=\[1,2,3,4\]\n$/);
  });

  it('names actions with their major version', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(0);
    for (const each of uses) expect(each).toMatch(/^actions\/[\w/-]+@v\d+$/);
  });

  it('uses only outputs of jobs that it waits for, and that these have', () => {
    for (const [name, job] of jobs) {
      const needed = [job.needs ?? []].flat();
      const block = text.slice(text.indexOf(`\n  ${name}:\n`)).split(/\n\n/)[0] ?? '';
      for (const [, other = '', , output] of block.matchAll(/needs\.(\w+)\.(outputs\.(\w+)|result)/g)) {
        expect(needed).toContain(other);
        if (output !== undefined) {
          expect(Object.keys(jobs.find(([each]) => each === other)?.[1].outputs ?? {})).toContain(output);
        }
      }
    }
  });
});
