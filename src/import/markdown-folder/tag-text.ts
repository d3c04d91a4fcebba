// What a tag means → the text that stands in its place, or around what it encloses.
import { indentAlone } from './alone-in-line.ts';
import type { Range } from './code-ranges.ts';
import type { TagNode } from './tag.ts';
import type { TagContext } from './tag-context.ts';
import {
  asBlock,
  asCaption,
  asPicture,
  asWords,
  formatAddress,
  formatCode,
  formatImage,
  formatLink,
  formatQuote,
  type Insert,
  unwrapped,
} from './tag-markdown.ts';
import type { TagMeaning } from './tag-meaning.ts';

/** `covers`: `before` stands in place of all that the tag encloses. */
export interface TagText {
  readonly before: string;
  readonly after: string;
  readonly covers: boolean;
}

/** Where the tag stands. */
export interface TagPlace {
  readonly body: string;
  readonly context: TagContext;
  /** Keeps what no later step may read as text, and gives the mark that stands for it. */
  readonly insert: (insert: Insert) => string;
}

/** `isTarget`: where a link has its address. */
export function tagText(
  meaning: TagMeaning,
  { range, inner }: TagNode,
  isTarget: boolean,
  { body, context, insert }: TagPlace,
): TagText {
  const indent = indentAlone(body, range);
  switch (meaning.kind) {
    case 'image': {
      const image = formatImage({ ...meaning, address: context.fromSiteRoot(meaning.address) });
      return covering(asPicture(insert(image), body, range));
    }
    case 'lost-image':
      return covering(meaning.caption === '' ? '' : asBlock(asCaption(meaning.caption), indent));
    case 'address':
      if (isTarget) return covering(meaning.address);
      if (indent === undefined) return covering(insert(formatAddress(meaning.address)));
      return covering(asBlock(meaning.address, indent));
    case 'link':
      return covering(insert(formatLink(meaning)));
    case 'target':
      return covering(meaning.address);
    case 'reference':
      return covering(context.findReference(meaning.path).address);
    case 'text-link': {
      const { address } = context.findReference(meaning.path);
      const named = meaning.words || context.titleOf(meaning.path) || meaning.path;
      const words = named.replace(/[[\]]/g, '\\$&');
      return covering(address === '' ? words : insert(formatLink({ address, words })));
    }
    case 'quote':
      return covering(asBlock(formatQuote(meaning), indent));
    case 'code':
      return covering(asBlock(formatCode(slice(body, inner ?? range), meaning.language), indent));
    case 'value':
      return covering(meaning.text);
    case 'unseen':
      return covering('');
    case 'verbatim':
    case 'dropped':
      return { before: '', after: '', covers: false };
    case 'unwrapped':
      if (inner === undefined) return covering(asWords(meaning.words, indent));
      return { ...unwrapped(body, range, inner, meaning.words), covers: false };
  }
}

function slice(body: string, { start, end }: Range): string {
  return body.slice(start, end);
}

function covering(before: string): TagText {
  return { before, after: '', covers: true };
}
