// A Jekyll configuration → what it says of texts by where they lie: their collections, and front matter by default.
// https://jekyllrb.com/docs/configuration/front-matter-defaults/, https://jekyllrb.com/docs/collections/
import { findEntry, type Head, type HeadValue, isList, textIn } from './head.ts';

/** Of a story's front matter; how its page looks, and a picture that all of a site's pages share, are none of it. */
const heldKeys: ReadonlySet<string> = new Set(
  'permalink author authors category categories tags lang published date'.split(' '),
);

interface Scope {
  /** Without slashes at its ends; `''` for the whole site. */
  readonly path: string;
  /** A collection, `posts` and `drafts` among them; `''` for any. */
  readonly type: string;
  readonly values: HeadValue;
}

export class JekyllScopes {
  readonly #scopes: readonly Scope[];
  readonly #collections: HeadValue;

  constructor(config: Head) {
    const written = findEntry(config, ['defaults'])?.value ?? [];
    this.#scopes = (isList(written) ? written : [])
      .map(scopeOf)
      .sort((a, b) => a.path.length - b.path.length || a.type.length - b.type.length);
    this.#collections = findEntry(config, ['collections'])?.value ?? [];
  }

  /** Keys that `head` lacks, from the widest scope that holds the text at `path` to the narrowest, which wins. */
  complete(head: Head, path: string): Head {
    const values = new Map<string, HeadValue>();
    const collection = collectionOf(path);
    for (const { path: folder, type, values: each } of this.#scopes) {
      const isWithin = folder === '' || path === folder || path.startsWith(`${folder}/`);
      if (!isWithin || (type !== '' && type !== collection)) continue;
      if (typeof each === 'string' || isList(each)) continue;
      for (const [key, value] of Object.entries(each)) {
        if (heldKeys.has(key.toLowerCase())) values.set(key, value);
      }
    }
    const written = new Set(head.map(({ key }) => key.toLowerCase()));
    const added = [...values].filter(([key]) => !written.has(key.toLowerCase()));
    if (added.length === 0) return head;
    return [...head, ...added.map(([key, value]) => ({ key, value, position: { line: 1, column: 1 } }))];
  }

  /** The pattern of the collection that holds the text at `path`, `''` where the configuration names none. */
  permalinkOf(path: string): string {
    const collection = collectionOf(path);
    const found = Object.entries(this.#collections).find(([name]) => name === collection)?.[1];
    return collection === '' || found === undefined ? '' : textIn(found, 'permalink');
  }
}

function scopeOf(written: HeadValue): Scope {
  const of = (key: string): HeadValue =>
    typeof written === 'string' || isList(written) ? '' : (written[key] ?? '');
  return {
    path: textIn(of('scope'), 'path').replace(/^\/+|\/+$/g, ''),
    type: textIn(of('scope'), 'type'),
    values: of('values'),
  };
}

/** `posts` of `berita/_posts/x.md`; `''` for a page. */
function collectionOf(path: string): string {
  return /(?:^|\/)_([^/]+)\//.exec(path)?.[1] ?? '';
}
