// A tag that generators have of their own, or many sites by one name → what readers saw of it.
import { embedAddress } from './embed-address.ts';
import type { TagNode } from './tag.ts';
import { citeOf, linkOf, pictureFile, type TagMeaning, type TagSurroundings } from './tag-meaning.ts';
import type { Parameters } from './tag-parameters.ts';

/** `undefined` for any other. `inner` stands for what the tag encloses. */
export function knownMeaning(
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
