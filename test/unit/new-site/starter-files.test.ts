import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/project-root.ts';
import { readContent } from '../../../src/content/read.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { readManifest, readStarter, starterPlaces } from '../../../src/new-site/read-starter.ts';
import { makeStarterFiles } from '../../../src/new-site/starter-files.ts';
import { formatReport } from '../../../src/report/format-report.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const now = Date.parse('2024-09-30T18:30:00Z');
const manifest = readManifest();

function starterOf(name: string, folder = 'warta-desa'): Readonly<Record<string, string>> {
  const beginning = { name, folder, now, generator: '1.2.3' };
  return Object.fromEntries(makeStarterFiles(beginning, readStarter(), manifest));
}

describe('the beginning of a newsroom’s repository', () => {
  it('has the story of its opening, in the folder of its month in WIB', () => {
    const path = 'content/articles/2024/10/arsip-berita-kini-dapat-dibaca.md';
    expect(starterOf('Warta Desa')[path]).toContain(
      'title: "Arsip Berita Warta Desa Kini Dapat Dibaca"\ndate: 2024-10-01 01:30:00 WIB\n',
    );
  });

  it('pins the generator and calls its commands by their names', () => {
    const files = starterOf('Warta Desa', 'Warta Desa (baru)');
    const { name, scripts, dependencies } = JSON.parse(files['package.json'] ?? '');
    expect({ name, dependencies }).toEqual({
      name: 'warta-desa-baru',
      dependencies: { 'arsip-berita': '1.2.3' },
    });
    expect(scripts).toMatchObject({ build: 'arsip-berita build', start: 'arsip-berita start' });
    expect(Object.keys(scripts)).not.toContain('test');
  });

  it.each(['.gitignore', '.github/workflows/build.yml', 'content/README.md'])(
    'has the %s of the generator, to the byte',
    (path) => {
      expect(starterOf('Warta Desa')[path]).toBe(readFileSync(join(projectRoot, path), 'utf8'));
    },
  );

  it('is made of files that npm installs as they are, each of them in the package', () => {
    const { files } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    for (const path of Object.keys(starterPlaces)) {
      expect(path).not.toMatch(/(?:^|\/)\.(?:gitignore|npmignore|npmrc)$/);
      expect(
        files.some((packed: string) => path === packed || path.startsWith(`${packed}/`)),
        path,
      ).toBe(true);
    }
  });

  it('has a script for every command that the workflow calls', () => {
    const files = starterOf('Warta Desa');
    const { scripts } = JSON.parse(files['package.json'] ?? '');
    const called = (files['.github/workflows/build.yml'] ?? '').matchAll(
      /npm (?:run )?(?!ci\b|run\b)([\w:-]+)\b(?! --if-present)/g,
    );
    for (const [, name = ''] of called) expect(Object.keys(scripts)).toContain(name);
  });

  it.each([
    ['Warta Desa', []],
    ['A * B: "C" < D #1', []],
    // A name with a link in it is told of, as it is printed.
    ['`code` [x](y) $& $1', ['text/markup']],
  ])(
    'passes the check but for what is to be filled in, where the site is called %s',
    async (name, ofName) => {
      const folder = makeTemporaryFolder();
      writeFiles(folder, starterOf(name));
      const raw = await readContent(join(folder, 'content'));
      const { problems } = validateContent(raw, { now });
      const rules = new Set(problems.map(({ rule }) => rule));
      const report = formatReport(problems, { language: 'en', format: 'text', fileCount: 0 });
      expect([...rules].sort(), report).toEqual(['page/unfilled', ...ofName]);
      expect(raw.site.settings.name).toBe(name);
    },
  );

  it('leaves nothing between angle brackets that it knows a word for', () => {
    for (const [path, text] of Object.entries(starterOf('Warta Desa'))) {
      expect(text, path).not.toMatch(/<(?:name|plain|description|about|headline|date)>/);
    }
  });
});
