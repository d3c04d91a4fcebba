// Elements and text → XML 1.0 that every parser reads, whatever the text holds.

/** Text of an element that is markup already: made by `element`, `text` or `cdata`, and by nothing else. */
export interface Xml {
  readonly markup: string;
}

type Child = Xml | string | false | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | undefined>>;

/** A document of one root element, in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

/** Children that are strings are text; `false` and `undefined` are nothing. Each child element stands on a line of its own. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Xml {
  const parts = children.flatMap(partsOf);
  const open = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (parts.length === 0) return { markup: `${open}/>` };
  const isText = parts.every(({ isElement }) => !isElement);
  const content = parts.map(({ markup }) => markup).join(isText ? '' : '\n');
  return { markup: isText ? `${open}>${content}</${name}>` : `${open}>\n${content}\n</${name}>` };
}

/** An element of text alone. */
export function textElement(name: string, text: string): Xml {
  return element(name, {}, text);
}

/** The text as a marked section: HTML that would be hard to read, and longer, with every `<` escaped. */
export function cdata(text: string): Xml {
  return { markup: `<![CDATA[${withoutForbidden(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` };
}

interface Part {
  readonly markup: string;
  readonly isElement: boolean;
}

function partsOf(child: Child): Part[] {
  if (child === undefined || child === false || child === '') return [];
  if (typeof child === 'string') return [{ markup: escapeXml(child), isElement: false }];
  if ('markup' in child) return [{ markup: child.markup, isElement: !child.markup.startsWith('<![CDATA[') }];
  return child.flatMap(partsOf);
}

function attribute([name, value]: readonly [string, string | undefined]): string {
  return value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser reads a bare carriage return as a line's end, and folds all white space of an attribute.
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return withoutForbidden(text).replace(/[&<>"'\r]/g, (character) => references[character] ?? character);
}

/** XML 1.0, production 2: other control characters, half surrogates, U+FFFE and U+FFFF cannot stand in it at all. */
function withoutForbidden(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}
