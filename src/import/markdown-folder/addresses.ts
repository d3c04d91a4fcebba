// A text of a site → where it stood there, and where the links and pictures of its body lead.
import { posix } from 'node:path';
import { percentDecoded } from '../../percent-decoded.ts';
import { isFile, isInside } from './files-of-site.ts';
import { withoutPelicanMark } from './pelican-marks.ts';
import type { SourceSite } from './source-site.ts';
import type { FoundReference } from './tag-context.ts';
import { type AddressedText, addressOf } from './text-address.ts';
import { linkName, type SourceText, type TextIndex } from './text-index.ts';

/** Where a site stands that does not say it: no host has this name (RFC 6761). */
const nowhere = 'http://site.invalid';

/** As the text has it: from the root. */
export function withoutNowhere(address: string): string {
  return address.startsWith(`${nowhere}/`) ? address.slice(nowhere.length) : address;
}

/** Of a converted body: the address of a film that lies on the site, which stood alone in its line, is a link by its name. */
export function withoutNowhereIn(markdown: string): string {
  if (!markdown.includes(nowhere)) return markdown;
  return markdown.replace(/^http:\/\/site\.invalid(\/\S*)$/gm, (_, path: string) => {
    return `[${percentDecoded(posix.basename(path)).replace(/[[\]\\]/g, '')}](${path})`;
  });
}

export class Addresses {
  readonly #text: SourceText;
  readonly #site: SourceSite;
  readonly #index: TextIndex;
  readonly #origin: string;
  /** From the host's root; `undefined` where its form is not known. */
  readonly #own: string | undefined;
  readonly #isOwnKnown: boolean;
  readonly #aliases: readonly string[];

  constructor(addressed: AddressedText, site: SourceSite, index: TextIndex) {
    const { text, fields } = addressed;
    this.#text = text;
    this.#site = site;
    this.#index = index;
    this.#origin = site.baseUrl || nowhere;
    const { path, isWritten } = addressOf(addressed, site);
    this.#own = path;
    this.#isOwnKnown = isWritten || site.isConfigured;
    // From the root of the site, which may be a folder of its host.
    this.#aliases = fields.aliases
      .map((alias) => (site.generator === 'zola' && !alias.startsWith('/') ? `/${alias}` : alias))
      .map((alias) => this.#resolve(alias.startsWith('/') ? `${this.#origin}${alias}` : alias))
      .filter((alias) => alias !== undefined);
  }

  /** What its body's relative addresses count from. */
  get base(): string {
    return `${this.#origin}${encodeURI(this.#own ?? `/${this.#text.fromContent}`)}`;
  }

  /** Those that led to it, its own first. */
  get known(): string[] {
    const own = this.#isOwnKnown && this.#own !== undefined ? [this.#written(this.base)] : [];
    return [...new Set([...own, ...this.#aliases])];
  }

  /** Its own by the generator's usual way, where nothing says what way it was. */
  get supposed(): string[] {
    return this.#isOwnKnown || this.#own === undefined ? [] : [this.#written(this.base)];
  }

  /** Of the source, by what its texts call it. */
  findText(path: string): SourceText | undefined {
    return this.#index.find(path, this.#text);
  }

  /** Of a text that the source lacks, where it should have stood. */
  findReference(path: string): FoundReference {
    const fragment = /#.*$/s.exec(path)?.[0] ?? '';
    const found = this.findText(path);
    if (found?.kind === 'section') {
      const prefix = this.#site.languages?.prefixOf(found.language) ?? '';
      return { address: `${prefix}/${posix.dirname(found.fromContent)}/`, isHeld: true };
    }
    if (found !== undefined) return { address: linkName(found) + fragment, isHeld: true };
    if (this.#site.baseUrl === '') return { address: '', isHeld: false };
    const plain = path
      .replace(/#.*$/s, '')
      .replace(/^\/+|\/+$|\.(?:md|markdown|html?)$/gi, '')
      .replace(/(?:^|\/)_?index$/, '');
    return { address: `${this.#site.baseUrl}/${encodeURI(plain)}/${fragment}`, isHeld: false };
  }

  /** Whether it leads to the text's own page, wherever on it. */
  isOwn(address: string): boolean {
    const page = address.replace(/#.*$/s, '');
    return (
      page === '' || page === linkName(this.#text) || page === this.base || page === this.#written(this.base)
    );
  }

  ofLink(marked: string): string | undefined {
    const written = withoutPelicanMark(marked);
    if (written === undefined) return undefined;
    if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(written)) return written;
    const resolved = this.#resolve(written);
    const linkName = this.#linkName(resolved ?? '');
    if (linkName !== undefined) return linkName;
    const path = resolved === undefined ? undefined : this.#ownPath(resolved);
    if (path === undefined || !/\.(?:md|markdown|mdown)(?:#.*)?$/i.test(path)) return resolved;
    // A file beside the text's own, as the editors of many see it: on the web it never stood there.
    const beside = posix.relative(percentDecoded(new URL(this.base).pathname), percentDecoded(path));
    return this.findReference(written.startsWith('/') ? written : beside).address || undefined;
  }

  /** From the record's file where it is at hand. */
  ofPicture(marked: string): string {
    const written = withoutPelicanMark(marked) ?? marked;
    const file = this.#findFile(written);
    if (file !== undefined) {
      const path = posix.relative(posix.dirname(this.#text.fromRoot), file);
      return path.split('/').map(encodeURIComponent).join('/');
    }
    return this.#resolve(written) ?? written;
  }

  isAtHand(written: string): boolean {
    return this.#findFile(withoutPelicanMark(written) ?? written) !== undefined;
  }

  /**
   * A picture that lies in a folder of the site's root, by its address there: among HTML a relative one would count
   * from the text's page. Any other as it is written.
   */
  fromSiteRoot(written: string): string {
    const file = /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(written) ? undefined : this.#findFile(written);
    const path = percentDecoded(written.replace(/[?#].*$/s, ''));
    if (file === undefined || !this.#site.staticDirs.some((folder) => posix.join(folder, path) === file))
      return written;
    return `${this.#site.baseUrl}/${written.replace(/^(?:\.?\/)+/, '')}`;
  }

  /** What a reference has become already; in HTML the site's host was put before it. */
  #linkName(address: string): string | undefined {
    const path = address.startsWith('/') ? address : address.slice(new URL(this.base).origin.length);
    const isOwn = address === path || address === new URL(this.base).origin + path;
    return isOwn && this.#index.hasLinkName(path.replace(/#.*$/s, '')) ? path : undefined;
  }

  /** Of an address of this site, what follows its host and folder; `undefined` for other sites'. */
  #ownPath(address: string): string | undefined {
    if (/^\/(?!\/)/.test(address)) return address;
    const { baseUrl } = this.#site;
    return baseUrl !== '' && address.startsWith(`${baseUrl}/`) ? address.slice(baseUrl.length) : undefined;
  }

  /** Absolute, or from the root where nobody knows of which host. */
  #resolve(written: string): string | undefined {
    const address = written.replace(/[\t\n\r]/g, '').trim();
    if (!URL.canParse(address, this.base)) return undefined;
    return this.#written(new URL(address, this.base).href);
  }

  #written(absolute: string): string {
    return absolute.startsWith(`${nowhere}/`) ? absolute.slice(nowhere.length) : absolute;
  }

  /** From the site's root; only files that really lie in it. */
  #findFile(written: string): string | undefined {
    const resolved = this.#resolve(written);
    if (resolved === undefined) return undefined;
    const own = this.#ownPath(resolved);
    if (own === undefined) return undefined;
    const path = percentDecoded(own.replace(/[?#].*$/s, ''));
    const isRooted = /^(?:\/|https?:)/i.test(written);
    const beside = posix.join(
      posix.dirname(this.#text.fromRoot),
      percentDecoded(written.replace(/[?#].*$/s, '')),
    );
    const ofPost = posix.join(this.#text.fromRoot.replace(/\.\w+$/, ''), percentDecoded(written));
    const candidates = [
      ...(isRooted
        ? []
        : [
            beside,
            ofPost,
            ...this.#site.staticDirs.map((folder) => posix.join(folder, percentDecoded(written))),
          ]),
      ...this.#site.staticDirs.map((folder) => posix.join(folder, path)),
    ];
    return candidates.find((file) => {
      const full = `${this.#site.root}/${file}`;
      return !file.startsWith('..') && isFile(full) && isInside(full, this.#site.root);
    });
  }
}
