// The npm package @sparticuz/chromium → a Chromium that runs on a bare Linux, with its libraries and fonts.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/build/project-root.ts';

const packages = join(projectRoot, 'node_modules');
const unpackedDir = join(packages, '.cache', 'test-browser');

/** The package unpacks to TMPDIR, and its libraries (NSS and others) only where it believes to be on Lambda. */
const unpackProgram = "(await import('@sparticuz/chromium')).default.executablePath()";
const unpackEnvironment = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

type Environment = Readonly<Record<string, string | undefined>>;

export interface UnpackedBrowser {
  readonly executablePath: string;
  readonly env: { [name: string]: string };
}

/**
 * Unpacked once, into node_modules/.cache, so that `npm ci` clears it away. Test files run side by side: each
 * unpacks to a folder of its own, and the first to finish puts it in place by a rename, so that no process ever
 * sees half a browser.
 */
export async function unpackChromium(environment: Environment): Promise<UnpackedBrowser> {
  if (!existsSync(unpackedDir)) {
    mkdirSync(join(packages, '.cache'), { recursive: true });
    const folder = mkdtempSync(`${unpackedDir}-`);
    try {
      await unpackInto(folder, environment);
      putInPlace(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { executablePath: join(unpackedDir, 'chromium'), env: runtimeEnvironment(environment) };
}

async function unpackInto(folder: string, environment: Environment): Promise<void> {
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpackProgram], {
    cwd: projectRoot,
    env: { ...environment, ...unpackEnvironment, TMPDIR: folder, NODE_OPTIONS: '' },
  });
  const fonts = join(unpackedDir, 'fonts');
  writeFileSync(
    join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`,
  );
}

function putInPlace(folder: string): void {
  try {
    renameSync(folder, unpackedDir);
  } catch (error) {
    if (!existsSync(unpackedDir)) throw error;
  }
}

/** A machine without fontconfig, as slim container images are, gets the package's fonts; others keep theirs. */
function runtimeEnvironment(environment: Environment): { [name: string]: string } {
  const libraries = [join(unpackedDir, 'al2023', 'lib'), environment.LD_LIBRARY_PATH ?? ''];
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpackedDir, 'fonts') };
  const set = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(set),
    LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(':'),
    ...fonts,
  };
}
