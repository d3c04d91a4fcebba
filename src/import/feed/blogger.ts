// An entry of a Blogger export, which is an Atom feed of everything that a blog holds → what it is of all that.
import type { ListAddress } from '../source-record.ts';
import { childOf, childrenOf, textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';

export interface BloggerEntry {
  /** `post` or `page`, or what the entry is instead; `''` in any other feed. */
  readonly kind: string;
  readonly draft: boolean;
  /** From the root, where the export names it; `''` where not. */
  readonly path: string;
}

const kindScheme = 'http://schemas.google.com/g/2005#kind';

/** Both forms: until 2023 a category names the kind, since then an element of Blogger's own. */
export function readBloggerEntry(entry: XmlNode): BloggerEntry {
  const named = childrenOf(entry, 'category').find(({ attributes }) => attributes.scheme === kindScheme);
  const kind = textIn(entry, 'blogger:type') || (named?.attributes.term ?? '').replace(/^.*#/, '');
  const control = childOf(entry, 'app:control');
  const isDraft = control !== undefined && textIn(control, 'app:draft') === 'yes';
  return {
    kind: kind.toLowerCase(),
    draft: isDraft || /^(?:draft|soft_trashed)$/i.test(textIn(entry, 'blogger:status')),
    path: textIn(entry, 'blogger:filename'),
  };
}

export function isBloggerKind({ attributes }: XmlNode): boolean {
  return attributes.scheme === kindScheme;
}

/** Where Blogger lists the posts of a label. `address` is a post's own; without it, from the root. */
export function labelLists(labels: readonly string[], address: string): ListAddress[] {
  const origin = URL.canParse(address) ? new URL(address).origin : '';
  return labels
    .filter((name) => name !== '')
    .map((name) => ({
      kind: 'topic',
      name,
      address: `${origin}/search/label/${encodeURIComponent(name)}`,
    }));
}
