// Words for git and a folder → what git printed, or how it failed. No shell is between: words reach git as they are.
import { spawn } from 'node:child_process';

export type GitRun =
  | { readonly ok: true; readonly stdout: Buffer }
  /** `message` is git's own last line, which may be empty, or Node's where there is no git. */
  | { readonly ok: false; readonly message: string };

/** Set where a hook of another repository runs us: they would name that one, whatever the folder. */
const ofOtherRepositories = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
];

/** `input` goes to git's standard input. Nothing is asked for on a terminal, and no lock of the repository taken. */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitRun> {
  return new Promise((resolve) => {
    const child = spawn('git', ['--no-optional-locks', ...args], { cwd: folder, env: gitEnvironment() });
    const stdout: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // git may end before it has read everything: its exit code tells.
    child.stdin.on('error', () => {});
    child.on('error', ({ message }) => resolve({ ok: false, message }));
    child.on('close', (code) => {
      if (code === 0) resolve({ ok: true, stdout: Buffer.concat(stdout) });
      else resolve({ ok: false, message: stderr.trim().split('\n').at(-1)?.trim() ?? '' });
    });
    child.stdin.end(input);
  });
}

/** Messages in English, which is what they are told apart by. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofOtherRepositories.includes(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}
