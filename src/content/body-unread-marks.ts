// The running text of a body → what was meant to be a link, an image or markup, and is printed as it stands.

import { type LineSpan, shownText } from '../markdown/scan-blocks.ts';
import type { BodyFindings } from '../markdown/scan-body.ts';
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import { placing } from './place-in-block.ts';
import { noticeUnreadLinks } from './unread-links.ts';

/** What HTML would hide, in one block or with its end in another. */
const hiddenRemark = /<!--(?:(?!-->)[\s\S]){0,60}(?:-->)?/;

/** Of the tags that articles have on the web, and what forums, wikis and other programs put into Markdown. */
const markup =
  /<\/?(?:a|abbr|article|audio|b|blockquote|br|center|cite|del|div|em|embed|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|li|object|ol|p|picture|pre|s|script|section|small|source|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?=[\s/>])[^<>]*>|<!\[[^<>]*>|<!doctype[^<>]*>|<[?%][^<>\n]{0,60}[?%]>|<\/?o:p>|\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{(?::?\s?[.#][a-z][\w-]*|:?\s?[a-z]+=)[^{}\n]*\}|\[\/?(?:caption|embed|gallery|audio|video|playlist)\b[^\][\n]*\]|\[\/[a-z][\w-]{2,30}\]|\[(?:youtube|embedyt|vc_\w+|su_\w+|et_pb_\w+|fusion_\w+|contact-form-7|instagram|twitter|iframe|adsense)(?=[\s=\]])[^\][\n]*\](?![([])|&(?:nbsp|quot|hellip|[lr][sd]quo|[nm]dash|#\d{2,5})(?![;\w])|\0(?:nbsp|amp|quot|[lg]t|hellip|[lr][sd]quo|[nm]dash|#\d{2,5});|\[\/?(?:b|i|u|s|url|img|quote|center|color|size)(?:=[^\][\n]*)?\](?![([])|!?\[\[[^\][\n]+\]\]|==(?=[^\s=])[^=\n]{1,80}[^\s=]==|%%[^%\n]{1,80}%%|\{(?:\+\+[^{}\n]*\+\+|--[^{}\n]*--|>>[^{}\n]*<<)\}|(?<=^|\n)\[[ x]\](?=\s)|(?<=^|\n)(?:\[toc\]|\[\[_toc_\]\]|:::+[ \t]?\{?[a-z][\w-]*[^\n]{0,40})(?=\n|$)|(?<=^|\n)\[!(?!(?:kutipan|quote)\])[\w-]{2,20}\]/gi;

/** What all of these begin with: most blocks have nothing of it. */
const mayHaveMarks = /[[<{&\0]|==|%%|:::|https?:|www\.|\]\(|!\p{L}[^(\n]*\(/iu;

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
      isLoneAddress ? [] : noticeUnreadLinks(text.replace(markup, '\0'), place, lines, span),
    ),
  ];
}

/** `website[s]` and `[Video]`: a word in brackets opens nothing that is not among those that the text closes. */
function isRemark(written: string, closed: ReadonlySet<string>): boolean {
  // Of a robot's mark, which is told of as a whole.
  if (/^\{index=\d+\}$/.test(written)) return true;
  const word = /^\[(b|i|u|s|quote|audio|video|youtube|instagram|twitter)\]$/i.exec(written)?.[1];
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
  // The first letter of what was encoded twice is an escaped one.
  const written = shownText(first.written.replace(/^\0/, '&amp;'));
  const details = { written, count: marked.length };
  return [
    problem('notice', 'body/markup', path, placing(lines, first.span, bodyLine)(first.written), details),
  ];
}
