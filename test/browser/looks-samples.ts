// Sample sites, rendered and served → addresses to look at in a browser.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeAssets } from '../../src/build/assets.ts';
import {
  corrected,
  emptySample,
  fullSample,
  imported,
  longBodied,
  longHeadlined,
  reply,
  type SampleSite,
  short,
  singleSample,
  sponsored,
  unbrokenSample,
  withdrawn,
} from '../fixtures/page-samples.ts';
import { renderFiles, renderSample } from '../fixtures/render-samples.ts';
import { emptyAuthorId, emptyCategoryId, emptyTopicId } from '../fixtures/sample-names.ts';
import { serveStaticSite } from './static-site.ts';

export const articlePaths = {
  normal: imported.permalink,
  short: short.permalink,
  longHeadlined: longHeadlined.permalink,
  longBodied: longBodied.permalink,
  corrected: corrected.permalink,
};

/** One of each kind, and the difficult ones; paths of the full sample. */
export const telling: readonly string[] = [
  ...Object.values(articlePaths),
  '/',
  '/kategori/nasional/',
  `/kategori/${emptyCategoryId}/`,
  '/kategori/nasional/2024/09/',
  '/penulis/',
  '/penulis/ni-made-ayu-pramesti/',
  '/penulis/ni-made-ayu-pramesti/2023/',
  `/penulis/${emptyAuthorId}/`,
  '/topik/',
  '/topik/transisi-energi/',
  `/topik/${emptyTopicId}/`,
  '/2023/',
  '/2024/09/',
  '/2024/09/14/',
  reply.permalink,
  sponsored.permalink,
  ...withdrawn.map(({ permalink }) => permalink),
  '/koreksi/',
  '/koreksi/2024/',
  '/pemeriksaan/',
  '/indeks/',
  '/cari/',
  '/tentang/',
  '/404.html',
];

/** Every page kind that shows a headline, where each headline is one word of 300 letters. */
const unbrokenPaths = [
  '/',
  unbrokenSample.archive.months[0]?.summary.first.permalink ?? '',
  '/kategori/nasional/',
  '/kategori/nasional/2024/09/',
  '/2024/09/',
  '/2024/09/14/',
];

export interface ServedSamples {
  /** Of every page in `telling`, of archives of one story and of none, and of one of unbroken headlines. */
  readonly urls: readonly string[];
  /** The address of a path of the full sample. */
  urlOf(path: string): string;
  close(): Promise<void>;
}

export async function serveSamples(): Promise<ServedSamples> {
  const folder = mkdtempSync(join(tmpdir(), 'news-archive-looks-'));
  const serve = async (name: string, sample: SampleSite) => {
    await writeSample(join(folder, name), sample);
    return serveStaticSite(join(folder, name), { basePath: sample.archive.site.basePath });
  };
  const [full, single, empty, unbroken] = await Promise.all([
    serve('full', fullSample),
    serve('single', singleSample),
    serve('empty', emptySample),
    serve('unbroken', unbrokenSample),
  ]);
  const urlOf = (path: string) => `${full.url}${path}`;
  return {
    urls: [
      ...telling.map(urlOf),
      `${single.url}/`,
      `${empty.url}/`,
      `${empty.url}/indeks/`,
      ...unbrokenPaths.map((path) => `${unbroken.url}${path}`),
    ],
    urlOf,
    close: async () => {
      await Promise.all([full.close(), single.close(), empty.close(), unbroken.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function writeSample(folder: string, sample: SampleSite): Promise<void> {
  const made = [await renderSample(sample), await renderFiles(sample), await makeAssets()];
  for (const [path, content] of made.flatMap((files) => [...files])) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
