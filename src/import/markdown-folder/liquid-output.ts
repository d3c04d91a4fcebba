// What a template prints in a text (`{{ site.url }}`) → the words of it, or nothing.
import { isWebAddress } from '../../web-address.ts';
import { plainWords } from '../html/plain-words.ts';
import type { TagMeaning, TagSurroundings } from './tag-meaning.ts';

const unaltered = /^(?:relative_url|absolute_url|url|escape|strip|markdownify|xml_escape|uri_escape|safe)$/;
/** They change how a text is written, not what it says. */
const wording = /^(?:truncate|truncatewords|date)\b|link|name|title/;

/** Of Liquid, and what Nunjucks calls the same. Ref.: https://shopify.github.io/liquid/ */
const filters: Readonly<Record<string, (text: string, first: string, second: string) => string>> = {
  upcase: (text) => text.toUpperCase(),
  upper: (text) => text.toUpperCase(),
  downcase: (text) => text.toLowerCase(),
  lower: (text) => text.toLowerCase(),
  capitalize: (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
  append: (text, end) => text + end,
  prepend: (text, start) => start + text,
  replace: (text, sought, instead) => (sought === '' ? text : text.replaceAll(sought, () => instead)),
  replace_first: (text, sought, instead) => text.replace(sought, () => instead),
  remove: (text, sought) => (sought === '' ? text : text.replaceAll(sought, '')),
  strip_html: (text) => plainWords(text),
  strip_newlines: (text) => text.replace(/\s*\n\s*/g, ' '),
  default: (text, instead) => text || instead,
};

const literal = /"([^"]*)"|'([^']*)'/g;

/** `{{ "/x" | relative_url }}`, `{{ site.title | upcase }}`. */
export function meaningOfOutput(written: string, { lookUp }: TagSurroundings): TagMeaning {
  const [operand = '', ...asked] = partsOf(written);
  const [quoted] = literalsIn(operand.replace(/^[^"'].*$/s, ''));
  const hasDefault = asked.some((filter) => filter.startsWith('default'));
  const known = operand === '' ? undefined : (quoted ?? lookUp(operand));
  if (known === undefined && (!hasDefault || operand === '')) return { kind: 'dropped' };
  let text = known ?? '';
  const others: string[] = [];
  for (const filter of asked.filter((each) => !unaltered.test(each))) {
    const [name = ''] = /^\w+/.exec(filter) ?? [];
    const change = Object.hasOwn(filters, name) ? filters[name] : undefined;
    const [first, second] = literalsIn(filter);
    // What it takes is a value that nobody knows here.
    const isUnknown = /^\w+\s*[:(]/.test(filter) && first === undefined;
    if (change === undefined || isUnknown) others.push(filter);
    else text = change(text, first ?? '', second ?? '');
  }
  if (text === '' && known === undefined) return { kind: 'dropped' };
  if (others.length === 0) return { kind: 'value', text };
  if (isWebAddress(text)) return { kind: 'address', address: text };
  return others.every((filter) => wording.test(filter)) ? { kind: 'value', text } : { kind: 'dropped' };
}

/** At the bars, but for those within quotation marks. */
function partsOf(written: string): string[] {
  const parts = written.match(/(?:"[^"]*"|'[^']*'|[^|])+/g) ?? [];
  return parts.map((part) => part.trim());
}

function literalsIn(written: string): string[] {
  return Array.from(written.matchAll(literal), ([, double, single]) => double ?? single ?? '');
}
