// Pelican's settings, which are a program → what its plain lines say, as a head with the keys of other generators.
// https://docs.getpelican.com/en/latest/settings.html
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isWebAddress } from '../../web-address.ts';
import { isFile, isInside, sizeOf } from './files-of-site.ts';
import { type Head, textOf } from './head.ts';

/** What the later says goes before: it is of the site as it was published. */
const files = ['pelicanconf.py', 'publishconf.py'];
const mostBytes = 1_000_000;

/** `SITEURL = u'https://a.id' if …`: only what stands in one line and in quotes, and is not computed, is read. */
const setting = /^([A-Z_]+)[ \t]*=[ \t]*[uUrR]?(?:'([^'\n]*)'|"([^"\n]*)"|(True|False)\b)/gm;

/** Empty for a site of another generator. */
export function readPelicanConfig(root: string): Head {
  const texts = files.map((name) => join(root, name)).filter((path) => mayRead(path, root));
  if (texts.length === 0) return [];
  const said = new Map<string, string>();
  for (const [, name = '', single, double, flag] of texts.flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(setting),
  ])) {
    const value = single ?? double ?? flag ?? '';
    if (name !== 'SITEURL' || isWebAddress(value)) said.set(name, value);
  }
  const isOfFile =
    said.get('SLUGIFY_SOURCE') === 'basename' || (said.get('FILENAME_METADATA') ?? '').includes('(?P<slug>');
  const asPermalink = (pattern: string) => permalinkOf(pattern, isOfFile ? 'slugorfilename' : 'slug');
  const values = {
    baseurl: said.get('SITEURL') ?? '',
    contentdir: said.get('PATH') ?? '',
    permalink: asPermalink(said.get('ARTICLE_URL') ?? '{slug}.html'),
    pagepermalink: asPermalink(said.get('PAGE_URL') ?? 'pages/{slug}.html'),
    author: said.get('AUTHOR') ?? '',
    folderascategory: said.get('USE_FOLDER_AS_CATEGORY') ?? '',
  };
  return Object.entries(values).map(([key, value]) => ({ key, value, position: { line: 1, column: 1 } }));
}

function mayRead(path: string, root: string): boolean {
  return isFile(path) && isInside(path, root) && sizeOf(path) <= mostBytes;
}

const dateParts: Readonly<Record<string, string>> = {
  '%Y': ':year',
  '%m': ':month',
  '%d': ':day',
  '%y': ':short_year',
};

/** `blog/{date:%Y}/{slug}/` → `/blog/:year/:slug/`. What is not known keeps a name that nobody knows. */
function permalinkOf(pattern: string, slug: 'slug' | 'slugorfilename'): string {
  const filled = pattern.replace(/\{([a-z_]+)(?::([^{}]*))?\}/g, (_, name: string, format = '') => {
    if (name === 'slug') return `:${slug}`;
    if (name === 'base_name') return ':name';
    if (name !== 'date') return `:${name}`;
    return format.replace(/%-?[a-zA-Z]/g, (part: string) => dateParts[part] ?? ':unknown');
  });
  return `/${filled}`;
}

/** With the author of the site, and the name of the folder as category, where the text at `path` names none. */
export function withSiteNames(head: Head, path: string, config: Head): Head {
  const folder = posix.basename(posix.dirname(path));
  const isNamed = (key: RegExp) => head.some((each) => key.test(each.key));
  const author = textOf(config, 'author');
  const hasFolder = !/^(?:\.|pages)$/.test(folder) && textOf(config, 'folderascategory') !== 'False';
  const added = [
    ...(author === '' || isNamed(/^authors?$/i) ? [] : [{ key: 'author', value: author }]),
    ...(!hasFolder || isNamed(/^category$/i) ? [] : [{ key: 'category', value: folder }]),
  ];
  return [...head, ...added.map((each) => ({ ...each, position: { line: 1, column: 1 } }))];
}

/** As Pelican makes one of a headline. */
export function pelicanSlug(headline: string): string {
  return headline
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
}
