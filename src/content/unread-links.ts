// The running text of a block → links and images that are printed as they are typed, and addresses that are no links.
import { type LineSpan, shownText } from '../markdown/scan-blocks.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import type { LinkRules } from './link-rules.ts';
import { meantAddress } from './meant-address.ts';
import { placing } from './place-in-block.ts';

/** `[text](address)` and `![text](address)`, with a space between the two or in the address. */
const linkForm =
  /!?\[[^\][\n]*\][ \t]?\(\s*([^()<>"\n]*(?:\([^()<>"\n]*\)[^()<>"\n]*)*)(?:\s"[^"\n]*"\s*)?\)/g;

/** `(text)[address]`. */
const swappedForm = /!?\(([^()[\]\n]+)\)\[([^\][\s]+)\]/g;

/** `[text](address`, up to a space. */
const openForm = /!?\[[^\][\n]+\]\(([^\s()<>"]+)(?=\s|$)/g;

/** `![text]<photo>` and `!text(photo)`. */
const photoForm = /!(?:\[([^\][\n]*)\]<([^<>\n]+)>|([\p{L}\p{N} ]{1,60})\(([^()\n]+)\))/gu;

/** `<address|text>`, as chats of offices have it. */
const pipedForm = /<(https?:\/\/[^\s<>|]+)\|([^<>|\n]+)>/gi;

/** What an address begins with; a remark in parentheses behind brackets is none. */
const addressForm = /^(?:(?:tel|mailto):\s*\S|(?:[a-z][a-z0-9+.-]*:|\/\/?|\.{1,2}\/|#|www\.)\S)/i;
const photoName = /^[^\s:]+\.(?:jpe?g|png|webp|avif|gif|heic)$/i;

const bareAddress = /(?:https?:\/\/|\bwww\.)[^\s<>"“”\0]*[^\s<>"“”\0.,;:!?'’*)\]}]/gi;

type UnreadLink = LinkRules['link/as-text'];

interface Unread {
  readonly written: string;
  readonly address: string;
  readonly fault: UnreadLink['fault'];
}

export function noticeUnreadLinks(
  text: string,
  { path, bodyLine }: Pick<BodyPlace, 'path' | 'bodyLine'>,
  lines: readonly string[],
  span: LineSpan,
): Problem[] {
  const [placeUnread, placeBare] = [placing(lines, span, bodyLine), placing(lines, span, bodyLine)];
  const unread = findUnread(text);
  const rest = unread.reduce((left, { written }) => left.replace(written, '\0'), text);
  return [
    ...unread.map((link) => {
      const position = placeUnread(link.written, link.address);
      const line = lines[position.line - bodyLine] ?? '';
      return problem('notice', 'link/as-text', path, position, detailsOf(link, line, position));
    }),
    ...[...rest.matchAll(bareAddress)].map(([address]) =>
      problem('notice', 'link/bare', path, placeBare(address), { address }),
    ),
  ];
}

function findUnread(text: string): Unread[] {
  const closed = [...text.matchAll(linkForm)].flatMap(([written, inside = '']): Unread | [] => {
    const address = inside.trim();
    const isLink =
      addressForm.test(address) ||
      isPhotoWithSpace(written, address) ||
      photoWithMore.test(address) ||
      (written.startsWith('!') && photoName.test(address));
    return isLink ? { written, address, fault: faultOf(written, address) } : [];
  });
  const swapped = [...text.matchAll(swappedForm)].flatMap(([written, , address = '']): Unread | [] =>
    addressForm.test(address) || photoName.test(address) ? { written, address, fault: 'swapped' } : [],
  );
  const open = [...text.matchAll(openForm)].flatMap(([written, address = '']): Unread | [] =>
    (addressForm.test(address) || photoName.test(address)) &&
    !closed.some((link) => link.written.startsWith(written))
      ? { written, address, fault: 'open' }
      : [],
  );
  const photos = [...text.matchAll(photoForm)].flatMap(([written, , inner, , outer]): Unread | [] => {
    const address = inner ?? outer ?? '';
    return photoName.test(address) ? { written, address, fault: 'swapped' } : [];
  });
  const piped = [...text.matchAll(pipedForm)].map(
    ([written, address = '']): Unread => ({ written, address, fault: 'swapped' }),
  );
  return [...closed, ...swapped, ...open, ...photos, ...piped].sort(
    (a, b) => text.indexOf(a.written) - text.indexOf(b.written),
  );
}

function detailsOf({ written, address, fault }: Unread, line: string, { column }: Position): UnreadLink {
  // An escaped letter is not in the text that was looked through, but in the line.
  const inLine = address.includes('\0')
    ? /\][ \t]?\(\s*([^()\n]+)/.exec(line.slice(column - 1))?.[1]
    : address;
  return {
    written: shownText(inLine?.trim() ?? address),
    isImage: written.startsWith('!'),
    fault,
    suggestion:
      meantAddress(address) ?? meantImage(address) ?? meantNumber(address) ?? meantLink(written, fault),
  };
}

/** `(teks)[alamat]` and `[teks](alamat` → the link. */
function meantLink(written: string, fault: Unread['fault']): string | undefined {
  if (written.includes('\0')) return undefined;
  if (fault === 'open') return `${written.replace(/[.,;:!?]+$/, '')})`;
  if (fault !== 'swapped') return undefined;
  if (written.startsWith('<')) return written.replace(pipedForm, '[$2]($1)');
  const mark = written.startsWith('!') ? '!' : '';
  const [, inside = '', address = ''] = /^!\[?([^\][<(]*)\]?[<(]([^<>()]+)[>)]$/.exec(written) ?? [];
  if (address !== '') return `![${inside}](${address})`;
  return written.replace(swappedForm, (_, text: string, address: string) => `${mark}[${text}](${address})`);
}

/** `tel: 0812 3456` → without its spaces. */
function meantNumber(address: string): string | undefined {
  return /^(?:tel|mailto):.*\s/i.test(address) ? address.replace(/\s+/g, '') : undefined;
}

/** `![Panen](2024/09/foto panen.jpg)`: the name of a file begins with nothing of its own. */
function isPhotoWithSpace(written: string, address: string): boolean {
  return written.startsWith('!') && /\S\s+\S.*\.(?:jpe?g|png|webp|avif|gif|heic)\s*$/i.test(address);
}

/**
 * `panen.jpg =300x200`, `panen.jpg “Keterangan”` and `panen.jpg Keterangan`: a size, which the site sets itself, a word
 * processor's marks, or none.
 */
const photoWithMore =
  /^(\S+\.(?:jpe?g|png|webp|avif|gif))\s+(?:=\d*x?\d*%?|[“”]([^“”\n]*)[”“]|'([^'\n]*)'|(\p{L}[^"“”'()\n]*))$/iu;

function meantImage(address: string): string | undefined {
  const [, name, ...titles] = photoWithMore.exec(address) ?? [];
  const title = titles.find((each) => each !== undefined);
  return title === undefined ? name : `${name} "${title}"`;
}

/** What keeps it from being read as it was meant. */
function faultOf(written: string, address: string): UnreadLink['fault'] {
  if (photoWithMore.test(address)) return 'address';
  if (/\][ \t]\(/.test(written)) return 'gap';
  return /\s/.test(address) ? 'space' : 'address';
}
