// `node scripts/run.mjs COMMAND …`: starts a command of this folder. In plain JavaScript, since Node 20 reads no
// TypeScript: it runs the command's bundle, which takes a fifth of the time; where the code has changed since, it has
// new ones made; where that cannot be, the sources run through tsx.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
if (process.env.DEBUG !== undefined) process.setSourceMapsEnabled(true);
const [command = ''] = process.argv.splice(2, 1);

await import(pathToFileURL((await findBundle()) ?? (await makeBundle()) ?? (await sourceThroughTsx())).href);

/** What src/launch/bundle-folder.ts says, without TypeScript. */
async function findBundle() {
  try {
    const name = hash('sha256', root, 'hex').slice(0, 16);
    const cache = join(root, 'node_modules/.cache/arsip-berita', name);
    const folder = join(cache, readFileSync(join(cache, 'current'), 'utf8'));
    const { areFresh } = await import(pathToFileURL(join(folder, 'check-bundles.js')).href);
    return areFresh(folder) ? join(folder, `${command}.js`) : undefined;
  } catch {
    return undefined;
  }
}

async function makeBundle() {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  try {
    const { makeBundles } = await import('../src/launch/make-bundles.ts');
    return join(await makeBundles(), `${command}.js`);
  } catch {
    return undefined;
  } finally {
    await unregister();
  }
}

async function sourceThroughTsx() {
  const { register } = await import('tsx/esm/api');
  register();
  return join(root, 'scripts', `${command}.ts`);
}
