// A folder with another generator's site, or with its texts alone → whose it is, and what its configuration says.
import { basename, join } from 'node:path';
import { isWebAddress } from '../../web-address.ts';
import { filesIn, isFile, isFolder } from './files-of-site.ts';
import { findEntry, type Head, type HeadValue, isList, textIn, textOf } from './head.ts';
import { JekyllScopes } from './jekyll-scopes.ts';
import { readPelicanConfig, withSiteNames } from './pelican-config.ts';
import { asValue, readAuthorNames, readData } from './site-data.ts';
import { SiteLanguages } from './site-languages.ts';
import { type ListPaths, readListPaths } from './site-lists.ts';
import type { TagTemplate } from './tag-template.ts';
import { withWordLists } from './word-lists.ts';

/** What the mapping of an import says of the site; each goes before what its configuration says. */
export interface MarkdownSettings {
  /** Where the old site stood: `https://media.id`, `''` where nobody says it. */
  readonly baseUrl: string;
  /** The pattern of its stories' addresses: `/:year/:month/:day/:slug/`, or `''`. */
  readonly permalink: string;
  /** By a tag's name in lower case. */
  readonly tags: ReadonlyMap<string, TagTemplate>;
}

export interface SourceSite {
  readonly root: string;
  readonly generator: 'hugo' | 'zola' | 'jekyll' | 'hexo' | 'pelican' | undefined;
  /** Below `root`, with `/` between its parts; `''` is the root itself. */
  readonly contentDir: string;
  /** Whether the content folder has sections for its stories: what lies in none of them is a page of the site. */
  readonly hasSections: boolean;
  /** Folders whose files stood at the site's root, below `root`. */
  readonly staticDirs: readonly string[];
  /** Without a slash at its end; `''` where it is not known. */
  readonly baseUrl: string;
  /** The pattern of the texts of a section, of the one at `path` more narrowly; `undefined` for the generator's own way. */
  readonly permalinkOf: (section: string, path: string) => string | undefined;
  /** The same for pages, `''` where they have none of their own. */
  readonly pagePermalink: string;
  /** A text's front matter with what the site's configuration adds to it, by the text's path below the content folder. */
  readonly complete: (head: Head, path: string) => Head;
  /** Whether what addresses follow from is at hand. */
  readonly isConfigured: boolean;
  /** `/x.html` and not `/x/`. */
  readonly hasUglyUrls: boolean;
  /** Values of the configuration by their names, `title` or `params.phone`. */
  readonly lookUp: (name: string) => string | undefined;
  /** `undefined` for a generator that knows of none. */
  readonly languages: SiteLanguages | undefined;
  /** Of its lists of stories. */
  readonly listPaths: ListPaths;
  /** Names that data files give to authors, by their id. */
  readonly authorNames: ReadonlyMap<string, string>;
}

/** Reads nothing outside of `root`. */
export function readSourceSite(root: string, settings: MarkdownSettings): SourceSite {
  const { generator, config } = findConfig(root);
  const baseUrl = settings.baseUrl || urlOf(config);
  const permalinks = findEntry(config, ['permalinks', 'permalink'])?.value;
  const written = textOf(config, 'contentdir') || textOf(config, 'source', 'source_dir');
  const contentDir = placeOf(root, generator, written);
  const scopes = generator === 'jekyll' ? new JekyllScopes(config) : undefined;
  return {
    root,
    generator,
    contentDir,
    hasSections: hasSections(join(root, contentDir)),
    staticDirs: [
      ...staticDirs[generator ?? 'none'],
      ...(generator === undefined || generator === 'pelican' ? [contentDir] : []),
    ].filter((folder) => isFolder(join(root, folder))),
    baseUrl: isWebAddress(baseUrl) ? baseUrl.replace(/\/+$/, '') : '',
    permalinkOf: (section, path) =>
      settings.permalink || scopes?.permalinkOf(path) || patternOf(permalinks, section) || undefined,
    pagePermalink: textOf(config, 'pagepermalink'),
    complete: (head, path) => {
      if (generator === 'pelican') return withSiteNames(head, path, config);
      return scopes === undefined ? head : withWordLists(scopes.complete(head, path));
    },
    isConfigured: settings.permalink !== '' || config.length > 0,
    hasUglyUrls: textOf(config, 'uglyurls') === 'true',
    lookUp: (name) => lookUpIn(config, name.replace(/^site\./i, '')),
    languages: generator === 'hugo' ? new SiteLanguages(config, contentDir, languageFiles(root)) : undefined,
    listPaths: readListPaths(config, generator),
    authorNames: readAuthorNames(root),
  };
}

const staticDirs = {
  hugo: ['static', 'assets', 'content'],
  jekyll: ['.'],
  zola: ['static', 'content'],
  hexo: ['source'],
  pelican: [],
  none: ['static', 'public', 'assets', '.'],
} as const;

const configs = {
  hugo: ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'],
  jekyll: ['_config'],
} as const;

function findConfig(root: string): { readonly generator: SourceSite['generator']; readonly config: Head } {
  const hugo = configs.hugo.flatMap((name) => readData(root, name));
  if (textOf(hugo, 'base_url') !== '') return { generator: 'zola', config: hugo };
  if (hugo.length > 0) {
    const parts = ['permalinks', 'params', 'languages', 'taxonomies'].map((key) => ({
      key,
      head: readData(root, `config/_default/${key}`),
    }));
    const added = parts
      .filter(({ head }) => head.length > 0)
      .map(({ key, head }) => ({ key, value: asValue(head), position: { line: 1, column: 1 } }));
    return { generator: 'hugo', config: [...hugo, ...added] };
  }
  const pelican = readPelicanConfig(root);
  if (pelican.length > 0) return { generator: 'pelican', config: pelican };
  const jekyll = readData(root, '_config');
  const isHexo = isFolder(join(root, 'source/_posts'));
  if (jekyll.length > 0) return { generator: isHexo ? 'hexo' : 'jekyll', config: jekyll };
  if (isHexo) return { generator: 'hexo', config: [] };
  if (isFolder(join(root, '_posts')) || basename(root) === '_posts')
    return { generator: 'jekyll', config: [] };
  const isHugo = isFile(join(root, '_index.md')) || isFile(join(root, 'content/_index.md'));
  return { generator: isHugo ? 'hugo' : undefined, config: [] };
}

/** `id` of `config/_default/languages.id.toml`. */
function languageFiles(root: string): string[] {
  return filesIn(join(root, 'config/_default')).flatMap(
    (name) => /^languages\.([a-z-]+)\.(?:toml|ya?ml|json)$/i.exec(name)?.[1] ?? [],
  );
}

function placeOf(root: string, generator: SourceSite['generator'], written: string): string {
  const usual = generator === 'hexo' ? 'source' : generator === 'jekyll' ? '' : 'content';
  const folder = written.replace(/^(?:\.?\/+|\.$)|\/+$/g, '') || usual;
  return isFolder(join(root, folder)) && !folder.split('/').includes('..') ? folder : '';
}

function hasSections(folder: string): boolean {
  return (
    basename(folder) === 'content' || filesIn(folder).some((name) => isFile(join(folder, name, '_index.md')))
  );
}

/** Hugo's may say it for a kind of page first. */
function patternOf(permalinks: HeadValue | undefined, section: string): string {
  if (permalinks === undefined || typeof permalinks === 'string') return permalinks ?? '';
  const ofPages = isList(permalinks)
    ? undefined
    : Object.entries(permalinks).find(([key]) => key.toLowerCase() === 'page');
  const nested = ofPages === undefined || typeof ofPages[1] === 'string' ? '' : textIn(ofPages[1], section);
  return nested || textIn(permalinks, section);
}

function urlOf(config: Head): string {
  const url = textOf(config, 'baseurl', 'base_url');
  // Jekyll's `url` is the host, `baseurl` a path below it.
  return isWebAddress(url) ? url : `${textOf(config, 'url')}${url}`;
}

function lookUpIn(config: Head, name: string): string | undefined {
  const [first = '', ...rest] = name.toLowerCase().split('.');
  let value = findEntry(config, [first])?.value;
  for (const part of rest) {
    if (value === undefined || typeof value === 'string' || isList(value)) return undefined;
    value = Object.entries(value).find(([key]) => key.toLowerCase() === part)?.[1];
  }
  // Jekyll prints nothing where the site stands at its host's root.
  if (value === undefined && name === 'baseurl') return '';
  return typeof value === 'string' ? value : undefined;
}
