// Stores to publish to, served on this machine by rclone itself or, S3, which Debian's rclone does not serve, by s3rver,
// each over a folder that can be looked into.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
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
  /** What S3 keeps of a file's HTTP headers, by their names in small letters. */
  headers(path: string): unknown;
}

export const secret = 'kata-sandi-rahasia';

/** What s3rver takes, and nothing else. */
const s3Key = 'S3RVER';
/** What s3rver writes behind the name of an object, and of what it keeps beside it. */
const s3Mark = /\._S3rver_(?<part>.*)$/;

export async function startRemote(kind: Kind, root: string): Promise<Remote> {
  const served = join(root, 'served');
  const site = kind === 's3' ? 'bucket/situs' : 'situs';
  mkdirSync(join(served, kind === 's3' ? 'bucket' : ''), { recursive: true });
  const config = join(root, 'rclone.conf');
  writeFileSync(config, '');
  const env = { ...process.env, RCLONE_CONFIG: config };
  const dir = join(served, site);
  const remote = {
    files: () => Object.fromEntries(Object.entries(objectsIn(dir)).filter(([path]) => !isRecord(path))),
    records: () => Object.keys(objectsIn(dir)).filter(isRecord),
    headers: (path: string): unknown =>
      JSON.parse(readFileSync(join(dir, `${path}._S3rver_metadata.json`), 'utf8')),
  };
  if (kind === 'local') return { ...remote, name: `:local:${dir}`, env };
  const port = await serve(kind, served, env);
  const settings: Record<Exclude<Kind, 'local'>, Readonly<Record<string, string>>> = {
    webdav: { url: `http://127.0.0.1:${port}`, vendor: 'other', user: 'penerbit', pass: obscure(secret) },
    sftp: { host: '127.0.0.1', port: String(port), user: 'penerbit', pass: obscure(secret) },
    s3: {
      provider: 'Other',
      endpoint: `http://127.0.0.1:${port}`,
      access_key_id: s3Key,
      secret_access_key: s3Key,
    },
  };
  const variables = Object.entries({ type: kind, ...settings[kind] }).map(([name, value]) => [
    `RCLONE_CONFIG_ARSIP_${name.toUpperCase()}`,
    value,
  ]);
  return { ...remote, name: `arsip:${site}`, env: { ...env, ...Object.fromEntries(variables) } };
}

function objectsIn(dir: string): Record<string, string> {
  const files = existsSync(dir) ? Object.entries(readFiles(dir)) : [];
  return Object.fromEntries(
    files
      .filter(([path]) => (s3Mark.exec(path)?.groups?.part ?? 'object') === 'object')
      .map(([path, text]) => [path.replace(s3Mark, ''), text]),
  );
}

function isRecord(path: string): boolean {
  return path.startsWith('.publish/');
}

function obscure(password: string): string {
  return execFileSync('rclone', ['obscure', password], { encoding: 'utf8' }).trim();
}

async function serve(kind: Kind, dir: string, env: NodeJS.ProcessEnv): Promise<number> {
  const port = await freePort();
  const server = kind === 's3' ? serveS3(dir, port) : serveByRclone(kind, dir, port, env);
  onTestFinished(() => endOf(server));
  for (let tries = 0; tries < 100 && !(await answers(port)); tries += 1) await sleep(100);
  return port;
}

function serveByRclone(kind: Kind, dir: string, port: number, env: NodeJS.ProcessEnv): ChildProcess {
  const access = ['--addr', `127.0.0.1:${port}`, '--user', 'penerbit', '--pass', secret];
  return spawn('rclone', ['serve', kind, dir, ...access], { env, stdio: 'ignore' });
}

function serveS3(dir: string, port: number): ChildProcess {
  // The package comes without the file that its command is to be.
  const start = "require('@20minutes/s3rver/lib/cli').parse()";
  const place = ['--directory', dir, '--address', '127.0.0.1', '--port', String(port), '--silent'];
  return spawn(process.execPath, ['-e', start, '--', ...place], { stdio: 'ignore' });
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
