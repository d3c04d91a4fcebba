import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceFile } from '../../../src/archive/article.ts';
import { buildBundle } from '../../../src/search/build-bundle.ts';
import { withPagefind } from '../../../src/search/pagefind-process.ts';
import type { SearchEntry } from '../../../src/search/record.ts';

const entry: SearchEntry = {
  body: { path: 'a.md' } as SourceFile,
  permalink: '/2024/09/banjir/',
  headline: 'Banjir',
  opening: '',
  caption: '',
  category: 'Nasional',
  authors: ['Sari'],
  labels: [],
  hiddenLinks: [],
  publishedAt: { iso: '2024-09-14T08:00:00+07:00', epoch: Date.parse('2024-09-14T01:00:00Z'), zone: 'WIB' },
  year: '2024',
  typographer: false,
  language: 'id',
};

async function bundleOf(...bodies: readonly string[]) {
  const entries = bodies.map((body, place) => {
    return { ...entry, permalink: `/2024/09/banjir-${place}/`, headline: body };
  });
  const files = await buildBundle('2024', entries, 'id', ({ headline }) => headline);
  return [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]);
}

/** Of this process. */
function pagefinds(): string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const [, command = '', rest = ''] =
        /^\d+ \((.*)\) (.*)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      const [state, parent] = rest.split(' ');
      return state !== 'Z' && Number(parent) === process.pid && command.startsWith('pagefind');
    } catch {
      return false; // It ended meanwhile.
    }
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

describe("Pagefind's process", () => {
  it('makes one bundle after another, none with words of another', async () => {
    const alone = await bundleOf('hujan deras', 'air surut');
    const [first] = pagefinds();
    await bundleOf('panen padi', 'harga beras', 'pasar');
    expect(await bundleOf('hujan deras', 'air surut')).toEqual(alone);
    expect(pagefinds()).toEqual([first]);
  });

  it('ends when nothing more is asked of it, and serves again', async () => {
    await bundleOf('hujan deras');
    vi.advanceTimersByTime(9000);
    expect(pagefinds()).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    await expect.poll(pagefinds).toEqual([]);
    expect(await bundleOf('hujan deras')).toEqual(await bundleOf('hujan deras'));
  });

  it('stays while another bundle is made, and ends with a failure', async () => {
    await bundleOf('hujan deras');
    await withPagefind(async () => {
      vi.advanceTimersByTime(20_000);
      await sleep(100);
      expect(pagefinds()).toHaveLength(1);
    });
    await expect(withPagefind(() => Promise.reject(new Error('gagal')))).rejects.toThrow('gagal');
    await expect.poll(pagefinds).toEqual([]);
  });

  it('ends without a word of its own after a body that cannot be read', async () => {
    const module = new URL('../../../src/search/build-bundle.ts', import.meta.url).href;
    const program = `
      const { buildBundle } = await import(${JSON.stringify(module)});
      const entries = Array.from({ length: 400 }, () => (${JSON.stringify(entry)}));
      for (let round = 0; round < 5; round += 1) {
        let left = entries.length;
        const readBody = () => {
          left -= 1;
          if (left === 0) throw new Error('changed');
          return 'banjir besar '.repeat(300);
        };
        await buildBundle('2024', entries, 'id', readBody).catch(({ message }) => console.log(message));
      }
    `;
    const options = ['--import', 'tsx', '--input-type=module', '--eval', program];
    const told = await promisify(execFile)(process.execPath, options);
    expect(told).toEqual({ stdout: 'changed\n'.repeat(5), stderr: '' });
  });
});
