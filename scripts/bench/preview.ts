// A content folder → how long it takes from the save of an article to its text in an open browser page.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../src/build/project-root.ts';
import { launchBrowser } from '../../test/browser/launch-browser.ts';

export interface PreviewBench {
  /** Absolute paths; the content is edited. */
  readonly contentDir: string;
  readonly cacheDir: string;
  readonly saves: number;
}

/** Pauses between saves, as a person makes them: they fall into whatever the preview does after a save. */
const pauses = [300, 800, 1500, 2500];

/** Milliseconds, about. */
const longestWait = 60_000;

const mark = 'Simpanan nomor';

/**
 * Starts a preview as `npm start` does, and a browser with the newest article open. Returns milliseconds from the write
 * to the text in the page, in the order of the saves.
 */
export async function measurePreview({
  contentDir,
  cacheDir,
  saves,
}: PreviewBench): Promise<readonly number[]> {
  const path = newestArticle(contentDir);
  const original = readFileSync(join(contentDir, path), 'utf8');
  const preview = await startPreview(contentDir, cacheDir);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const shown = await watchForMark(page);
    await page.goto(`${preview.address}/${path.replace(/^articles\//, '').replace(/\.md$/, '/')}`);
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      await wait(pauses[save % pauses.length]);
      const text = `${original}\n${mark} ${save}.\n`;
      const start = Date.now();
      writeFileSync(join(contentDir, path), text);
      times.push((await shown(save)) - start);
    }
    return times;
  } finally {
    writeFileSync(join(contentDir, path), original);
    await browser.close();
    await preview.stop();
  }
}

/** In generated archives the last folder holds the newest. */
function newestArticle(contentDir: string): string {
  let folder = 'articles';
  for (;;) {
    const names = readdirSync(join(contentDir, folder)).sort();
    const last = names.at(-1);
    if (last === undefined) throw new Error(`no article in ${join(contentDir, folder)}`);
    folder = `${folder}/${last}`;
    if (last.endsWith('.md')) return folder;
  }
}

/** The moment is the page's own: what the browser tells afterwards takes no part in it. */
async function watchForMark(page: Page): Promise<(save: number) => Promise<number>> {
  const seen = new Map<number, number>();
  await page.exposeFunction('tellSeen', (save: number, at: number) => {
    if (!seen.has(save)) seen.set(save, at);
  });
  await page.addInitScript(`
    new MutationObserver(() => {
      const found = document.body?.textContent?.match(/${mark} (\\d+)/);
      if (found && found[1] !== window.lastSeen) tellSeen(Number(window.lastSeen = found[1]), Date.now());
    }).observe(document, { childList: true, subtree: true, characterData: true });`);
  return async (save) => {
    for (let waited = 0; waited < longestWait; waited += 5) {
      const at = seen.get(save);
      if (at !== undefined) return at;
      await wait(5);
    }
    throw new Error(`save ${save} was not shown within ${longestWait / 1000} s`);
  };
}

interface RunningPreview {
  readonly address: string;
  stop(): Promise<void>;
}

async function startPreview(contentDir: string, cacheDir: string): Promise<RunningPreview> {
  const args = ['scripts/run.mjs', 'serve', '--content', contentDir, '--cache', cacheDir, '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  return { address: await readAddress(child), stop: () => stop(child) };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const port = /http:\/\/localhost:(\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    child.on('exit', () => reject(new Error(`the preview ended: ${printed}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  await ended;
}

/** One line. Of an even number of saves the median lies between the middle two. */
export function formatSaves(saves: readonly number[], count: number): string {
  const sorted = [...saves].sort((a, b) => a - b);
  const at = (place: number): number => sorted[place] ?? 0;
  const half = (sorted.length - 1) / 2;
  const median = Math.round((at(Math.floor(half)) + at(Math.ceil(half))) / 2);
  return `Saved article in the browser, ${count} articles, ${saves.length} saves: median ${median} ms, worst ${at(sorted.length - 1)} ms`;
}
