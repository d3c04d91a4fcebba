// What a tag means → what is told of it in the report.
import type { TagFate } from './rules.ts';
import type { TagMeaning } from './tag-meaning.ts';

/** `undefined` for what readers see as it was meant: nobody need look at it. */
export function fateOf(meaning: TagMeaning): TagFate | undefined {
  switch (meaning.kind) {
    case 'image':
    case 'link':
    case 'quote':
      return meaning.isGuessed ? meaning.kind : undefined;
    case 'address':
    case 'dropped':
      return meaning.kind;
    case 'unwrapped':
      if (meaning.isKnown) return undefined;
      return meaning.words === '' ? 'unwrapped' : 'words';
    default:
      return undefined;
  }
}
