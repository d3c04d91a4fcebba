// A small site of every page kind, built at a fixed instant, against the pages that are committed beside it.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildSite } from '../../src/build/pipeline.ts';
import { projectRoot } from '../../src/build/project-root.ts';
import { Workers } from '../../src/build/workers.ts';
import { filesIn } from '../fixtures/files-in.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';

const golden = join(projectRoot, 'test/golden');
const expectedDir = join(golden, 'expected');
const repair = 'UPDATE_GOLDEN=1 npx vitest run test/golden';

async function buildGolden(): Promise<Record<string, string>> {
  const folder = makeTemporaryFolder();
  const workers = new Workers(1);
  onTestFinished(() => workers.close());
  const outcome = await buildSite(
    {
      contentDir: join(golden, 'content'),
      outDir: join(folder, 'site'),
      cacheDir: join(folder, 'cache'),
      baseUrl: undefined,
      now: Date.parse('2024-10-01T00:00:00Z'),
      clean: true,
      search: false,
    },
    workers,
    { onProgress: () => undefined },
  );
  expect(outcome).toMatchObject({ kind: 'built' });
  return readPages(join(folder, 'site'));
}

/**
 * Style sheet and scripts are made of the generator alone; `build.json` names its version; pictures are no text, and
 * another processor's encoder may give other bytes.
 */
const notOfPlan = /^(assets\/|media\/|build\.json$)|\.(png|ico)$/;

/** Path → text, a line a tag so that a difference can be read. */
function readPages(folder: string): Record<string, string> {
  const paths = filesIn(folder).filter((path) => !notOfPlan.test(path));
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(folder, path), 'utf8').replaceAll('><', '>\n<')]),
  );
}

describe('the golden site', () => {
  it(`is built as committed (after a change that is meant: ${repair})`, async () => {
    const built = await buildGolden();
    if (process.env.UPDATE_GOLDEN !== undefined) {
      rmSync(expectedDir, { recursive: true, force: true });
      writeFiles(expectedDir, built);
    }
    const expected = existsSync(expectedDir) ? readPages(expectedDir) : {};
    expect(Object.keys(built)).toEqual(Object.keys(expected));
    for (const [path, html] of Object.entries(built)) expect(html, path).toBe(expected[path]);
  }, 60_000);
});
