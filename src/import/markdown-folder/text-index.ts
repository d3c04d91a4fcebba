// The files of a source → what each is to its generator, and which text a reference or a link to a file means.
import { posix } from 'node:path';
import { percentDecoded } from '../../percent-decoded.ts';
import type { SourceSite } from './source-site.ts';

/** What a file is by where it lies; `story` and `page` may still turn out to be something else by what they say. */
export type TextKind = 'story' | 'section' | 'page' | 'bundle-part' | 'not-content' | 'markup';

export interface SourceText {
  /** As the file was given. */
  readonly path: string;
  /** From the site's root, with `/` between parts. */
  readonly fromRoot: string;
  /** From the content folder, of a site of several languages from its language's. */
  readonly fromContent: string;
  /** The language whose folder holds it; `''` where none does. */
  readonly language: string;
  readonly kind: TextKind;
  /** Lies where generators have the site's few pages: without a day it is one. */
  readonly mayBePage: boolean;
}

/** Folders that hold what generators are made of, not what they show. */
const machinery =
  /(?:^|\/)(?:node_modules|themes?|layouts|archetypes|public|resources|_site|vendor|_includes|_layouts|_sass|_data|i18n|exampleSite|\.[^/]+)\//i;
const guides = /(?:^|\/)(?:README|LICENSE|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY)\.\w+$/i;
/** Of a site of one language or of several. */
export const pagesFolder = /^(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?(?:pages?|halaman)\//i;
const textEnding = /\.(?:mdx?|markdown|mdown|mkd|html?)$/i;

/** `hasPages`: what lies directly in the content folder is pages of the site. */
export function kindOf(
  fromRoot: string,
  fromContent: string,
  site: SourceSite,
  bundles: ReadonlySet<string>,
  hasPages: boolean,
): TextKind {
  const { generator, contentDir } = site;
  if (machinery.test(fromRoot) || guides.test(fromRoot)) return 'not-content';
  if (contentDir !== '' && !fromRoot.startsWith(`${contentDir}/`)) return 'not-content';
  if (!textEnding.test(fromRoot)) return 'markup';
  const name = posix.basename(fromContent);
  if (/^_index\./.test(name)) return 'section';
  if (generator === 'jekyll' || generator === 'hexo') {
    const isStory = /(?:^|\/)_(?!pages\/)[^/]+\//.test(`${posix.basename(site.root)}/${fromRoot}`);
    return isStory ? 'story' : 'page';
  }
  const isIndex = /^index(?:\.[a-z-]+)?\.\w+$/i.test(name);
  const hasBundles = generator === 'hugo' || generator === 'zola';
  if (hasBundles && !isIndex && isInBundle(fromRoot, bundles)) return 'bundle-part';
  if (hasBundles && pagesFolder.test(fromContent)) return 'page';
  return hasPages && !fromContent.includes('/') ? 'page' : 'story';
}

function isInBundle(fromRoot: string, bundles: ReadonlySet<string>): boolean {
  for (let folder = posix.dirname(fromRoot); folder !== '.'; folder = posix.dirname(folder)) {
    if (bundles.has(folder)) return true;
  }
  return false;
}

/** What a text of the source is called, without the ways in which its name may be written. */
function plainName(path: string): string {
  return path
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.(?:mdx?|markdown|mdown|mkd|html?)$/, '')
    .replace(/(?:^|\/)_?index$/, '');
}

/** Texts of two languages have one name. */
function keyOf(path: string, language: string): string {
  return language === '' ? path : `${language}/${path}`;
}

/** Finds texts by what references and links call them. */
export class TextIndex {
  readonly #byPath = new Map<string, SourceText>();
  readonly #byName = new Map<string, SourceText>();
  readonly #linkNames: ReadonlySet<string>;

  constructor(texts: readonly SourceText[]) {
    this.#linkNames = new Set(texts.map(linkName));
    for (const text of texts) {
      if (text.kind === 'not-content' || text.kind === 'markup') continue;
      const path = keyOf(plainName(text.fromContent), text.language);
      const name = posix.basename(path);
      this.#byPath.set(path, text);
      // Hexo's are named without their day.
      for (const each of [name, name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')]) {
        for (const key of [keyOf(each, text.language), each]) {
          if (!this.#byName.has(key)) this.#byName.set(key, text);
        }
      }
      // Jekyll's posts are named without the folder that holds them.
      const withoutFolder = path.replace(/(^|\/)_(?:posts|drafts)\//, '$1');
      if (withoutFolder !== path && !this.#byPath.has(withoutFolder)) this.#byPath.set(withoutFolder, text);
    }
  }

  hasLinkName(name: string): boolean {
    return this.#linkNames.has(name);
  }

  /** `from` is the text that names it; a path that begins with a slash counts from the content folder. */
  find(written: string, from: SourceText): SourceText | undefined {
    const path = plainName(percentDecoded(written.replace(/[?#].*$/s, '')));
    if (path === '') return undefined;
    const beside = written.startsWith('/')
      ? undefined
      : plainName(posix.join(posix.dirname(from.fromContent), path));
    const places = [
      ...(beside === undefined ? [] : [beside]),
      path,
      plainName(path.replace(/^content\//, '')),
    ];
    const named = path.includes('/') ? undefined : this.#byName;
    const inLanguage = (language: string) =>
      places.map((each) => this.#byPath.get(keyOf(each, language))).find((text) => text !== undefined) ??
      named?.get(keyOf(path, language));
    return inLanguage(from.language) ?? inLanguage('');
  }
}

/** How the bodies of the source call a text in their links, once they are converted. */
export function linkName({ fromRoot }: SourceText): string {
  return `/${fromRoot.split('/').map(encodeURIComponent).join('/')}`;
}
