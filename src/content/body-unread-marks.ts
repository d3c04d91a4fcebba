// The running text of a body → what was meant to be a link, an image or markup, and is printed as it stands.

import { type LineSpan, shownText } from '../markdown/scan-blocks.ts';
import type { BodyFindings } from '../markdown/scan-body.ts';
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { meantAddress } from './meant-address.ts';
import { placing } from './place-in-block.ts';

/** `[text](address)` and `![text](address)`, with a space between the two or in the address. */
const linkForm =
  /!?\[[^\][\n]*\][ \t]?\(\s*([^()<>"\n]*(?:\([^()<>"\n]*\)[^()<>"\n]*)*)(?:\s"[^"\n]*"\s*)?\)/g;

/** What an address begins with; a remark in parentheses behind brackets is none. */
const addressForm = /^(?:[a-z][a-z0-9+.-]*:|\/\/?|\.{1,2}\/|#|www\.)\S/i;

/** What HTML would hide, in one block or with its end in another. */
const hiddenRemark = /<!--(?:(?!-->)[\s\S]){0,60}(?:-->)?/;

/** Of the tags that articles have on the web, and what forums, wikis and other programs put into Markdown. */
const markup =
  /<\/?(?:a|abbr|article|audio|b|blockquote|br|center|cite|del|div|em|embed|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|li|object|ol|p|picture|pre|s|script|section|small|source|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?=[\s/>])[^<>]*>|<!\[[^<>]*>|<\/?o:p>|\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{(?::?\s?[.#][a-z][\w-]*|[a-z]+=)[^{}\n]*\}|\[\/?(?:caption|embed|gallery|audio|video|playlist)\b[^\][\n]*\]|\[\/?(?:b|i|u|s|url|img|quote|center|color|size)(?:=[^\][\n]*)?\](?![([])|!?\[\[[^\][\n]+\]\]|\{(?:\+\+[^{}\n]*\+\+|--[^{}\n]*--|>>[^{}\n]*<<)\}|(?<=^|\n)\[[ x]\](?=\s)|(?<=^|\n)\[!(?!(?:kutipan|quote)\])[\w-]{2,20}\]/gi;

const bareAddress = /(?:https?:\/\/|\bwww\.)[^\s<>"“”\0]*[^\s<>"“”\0.,;:!?'’*)\]}]/gi;

/** What all of these begin with: most blocks have nothing of it. */
const mayHaveMarks = /[[<{]|https?:|www\./i;

export function checkUnreadMarks(
  { texts: found }: Pick<BodyFindings, 'texts'>,
  place: Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>,
): Problem[] {
  const texts = found.filter(({ text }) => mayHaveMarks.test(text));
  if (texts.length === 0) return [];
  const lines = place.body.split('\n');
  const marked = texts.flatMap(({ text, lines: span }) => {
    const closed = new Set(text.toLowerCase().match(/\[\/\w+\]/g));
    return [...text.matchAll(markup)].flatMap(([written]) =>
      isRemark(written, closed) ? [] : { written, span },
    );
  });
  return [
    ...noticeRemark(texts, place, lines),
    ...noticeMarkup(marked, place, lines),
    ...texts.flatMap(({ text, isLoneAddress, lines: span }) =>
      isLoneAddress ? [] : noticeLinks(text.replace(markup, '\0'), place, lines, span),
    ),
  ];
}

/** `website[s]` and `[Video]`: a word in brackets opens nothing that is not among those that the text closes. */
function isRemark(written: string, closed: ReadonlySet<string>): boolean {
  const word = /^\[(b|i|u|s|quote|audio|video)\]$/i.exec(written)?.[1];
  return word !== undefined && !closed.has(`[/${word.toLowerCase()}]`);
}

/** One a file. Printed, it would tell readers what was meant for the newsroom alone. */
function noticeRemark(
  texts: BodyFindings['texts'],
  { path, bodyLine }: Pick<BodyPlace, 'path' | 'bodyLine'>,
  lines: readonly string[],
): Problem[] {
  for (const { text, lines: span } of texts) {
    const [written] = hiddenRemark.exec(text) ?? [];
    if (written === undefined) continue;
    const position = placing(lines, span, bodyLine)('<!--');
    return [problem('notice', 'body/remark', path, position, { written: shownText(written) })];
  }
  return [];
}

/** One a file: where there is one tag, there are most often many. */
function noticeMarkup(
  marked: readonly { readonly written: string; readonly span: LineSpan }[],
  { path, bodyLine }: Pick<BodyPlace, 'path' | 'bodyLine'>,
  lines: readonly string[],
): Problem[] {
  const [first] = marked;
  if (first === undefined) return [];
  const details = { written: first.written, count: marked.length };
  return [
    problem('notice', 'body/markup', path, placing(lines, first.span, bodyLine)(first.written), details),
  ];
}

function noticeLinks(
  text: string,
  { path, bodyLine }: Pick<BodyPlace, 'path' | 'bodyLine'>,
  lines: readonly string[],
  span: LineSpan,
): Problem[] {
  const [placeUnread, placeBare] = [placing(lines, span, bodyLine), placing(lines, span, bodyLine)];
  const unread = [...text.matchAll(linkForm)].filter(
    ([written, address = '']) =>
      addressForm.test(address) || isPhotoWithSpace(written, address) || photoWithMore.test(address),
  );
  const rest = unread.reduce((left, [written]) => left.replace(written, '\0'), text);
  return [
    ...unread.map(([written, inside = '']) => {
      const address = inside.trim();
      const details = {
        // An escaped letter is not in the text that was looked through.
        written: shownText(address),
        isImage: written.startsWith('!'),
        fault: faultOf(written, address),
        suggestion: meantAddress(address) ?? meantImage(address),
      };
      return problem('notice', 'link/as-text', path, placeUnread(written), details);
    }),
    ...[...rest.matchAll(bareAddress)].map(([address]) =>
      problem('notice', 'link/bare', path, placeBare(address), { address }),
    ),
  ];
}

/** `![Panen](2024/09/foto panen.jpg)`: the name of a file begins with nothing of its own. */
function isPhotoWithSpace(written: string, address: string): boolean {
  return written.startsWith('!') && /\S\s+\S.*\.(?:jpe?g|png|webp|avif|gif|heic)\s*$/i.test(address);
}

/** `panen.jpg =300x200` and `panen.jpg “Keterangan”`: a size, which the site sets itself, or a word processor's marks. */
const photoWithMore =
  /^(\S+\.(?:jpe?g|png|webp|avif|gif))\s+(?:=\d*x?\d*%?|[“”]([^“”\n]*)[”“]|'([^'\n]*)')$/i;

function meantImage(address: string): string | undefined {
  const [, name, ...titles] = photoWithMore.exec(address) ?? [];
  const title = titles.find((each) => each !== undefined);
  return title === undefined ? name : `${name} "${title}"`;
}

/** What keeps it from being read as it was meant. */
function faultOf(written: string, address: string): 'gap' | 'space' | 'address' {
  if (photoWithMore.test(address)) return 'address';
  if (/\][ \t]\(/.test(written)) return 'gap';
  return /\s/.test(address) ? 'space' : 'address';
}
