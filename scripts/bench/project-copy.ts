// The project as the bench builds with it: a copy, whose template it may edit while others work on the original.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';

const copied = [
  '.eleventy.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'src',
  'templates',
  'scripts',
];
const edited = 'templates/article.11ty.tsx';
const mark = '<div class="article-page"';

export class ProjectCopy {
  readonly dir: string;
  #edits = 0;

  constructor(dir: string) {
    this.dir = dir;
    mkdirSync(dir, { recursive: true });
    for (const name of copied) cpSync(join(projectRoot, name), join(dir, name), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(dir, 'node_modules'));
  }

  /** Changes what the article's template makes, each time differently. */
  editTemplate(): void {
    const original = readFileSync(join(projectRoot, edited), 'utf8');
    if (!original.includes(mark)) throw new Error(`${edited} holds no ${mark}`);
    this.#edits += 1;
    const text = original.replace(mark, `${mark} data-edition="${this.#edits}"`);
    writeFileSync(join(this.dir, edited), text);
  }
}
