// The machine or the npm packages → a headless Chromium that tests drive.
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

const installedNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Looks in CHROME_PATH, then for an installed Chrome or Chromium, then in `@sparticuz/chromium` (Linux x64).
 * Throws one line that says what to install where there is none: browser tests are never skipped silently.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await findBrowser(process.env)), headless: true, args: browserArguments() });
}

type Environment = Readonly<Record<string, string | undefined>>;

export async function findBrowser(environment: Environment): Promise<LaunchOptions> {
  const named = environment.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return { executablePath: named };
    throw new Error(`CHROME_PATH names no program that can be run: ${named}`);
  }
  const installed = installedPaths(environment).find(isExecutable);
  if (installed !== undefined) return { executablePath: installed };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium(environment);
  throw new Error('No browser for the tests: install Google Chrome or Chromium, or set CHROME_PATH to one.');
}

function installedPaths({ HOME = '', PATH = '' }: Environment): string[] {
  if (process.platform === 'darwin') {
    return [...macApplications, ...macApplications.map((path) => join(HOME, path))];
  }
  const folders = [...PATH.split(':').filter((folder) => folder !== ''), '/opt/google/chrome', '/snap/bin'];
  return installedNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Chromium's own sandbox cannot run as root, as containers do; tests show it only pages of this project. */
export function browserArguments(): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...asRoot, '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
