import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { filesIn } from '../fixtures/files-in.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { type BuildSettings, buildWell, hashesOf } from './build-process.ts';
import { makeSmallContent } from './changing-content.ts';
import { copyGenerator } from './copied-generator.ts';

/** Only what tells the date is moved; timers still run. */
const fakeTime = { FAKETIME_DONT_FAKE_MONOTONIC: '1', NO_FAKE_STAT: '1' };

let content: string;
let source: string;
let expected: Record<string, string>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-archive-reproducible-'));
  content = makeSmallContent(join(folder, 'content'));
  writeFiles(content, {
    // Upper and lower case of these differ in Turkish; Swedish sorts ä after z.
    'articles/2024/11/istanbul.md':
      '---\ntitle: "ISTIQLAL İstanbul ıI Älmhult"\ndate: 2024-11-02 09:00 WIB\ncategory: Nasional\nauthor: [Iin Äslund, Zainal]\n---\n\nIsi tulisan İ ı.\n',
  });
  source = copyGenerator(join(folder, 'generator'));
  const place = { content, out: join(folder, 'site'), cache: join(folder, 'cache') };
  await buildWell(place, { generator: source });
  expected = hashesOf(place.out);
  return () => rmSync(folder, { recursive: true });
}, 300_000);

describe('a clean build gives the same bytes', () => {
  it.each<[string, BuildSettings]>([
    ['in Jakarta', { env: { TZ: 'Asia/Jakarta' } }],
    ['in New York', { env: { TZ: 'America/New_York' } }],
    ['in Kiritimati', { env: { TZ: 'Pacific/Kiritimati' } }],
    ['in the C locale', { env: { LC_ALL: 'C', LANG: 'C' } }],
    ['in Turkish', { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } }],
    ['in Swedish', { env: { LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' } }],
    // The search index is made by a program of its own, and it too must not see the clock.
    ['with the clock a year ahead', { through: ['faketime', '-f', '+400d'], env: fakeTime }],
    ['with the clock years behind', { through: ['faketime', '-f', '-3000d'], env: fakeTime }],
    ['with one process', { args: ['--jobs', '1'] }],
    ['with five processes', { args: ['--jobs', '5'] }],
  ])('%s', async (_, settings) => {
    const folder = makeTemporaryFolder();
    const place = { content, out: join(folder, 'site'), cache: join(folder, 'cache') };
    await buildWell(place, { generator: source, ...settings });
    expect(hashesOf(place.out)).toEqual(expected);
  });

  it('from other folders, whatever order their files come in', async () => {
    const folder = makeTemporaryFolder();
    const generator = copyGenerator(join(folder, 'elsewhere', 'the generator'));
    const place = {
      content: copyReversed(content),
      out: join(folder, 'hasil'),
      cache: join(folder, 'simpanan'),
    };
    await buildWell(place, { generator });
    expect(hashesOf(place.out)).toEqual(expected);
  });
});

/** A file system in memory lists a folder's files in the order in which they came. */
function copyReversed(from: string): string {
  const memory = '/dev/shm';
  const to = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'news-archive-'));
  onTestFinished(() => rmSync(to, { recursive: true }));
  for (const path of filesIn(from).reverse()) cpSync(join(from, path), join(to, path));
  return to;
}
