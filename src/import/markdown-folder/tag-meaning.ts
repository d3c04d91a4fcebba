// A tag and what it encloses → what readers saw of it: a picture, a link, words, code, or nothing.
import { isWebAddress } from '../../web-address.ts';
import { embedAddress } from './embed-address.ts';
import { meaningOfOutput } from './liquid-output.ts';
import type { TagNode } from './tag.ts';
import { Parameters } from './tag-parameters.ts';
import { fillTemplate, type TagTemplate } from './tag-template.ts';

/** Stands in a meaning's texts for what the tag encloses, whose own tags are not read yet. */
export const innerMark = '\u{F8F2}';

/**
 * `isGuessed`: by what the tag looks like, not by what it is known for. Texts are Markdown; `words` are of parameters, and
 * stand before the inner text.
 */
export type TagMeaning =
  | {
      readonly kind: 'image';
      readonly address: string;
      readonly alt: string;
      readonly caption: string;
      readonly isGuessed: boolean;
    }
  /** A picture of which nobody knows where it lies but the tag's own template. */
  | { readonly kind: 'lost-image'; readonly written: string; readonly caption: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'link'; readonly address: string; readonly words: string; readonly isGuessed: boolean }
  /** An address that stands in a link's place for one. */
  | { readonly kind: 'target'; readonly address: string }
  /** As `target`: a text of the same source, by its path there. */
  | { readonly kind: 'reference'; readonly path: string }
  /** A link to such a text; without words to its headline. */
  | { readonly kind: 'text-link'; readonly path: string; readonly words: string }
  /** `isPulled`: it repeats words to set them out. */
  | {
      readonly kind: 'quote';
      readonly words: string;
      readonly cite: string;
      readonly isPulled: boolean;
      readonly isGuessed: boolean;
    }
  | { readonly kind: 'code'; readonly language: string }
  /** `isKnown`: that of a tag which does nothing but show what it encloses. */
  | { readonly kind: 'unwrapped'; readonly words: string; readonly isKnown: boolean }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'verbatim' }
  /** Readers never saw it. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'dropped' };

export interface TagSurroundings {
  /** By the tag's name, from the mapping. */
  readonly templates: ReadonlyMap<string, TagTemplate>;
  /** What `site.title` or `page.slug` is; `undefined` where nobody knows. */
  readonly lookUp: (name: string) => string | undefined;
  /** Whether a picture lies where this address leads, seen from the page. */
  readonly isAtHand: (address: string) => boolean;
  /** A picture's address from the site's root, where it lies in a folder of that. */
  readonly fromSiteRoot: (address: string) => string;
}

/** `enclosed` is the source of what the tag encloses. `isTarget`: the tag stands where a link's address should. */
export function findMeaning(
  node: TagNode,
  enclosed: string,
  isTarget: boolean,
  surroundings: TagSurroundings,
): TagMeaning {
  const { tag } = node;
  const inner = enclosed.trim() === '' ? '' : innerMark;
  const template = surroundings.templates.get(tag.name);
  if (template !== undefined) return fillTemplate(template, new Parameters(node), inner);
  if (tag.form === 'close') return { kind: 'dropped' };
  if (tag.syntax === 'output') return meaningOfOutput(tag.rest, surroundings);
  const parameters = new Parameters(node);
  const known = knownMeaning(parameters, inner, node, surroundings);
  if (known !== undefined) return known;
  if (isTarget) {
    const [address = ''] = parameters.all();
    if (isWebAddress(address)) return { kind: 'target', address };
    return /\.(?:md|markdown|html?)$|\/$|^\//i.test(address)
      ? { kind: 'reference', path: address }
      : { kind: 'dropped' };
  }
  return guessMeaning(parameters, enclosed, surroundings);
}

const source = ['src', 'image', 'img', 'image_path', 'path', 'file', 'url', 'link'] as const;
const altKeys = ['alt', 'alttext'] as const;
const captionKeys = ['caption', 'kapsi', 'keterangan', 'title', 'attr', 'credit'] as const;
const wordKeys = [
  'kicker',
  'title',
  'judul',
  'heading',
  'header',
  'intro',
  'text',
  'teks',
  'label',
  'summary',
] as const;
const imageName =
  /(?:^|[-_])(?:fig(?:ure)?|img|image|images|picture|photo|foto|gambar|imgproc|lightbox)(?:$|[-_])/;
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?$/i;

function knownMeaning(
  parameters: Parameters,
  inner: string,
  { tag, inner: enclosed }: TagNode,
  surroundings: TagSurroundings,
): TagMeaning | undefined {
  const { name } = parameters;
  const embedded = embedAddress(parameters);
  if (embedded !== undefined) return { kind: 'address', address: embedded };
  switch (name) {
    case 'ref':
    case 'relref':
    case 'post_url':
    case 'post_path': {
      const path = parameters.at(0) || parameters.first('path');
      return path === '' ? { kind: 'dropped' } : { kind: 'reference', path };
    }
    case 'post_link':
      return parameters.at(0) === ''
        ? { kind: 'dropped' }
        : { kind: 'text-link', path: parameters.at(0), words: parameters.at(1) };
    case 'link':
      // Jekyll's is a file of the source, Hexo's a text and an address.
      if (tag.syntax === 'liquid' && parameters.positional.length === 1) {
        return { kind: 'reference', path: parameters.at(0) };
      }
      if (tag.syntax === 'liquid') return linkOf(parameters.at(1), parameters.at(0));
      return undefined;
    case 'highlight':
    case 'codeblock':
    case 'code':
    case 'prism':
      if (enclosed === undefined) return undefined;
      if (tag.syntax === 'hugo' && parameters.all().length === 0) {
        return { kind: 'unwrapped', words: '', isKnown: true };
      }
      return { kind: 'code', language: languageOf(parameters) };
    case 'mermaid':
      return enclosed === undefined ? undefined : { kind: 'code', language: name };
    case 'math':
    case 'katex':
    case 'latex':
      return enclosed === undefined ? undefined : { kind: 'code', language: 'latex' };
    case 'raw':
    case 'verbatim':
      return { kind: 'verbatim' };
    case 'comment':
      return { kind: 'unseen' };
    case 'toc':
    case 'more':
      return { kind: 'unseen' };
    case 'blockquote':
    case 'quote':
    case 'pullquote':
    case 'epigraph':
      if (enclosed === undefined) return undefined;
      return {
        kind: 'quote',
        words: inner,
        cite: citeOf(parameters),
        isPulled: name === 'pullquote',
        isGuessed: false,
      };
    case 'param':
    case 'meta': {
      const value = surroundings.lookUp(parameters.at(0));
      return value === undefined ? { kind: 'dropped' } : { kind: 'value', text: value };
    }
    case 'img':
    case 'asset_img':
      return tag.syntax === 'liquid' && tag.named.size === 0 ? hexoImage(parameters) : undefined;
    case 'rawhtml':
    case 'html':
      return enclosed === undefined ? undefined : { kind: 'unwrapped', words: '', isKnown: true };
    default:
      return undefined;
  }
}

/** `{% img [classes] address [width [height]] ["title" ["alt"]] %}`. */
function hexoImage(parameters: Parameters): TagMeaning | undefined {
  const at = parameters.positional.findIndex(
    (each) => pictureFile.test(each) || /^(?:https?:|\/)/.test(each),
  );
  if (at < 0) return undefined;
  const [title = '', alt = ''] = parameters.positional
    .slice(at + 1)
    .filter((each) => !/^\d+(?:px|%)?$/.test(each));
  return {
    kind: 'image',
    address: parameters.at(at),
    alt: alt || title,
    caption: alt === '' ? '' : title,
    isGuessed: false,
  };
}

function languageOf(parameters: Parameters): string {
  const written = parameters.first('lang', 'language') || parameters.at(0).replace(/^lang:/, '');
  return /^[\w+#.-]+$/.test(written) ? written : '';
}

function citeOf(parameters: Parameters): string {
  return (
    parameters.first('author', 'cite', 'source', 'attribution') || parameters.positional.join(' ').trim()
  );
}

/** Of a tag that no generator has of its own: by what its name and parameters look like. */
function guessMeaning(parameters: Parameters, enclosed: string, { isAtHand }: TagSurroundings): TagMeaning {
  const inner = enclosed.trim() === '' ? '' : innerMark;
  const address = parameters.first(...source) || (parameters.at(0) === '' ? '' : parameters.at(0));
  const isImage = imageName.test(parameters.name) || pictureFile.test(address);
  if (isImage && address !== '') {
    const alt =
      parameters.first(...altKeys) || (parameters.positional.slice(1).find((each) => /\s/.test(each)) ?? '');
    const caption = inner || captionOf(parameters, alt);
    const isRooted =
      /^(?:assets|images?|img|static|uploads|media|files)\//i.test(address) && !isAtHand(address);
    const isFound =
      isRooted ||
      /^(?:https?:)?\/\//i.test(address) ||
      address.startsWith('/') ||
      isAtHand(address) ||
      parameters.name === 'figure';
    if (!isFound) return { kind: 'lost-image', written: address, caption };
    const place = isRooted ? `/${address}` : address;
    return { kind: 'image', address: place, alt, caption, isGuessed: parameters.name !== 'figure' };
  }
  const quoted = parameters.first('quote', 'text');
  if (/quote|kutipan/.test(parameters.name) && quoted !== '') {
    return { kind: 'quote', words: quoted, cite: citeOf(parameters), isPulled: true, isGuessed: true };
  }
  const target = parameters.all().find((each) => isWebAddress(each)) ?? '';
  const words = wordsOf(parameters);
  if (inner !== '') {
    if (target !== '' && !enclosed.includes('\n') && words === '') return linkOf(target, inner, true);
    const button = target === '' ? '' : `[${parameters.first('button-text') || target}](${target})`;
    return { kind: 'unwrapped', words: joined(words === '' ? '' : bold(words), button), isKnown: false };
  }
  if (target !== '') {
    return words === '' ? { kind: 'address', address: target } : linkOf(target, words, true);
  }
  const href = parameters.first('href', 'url', 'link');
  if (href !== '' && words !== '') return linkOf(href, words, true);
  return words === '' ? { kind: 'dropped' } : { kind: 'unwrapped', words, isKnown: false };
}

function captionOf(parameters: Parameters, alt: string): string {
  const caption = parameters.first(...captionKeys);
  return caption === alt ? '' : caption;
}

/** Words for readers, each once, in the order in which they would stand. */
function wordsOf(parameters: Parameters): string {
  const words = wordKeys.map((key) => parameters.first(key)).filter((each) => each !== '');
  const positional = parameters.positional.filter((each) => /\p{L}\s+\p{L}/u.test(each));
  return [...new Set([...words, ...positional])].join('\n\n');
}

function bold(words: string): string {
  return words
    .split('\n\n')
    .map((each) => (/[*_[\]<>]/.test(each) ? each : `**${each}**`))
    .join('\n\n');
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function linkOf(address: string, words: string, isGuessed = false): TagMeaning {
  return { kind: 'link', address, words, isGuessed };
}
