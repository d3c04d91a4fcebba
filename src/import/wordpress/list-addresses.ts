// The terms of a WordPress post → where WordPress listed the posts of each, by its usual addresses.
// https://wordpress.org/documentation/article/settings-permalinks-screen/
import type { ListAddress } from '../source-record.ts';
import { allText, textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';

/** What the head of an export says of the site's addresses. */
export class WordpressLists {
  #site = '';
  /** A category's slug → its parent's. */
  readonly #parents = new Map<string, string>();

  readSite(element: XmlNode): void {
    this.#site ||= allText(element).trim().replace(/\/+$/, '');
  }

  readCategory(element: XmlNode): void {
    const [slug, parent] = [textIn(element, 'wp:category_nicename'), textIn(element, 'wp:category_parent')];
    if (slug !== '' && parent !== '') this.#parents.set(slug, parent);
  }

  ofCategory(name: string, slug: string): ListAddress[] {
    return this.#list('category', name, this.#wayTo(slug));
  }

  ofTag(name: string, slug: string): ListAddress[] {
    return this.#list('topic', name, slug === '' ? '' : `tag/${slug}`);
  }

  /** By the login, which WordPress makes the slug of. */
  ofAuthor(name: string, login: string): ListAddress[] {
    const slug = login
      .toLowerCase()
      .replace(/[.\s/]+/g, '-')
      .replace(/[^a-z0-9_-]/g, '');
    return this.#list('author', name, slug === '' ? '' : `author/${slug}`);
  }

  /** Through the categories that hold it; an export may name a circle of them. */
  #wayTo(slug: string): string {
    const way: string[] = [];
    for (let each: string | undefined = slug; each && !way.includes(each); each = this.#parents.get(each)) {
      way.unshift(each);
    }
    return way.length === 0 ? '' : `category/${way.join('/')}`;
  }

  #list(kind: ListAddress['kind'], name: string, way: string): ListAddress[] {
    return way === '' || name === '' ? [] : [{ kind, name, address: `${this.#site}/${way}/` }];
  }
}
