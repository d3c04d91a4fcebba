// Stores to publish to, served by rclone itself on this machine, each over a folder that can be looked into.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { readFiles } from '../fixtures/temporary-folder.ts';

export const kinds = ['local', 'webdav', 'sftp', 's3'] as const;
export type Kind = (typeof kinds)[number];

export interface Remote {
  /** `REMOTE:PATH`. */
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
  /** Files of the site there. */
  files(): Record<string, string>;
  /** Files that the publisher keeps for itself. */
  records(): string[];
}

export const secret = 'kata-sandi-rahasia';

/** Debian 12's rclone serves no S3 yet: 1.65 was the first. */
export function canServe(kind: Kind): boolean {
  if (kind === 'local') return true;
  const help = execFileSync('rclone', ['serve', '--help'], { encoding: 'utf8' });
  return new RegExp(`^  ${kind}\\b`, 'm').test(help);
}

export async function startRemote(kind: Kind, root: string): Promise<Remote> {
  const served = join(root, 'served');
  const site = kind === 's3' ? 'bucket/situs' : 'situs';
  mkdirSync(join(served, kind === 's3' ? 'bucket' : ''), { recursive: true });
  const config = join(root, 'rclone.conf');
  writeFileSync(config, '');
  const env = { ...process.env, RCLONE_CONFIG: config };
  const dir = join(served, site);
  const remote = {
    files: () => Object.fromEntries(Object.entries(filesIn(dir)).filter(([path]) => !isRecord(path))),
    records: () => Object.keys(filesIn(dir)).filter(isRecord),
  };
  if (kind === 'local') return { ...remote, name: `:local:${dir}`, env };
  const port = await serve(kind, served, env);
  const settings: Record<Exclude<Kind, 'local'>, Readonly<Record<string, string>>> = {
    webdav: { url: `http://127.0.0.1:${port}`, vendor: 'other', user: 'penerbit', pass: obscure(secret) },
    sftp: { host: '127.0.0.1', port: String(port), user: 'penerbit', pass: obscure(secret) },
    s3: {
      provider: 'Other',
      endpoint: `http://127.0.0.1:${port}`,
      access_key_id: 'penerbit',
      secret_access_key: secret,
    },
  };
  const variables = Object.entries({ type: kind, ...settings[kind] }).map(([name, value]) => [
    `RCLONE_CONFIG_ARSIP_${name.toUpperCase()}`,
    value,
  ]);
  return { ...remote, name: `arsip:${site}`, env: { ...env, ...Object.fromEntries(variables) } };
}

function filesIn(dir: string): Record<string, string> {
  return existsSync(dir) ? readFiles(dir) : {};
}

function isRecord(path: string): boolean {
  return path.startsWith('.publish/');
}

function obscure(password: string): string {
  return execFileSync('rclone', ['obscure', password], { encoding: 'utf8' }).trim();
}

async function serve(kind: Kind, dir: string, env: NodeJS.ProcessEnv): Promise<number> {
  const port = await freePort();
  const access =
    kind === 's3' ? ['--auth-key', `penerbit,${secret}`] : ['--user', 'penerbit', '--pass', secret];
  const args = ['serve', kind, dir, '--addr', `127.0.0.1:${port}`, ...access];
  const server = spawn('rclone', args, { env, stdio: 'ignore' });
  onTestFinished(() => endOf(server));
  for (let tries = 0; tries < 100 && !(await answers(port)); tries += 1) await sleep(100);
  return port;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return await new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

export function endOf(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.on('close', () => resolve());
    server.kill();
  });
}

export interface RcloneWatch {
  readonly env: NodeJS.ProcessEnv;
  /** Subcommands of rclone with the files that they were given, in their order. */
  calls(): { readonly command: string; readonly paths: readonly string[] }[];
  /** The call of this number, from 1 after this moment, does its work and then fails; 0 for none. */
  failAt(call: number): void;
  /** From now on an upload waits before it does anything, until what this gives is called. */
  holdUploads(): () => void;
}

/** Puts a script before rclone in the path. */
export function watchRclone(root: string, env: NodeJS.ProcessEnv): RcloneWatch {
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  const [log, fails, hold] = [join(bin, 'log'), join(bin, 'fails'), join(bin, 'hold')];
  const real = execFileSync('sh', ['-c', 'command -v rclone'], { encoding: 'utf8' }).trim();
  const script = `#!/bin/sh
echo "> $1" >> ${log}
list=
for word in "$@"; do
  [ "$list" = next ] && cat "$word" >> ${log}
  list=; [ "$word" = --files-from-raw ] && list=next
done
while [ "$1" = copy ] && [ -e ${hold} ]; do sleep 0.1; done
left=$(cat ${fails}); echo $((left - 1)) > ${fails}
if [ "$left" = 1 ]; then ${real} "$@"; exit 9; fi
exec ${real} "$@"
`;
  writeFileSync(join(bin, 'rclone'), script, { mode: 0o755 });
  writeFileSync(fails, '0');
  writeFileSync(log, '');
  return {
    env: { ...env, PATH: `${bin}${delimiter}${env.PATH ?? ''}` },
    calls: () =>
      readFileSync(log, 'utf8')
        .split(/^> /m)
        .slice(1)
        .map((call) => {
          const [command = '', ...paths] = call.trimEnd().split('\n');
          return { command, paths };
        }),
    failAt(call) {
      writeFileSync(fails, String(call));
      writeFileSync(log, '');
    },
    holdUploads() {
      writeFileSync(hold, '');
      return () => rmSync(hold);
    },
  };
}
