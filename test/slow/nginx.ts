// A folder of releases → nginx that serves what is shown there, on this machine alone.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { endOf, freePort } from './remotes.ts';

/** As the README tells to set it up. */
function serverBlock(): string {
  const text = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  return /```nginx\n(.*?)```/s.exec(text)?.[1] ?? '';
}

/** The origin that it answers at: `http://127.0.0.1:…`. */
export async function startNginx(root: string, target: string): Promise<string> {
  const port = await freePort();
  const dir = join(root, 'nginx');
  mkdirSync(dir);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${dir}/${kind};`)
    .join('\n');
  const config = `daemon off;
user root;
pid ${dir}/pid;
error_log ${dir}/error.log;
worker_processes 2;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${temporary}
${serverBlock().replace('/srv/www/arsip', target).replace('{', `{ listen 127.0.0.1:${port};`)}
}
`;
  writeFileSync(join(dir, 'nginx.conf'), config);
  const server = spawn('nginx', ['-p', dir, '-c', join(dir, 'nginx.conf')], { stdio: 'ignore' });
  onTestFinished(() => endOf(server));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetch(origin).catch(() => undefined)) !== undefined) return origin;
    await sleep(100);
  }
  throw new Error('nginx does not answer');
}
