// The generator's folder → the texts that a newsroom's repository begins with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';
import type { GeneratorManifest, StarterFiles } from './starter-files.ts';

const starter = 'src/new-site/starter';

/**
 * Where it lies here → what it is called there. What the generator's own site needs as well has one home for both, but for
 * `.gitignore`: npm gives that another name when it installs a package.
 */
export const starterPlaces: Readonly<Record<string, string>> = {
  [`${starter}/README.md`]: 'README.md',
  [`${starter}/gitattributes`]: '.gitattributes',
  [`${starter}/gitignore`]: '.gitignore',
  [`${starter}/content/site.yaml`]: 'content/site.yaml',
  [`${starter}/content/categories.yaml`]: 'content/categories.yaml',
  [`${starter}/content/authors.yaml`]: 'content/authors.yaml',
  [`${starter}/content/topics.yaml`]: 'content/topics.yaml',
  [`${starter}/content/pages/tentang.md`]: 'content/pages/tentang.md',
  [`${starter}/content/pages/pedoman.md`]: 'content/pages/pedoman.md',
  [`${starter}/content/pages/redaksi.md`]: 'content/pages/redaksi.md',
  [`${starter}/article.md`]: 'content/articles/YEAR/MONTH/arsip-berita-kini-dapat-dibaca.md',
  'content/README.md': 'content/README.md',
  '.github/workflows/build.yml': '.github/workflows/build.yml',
};

export function readStarter(): StarterFiles {
  return new Map(
    Object.entries(starterPlaces).map(([from, to]) => [to, readFileSync(join(projectRoot, from), 'utf8')]),
  );
}

export function readManifest(): GeneratorManifest & { readonly version: string } {
  return JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as ReturnType<
    typeof readManifest
  >;
}
