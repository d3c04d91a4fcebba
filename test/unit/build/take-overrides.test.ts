import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../src/build/bundle.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

type Files = Readonly<Record<string, string>>;

/** Entry → its bundle. */
async function bundlesWith(theme: string | undefined, entries: readonly string[]): Promise<Files> {
  const { outputFiles } = await bundle(
    {
      entryPoints: entries.map((entry) => ({ in: entry, out: entry })),
      platform: 'node',
      format: 'esm',
      minify: true,
      outdir: 'bundled',
    },
    { theme },
  );
  const textOf = (entry: string) => outputFiles.find(({ path }) => path.includes(`/${entry}.`))?.text ?? '';
  return Object.fromEntries(entries.map((entry) => [entry, textOf(entry)]));
}

function makeTheme(files: Files): string {
  const theme = makeTemporaryFolder();
  writeFiles(theme, files);
  return theme;
}

const article = 'templates/article.11ty.tsx';
const sitemap = 'templates/sitemap.11ty.tsx';
const style = 'templates/assets/site.css';

/** Bundles are long: no report is to print one. */
function has(bundles: Files | undefined, entry: string): boolean {
  return bundles?.[entry]?.includes('ciri-kami') ?? false;
}

describe('a theme in a bundle', () => {
  it('changes what reaches one of its files, and nothing else to the byte', async () => {
    const theme = makeTheme({
      'templates/components/byline.tsx': "export const Byline = () => <p class='ciri-kami'>Redaksi</p>;",
    });
    const [plain, themed] = await Promise.all(
      [undefined, theme].map((each) => bundlesWith(each, [article, sitemap, style])),
    );
    expect([plain, themed].map((each) => has(each, article))).toEqual([false, true]);
    for (const entry of [sitemap, style]) expect(themed?.[entry] === plain?.[entry], entry).toBe(true);
  });

  it('takes an entry itself, and its original by the name of the package', async () => {
    const theme = makeTheme({
      [article]: `export { data } from 'arsip-berita/${article}';\nexport const render = () => 'ciri-kami';`,
      [style]: `@import "arsip-berita/${style}"; .ciri-kami { color: teal }`,
    });
    const [plain, themed] = await Promise.all(
      [undefined, theme].map((each) => bundlesWith(each, [article, style])),
    );
    for (const entry of [article, style]) {
      expect(
        [plain, themed].map((each) => has(each, entry)),
        entry,
      ).toEqual([false, true]);
    }
    expect(themed?.[style]?.includes('.masthead')).toBe(true);
  });

  it('hands a replaced file to an original that it imports', async () => {
    const theme = makeTheme({
      'templates/layouts/header.tsx': "export * from 'arsip-berita/templates/layouts/header.tsx';",
      'templates/components/search-form.tsx': "export const SearchForm = () => 'ciri-kami';",
    });
    expect(has(await bundlesWith(theme, [article]), article)).toBe(true);
  });

  it('uses packages of the generator, and of its own where these lack one', async () => {
    const theme = makeTheme({
      'templates/components/byline.tsx':
        "import { Fragment } from 'preact';\nimport { mark } from 'our-marks';\nexport const Byline = () => <Fragment>{mark}</Fragment>;",
      'node_modules/our-marks/package.json': '{"type":"module","exports":"./index.js"}',
      'node_modules/our-marks/index.js': "export const mark = 'ciri-kami';",
    });
    expect(has(await bundlesWith(theme, [article]), article)).toBe(true);
  });

  it('may have files of its own beside those that it replaces, and links to files', async () => {
    const theme = makeTheme({
      'templates/components/byline.tsx':
        "import { mark } from './mark.ts';\nexport const Byline = () => mark;",
      'mark-of-others.ts': "export const mark = 'ciri-kami';",
    });
    symlinkSync('../../mark-of-others.ts', join(theme, 'templates/components/mark.ts'));
    expect(has(await bundlesWith(theme, [article]), article)).toBe(true);
  });
});
