import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/project-root.ts';
import { formatReport } from '../../../src/report/format-report.ts';
import { readTheme } from '../../../src/theme/read-theme.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const bylinePath = 'theme/templates/components/byline.tsx';
const byline = readFileSync(join(projectRoot, 'templates/components/byline.tsx'), 'utf8');

/** The report, in English and without its last line, of a working folder with these files. */
async function reportOf(
  files: Readonly<Record<string, string>>,
  prepare = (_: string) => {},
): Promise<string> {
  const home = makeTemporaryFolder();
  writeFiles(home, { 'content/site.yaml': '', ...files });
  prepare(home);
  const problems = await readTheme(home, join(home, 'content'), join(home, 'kept'));
  const again = await readTheme(home, join(home, 'content'), join(home, 'kept'));
  expect(again).toEqual(problems);
  const report = formatReport(problems, { language: 'en', format: 'text', fileCount: 1 });
  return report.split('\n').slice(0, -2).join('\n');
}

describe('the check of a theme', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['there is none', {}],
    ['it is empty', { 'theme/README.md': '# Tampilan kami' }],
    [
      'it replaces a component, a style sheet and words',
      {
        [bylinePath]: byline,
        'theme/templates/assets/tokens.css':
          '@import "arsip-berita/templates/assets/tokens.css"; :root { --accent: #05a }',
        'theme/src/strings/id/reader.ts':
          "import { readerStrings as own } from 'arsip-berita/src/strings/id/reader.ts';\nexport const readerStrings = { ...own, by: 'Ditulis oleh' };",
      },
    ],
    [
      'a replaced file imports one that the generator lacks',
      {
        [bylinePath]: `import { mark } from './mark.ts';\n${byline.replace('{words.by}', '{mark} {words.by}')}`,
        'theme/templates/components/mark.ts': "export const mark = '✎';",
      },
    ],
    [
      'its style sheet shows a picture and has a typeface',
      {
        'theme/templates/assets/tokens.css':
          '@import "arsip-berita/templates/assets/tokens.css"; @font-face { font-family: Kami; src: url(./kami.woff2) } .masthead { background: url("logo.svg") }',
        'theme/templates/assets/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'theme/templates/assets/kami.woff2': 'wOF2',
      },
    ],
    [
      'it hands on all that the original exports',
      { [bylinePath]: "export * from 'arsip-berita/templates/components/byline.tsx';" },
    ],
  ])('finds nothing where %s', async (_, files) => {
    expect(await reportOf(files)).toBe('');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a file has a misspelt name',
      { 'theme/templates/components/bylin.tsx': byline },
      `../theme/templates/components/bylin.tsx:1:1 error theme/replaces-nothing The generator has no file templates/components/bylin.tsx, and nothing in the theme imports this one.
  Did you mean templates/components/byline.tsx?`,
    ],
    [
      'a file lies in the wrong folder',
      { 'theme/templates/byline.tsx': byline },
      `../theme/templates/byline.tsx:1:1 error theme/replaces-nothing The generator has no file templates/byline.tsx, and nothing in the theme imports this one.
  Did you mean templates/components/byline.tsx?`,
    ],
    [
      'a file lies beside the folders',
      { 'theme/byline.tsx': byline, 'theme/LICENSE': '', 'theme/tsconfig.json': '{}' },
      `../theme/byline.tsx:1:1 error theme/replaces-nothing The generator has no file byline.tsx, and nothing in the theme imports this one.
  Did you mean templates/components/byline.tsx?`,
    ],
    [
      'folders mean nothing',
      {
        'theme/components/byline.tsx': byline,
        'theme/src/pages/home.ts': '',
        'theme/foto/logo/a.svg': '',
      },
      `../theme/components:1:1 error theme/folder The folder “components” in the theme replaces nothing.
  Did you mean theme/templates/components?
../theme/foto:1:1 error theme/folder The folder “foto” in the theme replaces nothing.
  What can be replaced are files in theme/templates and theme/src/strings, under the same path as in the generator.
../theme/src/pages:1:1 error theme/folder The folder “src/pages” in the theme replaces nothing.
  What can be replaced are files in theme/templates and theme/src/strings, under the same path as in the generator.`,
    ],
    [
      'an export is missing',
      { [bylinePath]: byline.replace('function Byline(', 'function ByLine(') },
      `../${bylinePath}:1:1 error theme/export-missing This file does not export “Byline”, which the generator's templates/components/byline.tsx does for others to use.
  Export it, or hand on the original: export { Byline } from 'arsip-berita/templates/components/byline.tsx';`,
    ],
    [
      'two files have faults of their own',
      {
        [bylinePath]: byline.replace('return (', 'return (('),
        'theme/templates/components/pager.tsx':
          "import { Byline } from './bylin.tsx';\nexport const Pager = Byline;",
      },
      `../theme/templates/components/byline.tsx:27:4 error theme/syntax This code cannot be read: Expected ")" but found ";"
  Mend it there; the site is not built until then.
../theme/templates/components/pager.tsx:1:24 error theme/import-absent “./bylin.tsx” is not there.
  Did you mean ./byline.tsx?`,
    ],
    [
      'a name is imported that nobody exports',
      { [bylinePath]: byline.replace('{ readerStrings }', '{ readerString as readerStrings }') },
      `../theme/templates/components/byline.tsx:4:10 error theme/import-missing “readerString” is not exported by src/strings/reader.ts.
  Did you mean readerStrings?`,
    ],
    [
      'a fault stands behind letters of several bytes',
      { [bylinePath]: "export const Byline = () => '“é” – 😀'; import './x.ts';" },
      `../theme/templates/components/byline.tsx:1:48 error theme/import-absent “./x.ts” is not there.
  Check the path. The generator's own files are named by arsip-berita/…`,
    ],
    [
      'a package is not installed',
      { [bylinePath]: byline.replace("'preact'", "'preakt'") },
      `../theme/templates/components/byline.tsx:2:26 error theme/import-absent “preakt” is not there.
  Correct the name; if it is a package, install it with npm install.`,
    ],
    [
      'the generator has no such original',
      { 'theme/templates/assets/tokens.css': '@import "arsip-berita/templates/assets/token.css";' },
      `../theme/templates/assets/tokens.css:1:9 error theme/import-absent “arsip-berita/templates/assets/token.css” is not there.
  Did you mean arsip-berita/templates/assets/tokens.css?`,
    ],
    [
      'a style sheet holds what no browser knows',
      { 'theme/templates/assets/tokens.css': ':root { colr: teal }' },
      `../theme/templates/assets/tokens.css:1:9 notice theme/doubtful This code may be wrong: "colr" is not a known CSS property Did you mean "color" instead?
  The site is built all the same; see whether this is what you mean.`,
    ],
    [
      'a picture is imported where no page could show it',
      {
        [bylinePath]: `import logo from './logo.svg';\nexport const Byline = () => logo;`,
        'theme/templates/components/logo.svg': '<svg/>',
      },
      `../theme/templates/components/byline.tsx:1:18 error theme/import-kind A file .svg cannot be imported here.
  Pictures and typefaces are named in style sheets, as in: background: url(./logo.svg)`,
    ],
    [
      'a folder beside the content looks like a theme',
      { 'templates/components/byline.tsx': byline },
      `../templates:1:1 notice theme/elsewhere The folder “templates” is not read by the generator.
  What replaces templates, styles and words belongs in the folder theme, as in theme/templates/components.`,
    ],
  ])('tells that %s', async (_, files, report) => {
    expect(await reportOf(files)).toBe(report);
  });

  it('tells of links that lead to no file', async () => {
    const files = { [bylinePath]: byline };
    const report = await reportOf(files, (home) => {
      symlinkSync('nowhere.tsx', join(home, 'theme/templates/components/pager.tsx'));
      symlinkSync('components', join(home, 'theme/templates/layouts'));
    });
    expect(
      report,
    ).toBe(`../theme/templates/components/pager.tsx:1:1 error theme/not-a-file This is no file: a link to a folder, a broken link, or a device.
  Put the file itself here, or delete it.
../theme/templates/layouts:1:1 error theme/not-a-file This is no file: a link to a folder, a broken link, or a device.
  Put the file itself here, or delete it.`);
  });

  it('tells of types that do not fit, where the newsroom has a compiler', async () => {
    const files = {
      [bylinePath]: byline.replace('{ text, permalink }', '{ txt, permalink }').replace('{text}', '{txt}'),
    };
    expect(await reportOf(files)).toBe('');
    const report = await reportOf(files, (home) => {
      mkdirSync(join(home, 'node_modules'));
      symlinkSync(join(projectRoot, 'node_modules/typescript'), join(home, 'node_modules/typescript'));
    });
    expect(
      report,
    ).toBe(`../theme/templates/components/byline.tsx:18:23 error theme/type Types do not fit here: Property 'txt' does not exist on type 'Link'.
  Compare with the original in node_modules/arsip-berita; after an upgrade its data may have another form.`);
  });

  it('finds no fault in the types of the generator’s own files', async () => {
    const home = makeTemporaryFolder();
    for (const folder of ['templates/layouts', 'templates/assets/search']) {
      cpSync(join(projectRoot, folder), join(home, 'theme', folder), { recursive: true });
    }
    mkdirSync(join(home, 'node_modules'));
    symlinkSync(join(projectRoot, 'node_modules/typescript'), join(home, 'node_modules/typescript'));
    const problems = await readTheme(home, join(home, 'content'), join(home, 'kept'));
    expect(formatReport(problems, { language: 'en', format: 'text', fileCount: 1 })).toBe(
      '0 errors, 0 notices, 1 file checked.',
    );
  });

  it('is done again when the theme was edited', async () => {
    const home = makeTemporaryFolder();
    const read = () => readTheme(home, join(home, 'content'), join(home, 'kept'));
    writeFiles(home, { [bylinePath]: byline });
    expect(await read()).toEqual([]);
    writeFiles(home, { [bylinePath]: `${byline}}` });
    expect(await read()).toMatchObject([{ rule: 'theme/syntax', line: 29, column: 1 }]);
  });
});
