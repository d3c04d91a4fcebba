// `node scripts/run.mjs COMMAND …`: starts a command of this folder. In plain JavaScript, since Node 20 reads no
// TypeScript: it runs the command's bundle, which takes a fifth of the time; where code or theme have changed since, it
// has new ones made; where the theme cannot be bundled, the command runs without it and tells what is wrong there; where
// nothing can be bundled, the sources run through tsx.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleCaches, findTheme, pointerName } from '../src/launch/bundle-cache.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
if (process.env.DEBUG !== undefined) process.setSourceMapsEnabled(true);
const command = takeCommand();
const theme = findTheme(process.cwd());

const entry =
  (await findBundle(theme)) ??
  (await makeBundle(theme)) ??
  (theme === undefined ? undefined : ((await findBundle()) ?? (await makeBundle()))) ??
  (await sourceThroughTsx());
try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  if (error.code !== 'EMFILE' || process.env.DEBUG !== undefined) throw error;
  // The words of commands are among what could not be opened.
  console.error(
    'Terlalu banyak berkas terbuka; jalankan dahulu / Too many open files; first run: ulimit -n 1024',
  );
  process.exitCode = 1;
}

/** Takes the command's name off the words. Where there is none of that name, it is told which there are. */
function takeCommand() {
  const [, , name = ''] = process.argv;
  const isThere = /^[a-z-]+$/.test(name) && existsSync(join(root, 'scripts', `${name}.ts`));
  if (isThere) process.argv.splice(2, 1);
  return isThere ? name : 'overview';
}

async function findBundle(theme) {
  for (const cache of bundleCaches({ root, theme, home: process.cwd() })) {
    try {
      const folder = join(cache, readFileSync(join(cache, pointerName), 'utf8'));
      const { areFresh } = await import(pathToFileURL(join(folder, 'check-bundles.js')).href);
      if (areFresh(folder)) return join(folder, `${command}.js`);
    } catch {
      // None was kept there, or what was is damaged.
    }
  }
  return undefined;
}

async function makeBundle(theme) {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  try {
    const { makeBundles } = await import('../src/launch/make-bundles.ts');
    return join(await makeBundles(theme), `${command}.js`);
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
