// A site's files of settings and data, in any of their formats → their values.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../content/text-file.ts';
import { filesIn, isFile, isInside, sizeOf } from './files-of-site.ts';
import { parseForeignText } from './front-matter.ts';
import { type Head, type HeadValue, textIn } from './head.ts';

const formats = ['toml', 'yaml', 'yml', 'json'] as const;

/** A file of all authors, or a folder with one of each: of Hugo, Jekyll, Hexo, Gatsby, Docusaurus and Astro. */
const authorPaths = [
  'data/authors',
  '_data/authors',
  'source/_data/authors',
  'content/authors',
  'blog/authors',
  'website/blog/authors',
  'src/content/authors',
  'src/data/authors',
];

export function readAuthorNames(root: string): Map<string, string> {
  const names = new Map<string, string>();
  const add = (id: string, value: HeadValue): void => {
    const name = textIn(value, 'name', 'display_name', 'title');
    if (name !== '') names.set(id.toLowerCase(), name);
  };
  for (const path of authorPaths) {
    for (const { key, value } of readData(root, path)) add(key, value);
    for (const file of filesIn(join(root, path))) {
      const head = readData(root, `${path}/${file.replace(/\.\w+$/, '')}`);
      if (head.length > 0) add(file.replace(/\.\w+$/, ''), asValue(head));
    }
  }
  return names;
}

const mostBytes = 1_000_000;

/** A file of settings or data in any of its formats, as a head; an empty one where there is none that can be read. */
export function readData(root: string, name: string): Head {
  for (const format of formats) {
    const path = join(root, `${name}.${format}`);
    if (!isFile(path) || !isInside(path, root) || sizeOf(path) > mostBytes) continue;
    const reading = readText(readFileSync(path));
    if (!reading.ok) continue;
    const parse = parseForeignText(path, fenced(reading.text, format));
    if (parse.ok) return parse.value.head;
  }
  return [];
}

function fenced(text: string, format: (typeof formats)[number]): string {
  if (format === 'json') return `${text.trim().replace(/^\{/, '{\n').replace(/\}$/, '\n}')}\n`;
  const fence = format === 'toml' ? '+++' : '---';
  return `${fence}\n${text.replace(/^---[ \t]*\n/, '')}\n${fence}\n`;
}

export function asValue(head: Head): HeadValue {
  return Object.fromEntries(head.map(({ key, value }) => [key, value]));
}
