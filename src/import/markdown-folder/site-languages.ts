// A Hugo configuration → the languages of its site: which folders hold whose texts, and where these stood.
// https://gohugo.io/configuration/languages/
import { findEntry, type Head, isList, textIn, textOf } from './head.ts';

export class SiteLanguages {
  /** A folder below the content folder → its language. */
  readonly #folders: ReadonlyMap<string, string>;
  readonly #inRoot: string;

  /** `named` are languages that have a file of settings each. */
  constructor(config: Head, contentDir: string, named: readonly string[]) {
    const written = findEntry(config, ['languages'])?.value ?? {};
    const settings = typeof written === 'string' || isList(written) ? [] : Object.entries(written);
    const folders = new Map(named.map((each) => [each, each.toLowerCase()]));
    for (const [key, value] of settings) {
      const folder = textIn(value, 'contentdir').replace(/^\/+|\/+$/g, '');
      const isWithin = contentDir !== '' && folder.startsWith(`${contentDir}/`);
      folders.set(isWithin ? folder.slice(contentDir.length + 1) : key, key.toLowerCase());
    }
    this.#folders = folders;
    const isInFolder = textOf(config, 'defaultcontentlanguageinsubdir') === 'true';
    this.#inRoot = isInFolder ? '' : (textOf(config, 'defaultcontentlanguage') || 'en').toLowerCase();
  }

  /** Of a path below the content folder: its language, `''` where no folder says it, and the path within that folder. */
  split(path: string): { readonly language: string; readonly within: string } {
    const folder = path.slice(0, Math.max(0, path.indexOf('/')));
    const language = this.#folders.get(folder);
    return language === undefined
      ? { language: '', within: path }
      : { language, within: path.slice(folder.length + 1) };
  }

  /** `/en` before the addresses of its texts; `''` for the site's main language, and for one that is none of its. */
  prefixOf(language: string): string {
    const isKnown = [...this.#folders.values()].includes(language);
    return isKnown && language !== this.#inRoot ? `/${language}` : '';
  }
}
