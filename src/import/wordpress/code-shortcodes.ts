// A WordPress body → the same with the shortcodes that hold program text as code, and where code stands in it.
import { parserFor } from '../../markdown/parser.ts';
import { decodeEntities } from '../html/entities.ts';
import type { Findings } from '../html/findings.ts';
import { decodedTwice } from '../html/text.ts';

const { escapeHtml } = parserFor(false).utils;

/** Languages that SyntaxHighlighter takes for shortcodes. */
const languages =
  'actionscript3|as3|bash|shell|coldfusion|cf|clojure|clj|cpp|csharp|css|delphi|pas|pascal|diff|patch|erlang|erl|fsharp|groovy|html|java|javafx|jfx|javascript|js|latex|tex|matlab|objc|perl|pl|php|powershell|ps|python|py|r|rails|ror|ruby|rb|scala|sql|vb|vbnet|xml|xhtml|xslt';
const holders = 'sourcecode|source|code|geshi|crayon|highlight|syntax|pre';

/**
 * `[code='php']` names its language without a word for it. CodeColorer's begin with `cc`, with letters of its modes
 * behind. WP-Syntax takes what is in `<pre lang="php">` as it is.
 */
const shortcode = new RegExp(
  `\\[(?<name>${holders}|${languages}|cc[a-z]{0,4}(?:_[a-z0-9]+)?)(?<attributes>[\\s=][^\\]\\n]{0,500})?\\]|<(?<element>pre)\\s[^<>]{0,500}?\\blang\\s*=[^<>]*>`,
  'gi',
);

/** What is code is shown as it is written: in some exports its marks are characters, in others references to them. */
export function codeAsHtml(body: string, { tell }: Pick<Findings, 'tell'>): string {
  let html = '';
  let end = 0;
  for (const { opener, from, to, after } of spansIn(body, shortcode)) {
    const { name = '', attributes } = opener.groups ?? {};
    const decoded = decodeEntities(body.slice(from, to).replace(/\r\n?/g, '\n'));
    const written = isEncoded(decoded) ? decodedTwice(decoded, tell) : decoded;
    const code = escapeHtml(written.replace(/^[ \t]*\n/, '').trimEnd());
    const isWord = /^(?:code|cci|pre)$/i.test(name) && attributes === undefined && !code.includes('\n');
    html += body.slice(end, opener.index);
    html += isWord ? `<code>${code}</code>` : `\n\n<pre>${code}</pre>\n\n`;
    end = after;
  }
  return html + body.slice(end);
}

/** Code that has marks of its own was encoded once, and speaks of the references in it. */
function isEncoded(code: string): boolean {
  return !/[<>]/.test(code);
}

const codeElement = /<(?<element>pre|code)(?:\s[^<>]*)?>/gi;

/** Whether a place of a body lies within code, of places that are asked for from the start on. */
export function makeIsInCode(body: string): (place: number) => boolean {
  const spans = [...spansIn(body, codeElement)];
  let next = 0;
  return (place) => {
    while ((spans[next]?.to ?? Number.POSITIVE_INFINITY) <= place) next += 1;
    return (spans[next]?.from ?? Number.POSITIVE_INFINITY) <= place;
  };
}

interface Span {
  readonly opener: RegExpExecArray;
  /** Of what stands between its ends. */
  readonly from: number;
  readonly to: number;
  readonly after: number;
}

/** Each goes up to its own end, whatever stands in it; what has no end is none. */
function* spansIn(body: string, opener: RegExp): Generator<Span> {
  // Letters beyond ASCII may have more characters in lower case.
  const lower = body.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  /** A thousand openers without an end are looked for to the end of the body once. */
  const endless = new Set<string>();
  let last = 0;
  for (const found of body.matchAll(opener)) {
    if (found.index < last) continue;
    const { name = '', element } = found.groups ?? {};
    const closer = element === undefined ? `[/${name.toLowerCase()}]` : `</${element.toLowerCase()}>`;
    const from = found.index + found[0].length;
    const to = endless.has(closer) ? -1 : lower.indexOf(closer, from);
    if (to < 0) {
      endless.add(closer);
      continue;
    }
    last = to + closer.length;
    yield { opener: found, from, to, after: last };
  }
}
