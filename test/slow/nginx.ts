// A folder of releases → nginx that serves what is shown there, on this machine alone.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { endOf, freePort } from './remotes.ts';

/** The origin that it answers at: `http://127.0.0.1:…`. As the README tells to set it up. */
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
  server {
    listen 127.0.0.1:${port};
    root ${target}/current;
    error_page 404 /404.html;
    location ~ ^/(media/|pagefind/.+/) { add_header Cache-Control "public, max-age=31536000, immutable"; }
  }
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
