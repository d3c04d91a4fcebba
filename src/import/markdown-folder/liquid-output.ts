// What a template prints in a text (`{{ site.url }}`) → the words of it, or nothing.
import { isWebAddress } from '../../web-address.ts';
import type { TagMeaning, TagSurroundings } from './tag-meaning.ts';

const unaltered = /^(?:relative_url|absolute_url|url|escape|strip|markdownify|xml_escape|uri_escape)$/;
/** They change how a text is written, not what it says. */
const wording =
  /^(?:upcase|downcase|capitalize|truncate|truncatewords|default|date|append|prepend|replace|strip_html|safe)\b|link|name|title/;

/** `{{ "/x" | relative_url }}`, `{{ site.title }}`. */
export function meaningOfOutput(written: string, { lookUp }: TagSurroundings): TagMeaning {
  const [operand = '', ...filters] = written.split('|').map((part) => part.trim());
  const literal = /^(?:"([^"]*)"|'([^']*)')$/.exec(operand);
  const text = literal?.[1] ?? literal?.[2] ?? lookUp(operand);
  if (text === undefined || operand === '') return { kind: 'dropped' };
  const others = filters.filter((filter) => !unaltered.test(filter));
  if (others.length === 0) return { kind: 'value', text };
  if (isWebAddress(text)) return { kind: 'address', address: text };
  return others.every((filter) => wording.test(filter)) ? { kind: 'value', text } : { kind: 'dropped' };
}
