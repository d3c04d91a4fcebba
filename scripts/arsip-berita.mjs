#!/usr/bin/env node
// `arsip-berita COMMAND …` in a newsroom's own repository: the commands that `npm run` has here, under the same names.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [name = ''] = process.argv.slice(2);
const script = /^node scripts\/run\.mjs (\S+)$/.exec(manifest.scripts[name] ?? '')?.[1];

if (name === '--version') console.log(manifest.version);
else {
  if (script === undefined) process.argv.splice(2, 0, 'overview');
  else process.argv[2] = script;
  await import('./run.mjs');
}
