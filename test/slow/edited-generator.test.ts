import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { buildWell, hashesOf, summaryOf } from './build-process.ts';
import { makeSmallContent } from './changing-content.ts';
import { copyGenerator, ownPackage } from './copied-generator.ts';
import { rebuildsUnchanged } from './thoroughness.ts';

/** What an edit may make the build do again. */
type Rendering = 'no page' | 'some pages' | 'every page';

interface GeneratorEdit {
  readonly text: string;
  readonly apply: (generator: string) => void;
  readonly rendering: Rendering;
  /** Whether any output gets other bytes. */
  readonly changes: boolean;
}

const edits: readonly GeneratorEdit[] = [
  {
    text: 'a class in the template of articles',
    apply: replacing('templates/components/article-body.tsx', 'class="', 'class="edited '),
    rendering: 'some pages',
    changes: true,
  },
  {
    text: 'a comment in a template',
    apply: appending('templates/article.11ty.tsx', '\n// A remark.\n'),
    rendering: 'no page',
    changes: false,
  },
  {
    text: 'a rule of the style sheet',
    apply: appending('templates/assets/site.css', '\n.edited { color: teal }\n'),
    rendering: 'no page',
    changes: true,
  },
  {
    text: 'a word that readers see',
    apply: replacing('src/strings/id/reader.ts', "by: 'Oleh'", "by: 'Ditulis oleh'"),
    // Every page shows some of the readers' words, and they are one module; feeds and sitemaps show none.
    rendering: 'some pages',
    changes: true,
  },
  {
    text: 'a word that only builders see',
    apply: replacing('src/strings/id/build-output.ts', 'Membaca folder', 'Menelusuri folder'),
    rendering: 'no page',
    changes: false,
  },
  {
    text: 'the code that renders Markdown',
    apply: appending('src/markdown/render.ts', '\nglobalThis.name = "edited";\n'),
    rendering: 'some pages',
    changes: false,
  },
  {
    text: 'the code that finds a body in its file',
    apply: replacing(
      'src/content/read-body.ts',
      'return split.value.body;',
      "return split.value.body + '!';",
    ),
    rendering: 'some pages',
    changes: true,
  },
  {
    text: 'the list of bundles of the search index',
    apply: replacing('src/search/manifest.ts', 'language: archive', 'edited: 1, language: archive'),
    rendering: 'no page',
    changes: true,
  },
  {
    text: 'the files that pages are written to',
    apply: replacing(
      'src/pages/addresses.ts',
      'return path === ',
      "if (path === '') return 'home.html';\n  return path === ",
    ),
    rendering: 'some pages',
    changes: true,
  },
  {
    text: 'the version of a package for development alone',
    apply: bumping('vitest'),
    rendering: 'no page',
    changes: false,
  },
  {
    text: 'the version of a package whose code stayed the same',
    apply: bumping('markdown-it'),
    rendering: 'no page',
    changes: false,
  },
  {
    text: 'the version and code of a package that renders bodies',
    apply: (generator) => {
      appending('node_modules/markdown-it/dist/markdown-it.mjs', '\nglobalThis.edited = 1;\n')(generator);
      bumping('markdown-it')(generator);
    },
    rendering: 'some pages',
    changes: false,
  },
  {
    text: 'the version of the engine that runs templates',
    apply: bumping('@11ty/eleventy'),
    rendering: 'every page',
    changes: false,
  },
];

describe('an incremental build', () => {
  it('gives the bytes of a clean build after every edit of the generator, and renders what it reaches', async () => {
    const folder = makeTemporaryFolder();
    const generator = copyGenerator(join(folder, 'generator'));
    for (const name of ['vitest', 'markdown-it', '@11ty/eleventy']) ownPackage(generator, name);
    const content = makeSmallContent(join(folder, 'content'));
    const place = { content, out: join(folder, 'site'), cache: join(folder, 'cache') };
    const first = summaryOf(await buildWell(place, { generator, args: ['--json'] }));
    for (const [index, edit] of edits.entries()) {
      const before = hashesOf(place.out);
      edit.apply(generator);
      const { rendered } = summaryOf(await buildWell(place, { generator, args: ['--json'] }));
      const now = hashesOf(place.out);
      if (edit.changes || rebuildsUnchanged) {
        const clean = {
          content,
          out: join(folder, `clean-${index}`),
          cache: join(folder, `clean-cache-${index}`),
        };
        await buildWell(clean, { generator });
        expect(now, edit.text).toEqual(hashesOf(clean.out));
      }
      expect(renderingOf(Number(rendered), Number(first.rendered)), edit.text).toBe(edit.rendering);
      expect(JSON.stringify(now) !== JSON.stringify(before), edit.text).toBe(edit.changes);
    }
  });
});

function renderingOf(rendered: number, all: number): Rendering {
  if (rendered === 0) return 'no page';
  return rendered === all ? 'every page' : 'some pages';
}

function replacing(path: string, from: string, to: string): (generator: string) => void {
  return (generator) => {
    const text = readFileSync(join(generator, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}: the edit is out of date`);
    writeFileSync(join(generator, path), text.replace(from, to));
  };
}

function appending(path: string, text: string): (generator: string) => void {
  return (generator) => writeFileSync(join(generator, path), text, { flag: 'a' });
}

/** As an upgrade does: in the package's own manifest and in the lock file. */
function bumping(name: string): (generator: string) => void {
  return (generator) => {
    const manifest = join(generator, 'node_modules', name, 'package.json');
    const lock = join(generator, 'package-lock.json');
    const { version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    writeFileSync(manifest, JSON.stringify({ ...rest, version: `${version}-next` }));
    const parsed = JSON.parse(readFileSync(lock, 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const entry = parsed.packages[`node_modules/${name}`];
    if (entry === undefined) throw new Error(`the lock file does not hold ${name}`);
    entry.version = `${version}-next`;
    writeFileSync(lock, JSON.stringify(parsed));
  };
}
