// A job of the workflow → its scripts run in order in a folder, with stand-ins for what only GitHub has.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../src/build/project-root.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const workflowPath = join(projectRoot, '.github/workflows/build.yml');
export const workflowText = readFileSync(workflowPath, 'utf8');
export const workflow = parse(workflowText) as Workflow;

/** What expressions come to, by their text; one that is not here is an error. */
export type Values = Readonly<Record<string, string | boolean>>;

export interface RunOptions {
  /** Where the repository is checked out. */
  readonly folder: string;
  /** What caches and artifacts are kept in. */
  readonly store: string;
  readonly values: Values;
  readonly env: Readonly<Record<string, string>>;
}

export interface JobRun {
  readonly code: number;
  /** All that the scripts printed. */
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Ends with the first script that fails, as GitHub does. */
export function runJob(name: string, options: RunOptions): JobRun {
  const job = workflow.jobs[name];
  if (job === undefined) throw new Error(`no job ${name}`);
  const outputs: Record<string, string> = {};
  const values: Record<string, string | boolean> = { ...options.values };
  let output = '';
  for (const step of job.steps) {
    if (step.if !== undefined && evaluate(step.if, values) !== true) continue;
    if (step.uses !== undefined) useAction(step, options, values);
    if (step.run === undefined) continue;
    const env = { ...options.env, ...resolveAll({ ...workflow.env, ...job.env, ...step.env }, values) };
    const run = runScript(step.run, options, env);
    output += run.output;
    for (const [key, value] of Object.entries(run.outputs)) {
      outputs[key] = value;
      values[`steps.${step.id}.outputs.${key}`] = value;
    }
    if (run.code !== 0) return { code: run.code, output, outputs };
  }
  return { code: 0, output, outputs };
}

/** The step of a job that has this id or name, alone, in a folder; what it prints and puts out. */
export function runStep(job: string, key: string, folder: string, env: Readonly<Record<string, string>>) {
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
export function standInForGh(folder: string, script: string): string {
  writeFiles(folder, { 'bin/gh': `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'bin/gh'), 0o755);
  return `${join(folder, 'bin')}:${process.env.PATH}`;
}

function runScript(
  script: string,
  { folder, store }: RunOptions,
  env: Readonly<Record<string, string>>,
): JobRun {
  const outputFile = join(store, 'output');
  mkdirSync(store, { recursive: true });
  writeFileSync(outputFile, '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd: folder,
      env: { ...process.env, CI: 'true', ...env, GITHUB_OUTPUT: outputFile },
      encoding: 'utf8',
    },
  );
  const lines = readFileSync(outputFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const outputs = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  return { code: status ?? 1, output: stdout + stderr, outputs: Object.fromEntries(outputs) };
}

/** Caches by the prefix of their key, artifacts by their name; what else there is does nothing here. */
function useAction(
  { uses = '', with: inputs = {} }: Step,
  { folder, store }: RunOptions,
  values: Values,
): void {
  const input = (key: string) => resolve(String(inputs[key] ?? ''), values);
  const action = uses.replace(/@.*/, '').replace('actions/', '');
  const kept = (key: string) => join(store, 'caches', key.replace(/-\d+-\d+$/, ''), input('path'));
  const artifact = (name: string) => join(store, 'artifacts', name);
  const path = join(folder, input('path'));
  switch (action) {
    case 'cache/restore':
      if (existsSync(kept(input('key')))) copy(kept(input('key')), path);
      break;
    case 'cache/save':
      copy(path, kept(input('key')));
      break;
    case 'upload-artifact':
      copy(path, join(artifact(input('name')), basename(path)));
      break;
    case 'download-artifact':
      downloadArtifacts(input('pattern').replace('*', ''), input('name'), path, join(store, 'artifacts'));
      break;
    case 'checkout':
    case 'setup-node':
    case 'upload-pages-artifact':
    case 'deploy-pages':
      break;
    default:
      throw new Error(`no stand-in for ${uses}`);
  }
}

function downloadArtifacts(prefix: string, name: string, path: string, artifacts: string): void {
  if (name !== '') copy(join(artifacts, name), path);
  else {
    for (const each of readdirSync(artifacts).filter((one) => one.startsWith(prefix))) {
      copy(join(artifacts, each), join(path, each));
    }
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}

function resolveAll(env: Readonly<Record<string, string>>, values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([key, value]) => [key, resolve(String(value), values)]));
}

function resolve(text: string, values: Values): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => String(evaluate(expression, values)));
}

function evaluate(expression: string, values: Values): string | boolean {
  const value = values[expression];
  if (value === undefined) throw new Error(`what does ${expression} come to?`);
  return value;
}
