// Components that Nuxt Content and remark write with colons → what readers saw of them: words, pictures, links, films.
// Ref.: https://content.nuxt.com/docs/files/markdown, https://github.com/remarkjs/remark-directive
import { boxKinds, capitalized } from './boxes.ts';
import type { Mark } from './mark.ts';

const name = '([a-z][a-z0-9]*(?:-[a-z0-9]+)*)';
const label = String.raw`(?:\[([^\]\n]*)\])?`;
const properties = String.raw`(?:\{([^{}\n]*)\})?`;
/** Of a block, they may stand below it as YAML. */
const below = String.raw`(?:\n[ \t]*---[ \t]*\n((?:[ \t]*[\w-]+:[^\n]*\n){1,30})[ \t]*---[ \t]*(?=\n|$))?`;

const block = new RegExp(
  `^[ \\t]*(?:::|:{3,}(?=[a-z-]+\\{))${name}${label}${properties}[ \\t]*$${below}`,
  'gm',
);
const inline = new RegExp(`(?<![^\\s|(>*_])(?<!^.{0,3}:):${name}(?=[[{])${label}${properties}`, 'gm');

const isKind = new RegExp(`^(?:${boxKinds})$`);

/** A film in a form that only some browsers play stands beside another. */
const spare = /^video\/(?:webm|ogg)$/;

export const components: readonly Mark[] = [
  {
    pattern: block,
    replace: ([, kind = '', words = '', written = '', yaml = '']) => {
      const values = valuesOf(written, yaml);
      const shown = shownOf(kind, words, values, true);
      return { text: shown === '' ? '' : `\n${shown}\n`, ...told(kind, values, shown) };
    },
  },
  { pattern: /^[ \t]*::[ \t]*$/gm, replace: () => ({ text: '' }) },
  {
    pattern: inline,
    replace: ([, kind = '', words = '', written = '']) => {
      const values = valuesOf(written, '');
      const shown = shownOf(kind, words, values, false);
      return { text: shown, ...told(kind, values, shown) };
    },
  },
];

type Values = ReadonlyMap<string, string>;

/** Of parts and players: what only says how they look. */
const looks = /^(?:class|style|icon|poster|width|height|size|color|target|type)$/;

/** What is gone is told; what stood for looks alone had nothing to say. */
function told(kind: string, values: Values, shown: string): { readonly told?: 'component' } {
  const saidNothing = [...values.keys()].every((key) => looks.test(key));
  return shown !== '' || saidNothing || /^(?:icon|source)$/.test(kind) ? {} : { told: 'component' };
}

function shownOf(kind: string, written: string, values: Values, isBlock: boolean): string {
  const value = (...names: readonly string[]) =>
    names.map((each) => values.get(each) ?? '').find((each) => each !== '') ?? '';
  const words = written.trim() || value('title', 'label');
  const source = value('src');
  if (source !== '') {
    if (/(?:^|-)(?:img|image|picture)$/.test(kind)) return `![${value('alt')}](<${source}>)`;
    return spare.test(value('type')) ? '' : `\n${source}\n`;
  }
  const address = value('to', 'href', 'url');
  const isBox = isBlock && (isKind.test(kind) || kind === 'callout');
  const heading = words || (isBox ? capitalized(kind === 'callout' ? value('type') : kind) : '');
  const said = address === '' ? heading : `[${heading || address}](<${address}>)`;
  if (said === '') return '';
  if (kind === 'code') return `\`${said}\``;
  return isBlock && !/^\[/.test(said) ? `**${said}**` : said;
}

/** `a="b" c='d' e=f`, and lines of YAML. */
function valuesOf(written: string, yaml: string): Values {
  const values = new Map<string, string>();
  for (const [, key = '', double, single, bare] of written.matchAll(
    /(?:^|\s):?([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g,
  )) {
    values.set(key, double ?? single ?? bare ?? '');
  }
  for (const [, key = '', value = ''] of yaml.matchAll(/^[ \t]*([\w-]+):[ \t]*(.*)$/gm)) {
    values.set(key, value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return values;
}
