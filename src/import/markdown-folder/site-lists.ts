// A site's configuration → where the site listed the stories of a category, a topic or an author.
// https://gohugo.io/configuration/taxonomies/, https://github.com/jekyll/jekyll-archives, https://hexo.io/docs/configuration
import type { NameKind } from '../name-kind.ts';
import type { ListAddress } from '../source-record.ts';
import { findEntry, type Head, isList, textIn, textOf } from './head.ts';
import { urlized } from './permalink.ts';
import type { SourceSite } from './source-site.ts';

/** A name as a text has it → the last part of its list's path. */
type MakePath = (written: string) => string;

export type ListPaths = Readonly<Partial<Record<NameKind, MakePath>>>;

/** None for a generator whose configuration says nothing of lists. */
export function readListPaths(config: Head, generator: SourceSite['generator']): ListPaths {
  if (config.length === 0) return {};
  switch (generator) {
    case 'hugo':
      return hugoLists(config);
    case 'hexo': {
      const below = (folder: string): MakePath => {
        return (written) =>
          `${folder}/${written.trim().replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')}/`;
      };
      return {
        category: below(textOf(config, 'category_dir') || 'categories'),
        topic: below(textOf(config, 'tag_dir') || 'tags'),
      };
    }
    case 'jekyll':
      return jekyllLists(config);
    default:
      return {};
  }
}

/** `written` names as the text has them, each with what it is called here. */
export function listsOf(
  paths: ListPaths,
  baseUrl: string,
  kind: NameKind,
  names: readonly { readonly written: string; readonly name: string }[],
): ListAddress[] {
  const make = paths[kind];
  if (make === undefined) return [];
  return names.map(({ written, name }) => ({ kind, name, address: `${baseUrl}/${make(written)}` }));
}

/** Named by the key that texts have: `tag: tags`; where the configuration names none, categories and tags. */
function hugoLists(config: Head): ListPaths {
  const written = findEntry(config, ['taxonomies'])?.value ?? { category: 'categories', tag: 'tags' };
  const of = (...keys: string[]): MakePath | undefined => {
    const folder = textIn(written, ...keys);
    return folder === '' ? undefined : (name) => `${urlized(folder)}/${urlized(name)}/`;
  };
  const [category, topic, author] = [of('category'), of('tag'), of('author', 'authors')];
  return {
    ...(category === undefined ? {} : { category }),
    ...(topic === undefined ? {} : { topic }),
    ...(author === undefined ? {} : { author }),
  };
}

/** Only with the extension that makes such pages. */
function jekyllLists(config: Head): ListPaths {
  const settings = findEntry(config, ['jekyll-archives'])?.value;
  if (settings === undefined || typeof settings === 'string' || isList(settings)) return {};
  const patterns = settings.permalinks ?? {};
  const by = (key: string): MakePath => {
    const pattern = textIn(patterns, key) || `/${key}/:name/`;
    return (written) => pattern.replace(/^\/+/, '').replace(':name', () => urlized(written));
  };
  return { category: by('category'), topic: by('tag') };
}
