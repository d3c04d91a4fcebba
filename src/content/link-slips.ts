// The address of a link → what is wrong with where it leads: past somebody who counts readers, or where no reader comes in.
import { percentDecoded } from '../percent-decoded.ts';

export type LinkSlip =
  | { readonly rule: 'link/detour'; readonly suggestion: string }
  | { readonly rule: 'link/tracking'; readonly suggestion: string }
  | { readonly rule: 'link/as-typed'; readonly suggestion: string }
  | { readonly rule: 'link/private' };

/** Pages that only lead on, to the address that they hold. */
const detours: readonly RegExp[] = [
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=(https?[^&#]+)/i,
  /^https?:\/\/lm?\.facebook\.com\/l\.php\?(?:[^#]*&)?u=(https?[^&#]+)/i,
  /^https?:\/\/l\.instagram\.com\/\?(?:[^#]*&)?u=(https?[^&#]+)/i,
  /^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/\?(?:[^#]*&)?url=(https?[^&#]+)/i,
  /^https?:\/\/(?:www\.)?youtube\.com\/redirect\?(?:[^#]*&)?q=(https?[^&#]+)/i,
];
/** Copies of a page for phones, whose address has that of the page in it. */
const amp =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/amp\/s|[\w.-]+\.cdn\.ampproject\.org\/[cv]\/s)\/(.+)$/i;

/** Whose `si` says who shared the address. */
const shareMarks = /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com|youtu\.be|open\.spotify\.com)\//i;
/** What campaigns and networks add, to know who sent a reader. */
const trackers = /^(?:utm_\w+|fbclid|gclid|igshid|igsh|mc_cid|mc_eid|_ga|ref_src)$/i;

/** Where only the newsroom is let in, or a machine of its own network. A story may lead to the front of a service. */
const privatePlaces =
  /^https?:\/\/(?:docs\.google\.com\/[^?#]*\/edit\b|mail\.google\.com\/.|web\.whatsapp\.com\/.|[^/]+\/wp-admin\/|[^/]+\/wp-login\.php|[^?#]+\?(?:[^#]*&)?preview=true(?:[&#]|$)|(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}[:/])/i;

/** An address that means another, in a form that browsers take for what it is not. */
function meantBy(href: string): string | undefined {
  // One slash too many makes a host of the year.
  if (/^\/\/\d{4}\//.test(href)) return href.slice(1);
  const mail = /^mailto:(?:%20| )+(.+)$/i.exec(href)?.[1];
  if (mail !== undefined) return `mailto:${mail}`;
  // WhatsApp knows numbers by their country alone.
  const number = /^https?:\/\/wa\.me\/0(8\d{7,11})\b/i.exec(href)?.[1];
  if (number !== undefined) return `https://wa.me/62${number}`;
  const [, before, after] =
    /^(https?:\/\/[\w-]+),((?:com|co|id|net|org|go|ac)\b.*)$/i.exec(href) ??
    /^(https?:\/\/www),([\w-]+\..*)$/i.exec(href) ??
    [];
  if (before !== undefined) return `${before}.${after}`;
  return /^(https?:\/\/[^?#]*[^?#,;])[,;]+$/i.exec(href)?.[1];
}

export function findLinkSlip(href: string): LinkSlip | undefined {
  const meant = meantBy(href);
  if (meant !== undefined) return { rule: 'link/as-typed', suggestion: meant };
  if (!/^https?:/i.test(href)) return undefined;
  const twice = /^https?:\/\/(?=https?:?\/\/)(?:(https?:\/\/.+)|(https?)\/\/(.+))$/i.exec(href);
  if (twice !== null) return { rule: 'link/as-typed', suggestion: twice[1] ?? `${twice[2]}://${twice[3]}` };
  const host = /^(https?:\/\/[^/?#,;]+)(?:%[23][CB])+$/i.exec(href)?.[1];
  if (host !== undefined) return { rule: 'link/as-typed', suggestion: host };
  const onward = detours.map((form) => form.exec(href)?.[1]).find((each) => each !== undefined);
  if (onward !== undefined) return { rule: 'link/detour', suggestion: percentDecoded(onward) };
  const page = amp.exec(href)?.[1];
  if (page !== undefined) return { rule: 'link/detour', suggestion: `https://${page}` };
  if (privatePlaces.test(href)) return { rule: 'link/private' };
  const plain = withoutTrackers(href);
  return plain === href ? undefined : { rule: 'link/tracking', suggestion: plain };
}

function withoutTrackers(href: string): string {
  const [, before = '', query = '', after = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(href) ?? [];
  const isShared = shareMarks.test(href);
  const isTracker = (key: string) => trackers.test(key) || (isShared && key === 'si');
  const kept = query.split('&').filter((pair) => !isTracker(pair.split('=')[0] ?? ''));
  if (before === '' || kept.length === query.split('&').length) return href;
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${after}`;
}
