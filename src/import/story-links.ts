// What the stories of a source are called in links, and where they stand now → bodies whose links lead there.
import { digestText } from '../digest.ts';
import { parseOldAddress, twinKey } from '../redirects/old-address.ts';

/** A link's or image's address behind its text, or behind a label at the start of a line. */
const anyAddress = /(?<before>\]\(\s*<?|^ {0,3}\[[^\]]+\]:[ \t]*<?)(?<address>[^\s<>()]+)/gm;

/** Addresses of the stories that an import knows, held by a short digest each. */
export class StoryLinks {
  readonly #paths = new Map<string, string>();
  /** Hosts that stories stood at: a link to another one leads out of the archive. */
  readonly #hosts = new Set<string>();

  /** `addresses` are absolute or from the root; the first story of an address keeps it. */
  add(addresses: readonly string[], permalink: string): void {
    for (const address of addresses) {
      const host = hostOf(address);
      if (host !== '') this.#hosts.add(host);
      const key = keyOf(address);
      if (key !== undefined && !this.#paths.has(key)) this.#paths.set(key, permalink);
    }
  }

  find(address: string): string | undefined {
    const host = hostOf(address);
    if (host === '' ? !/^\/(?!\/)/.test(address) : !this.#hosts.has(host)) return undefined;
    const [, plain = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
    const key = keyOf(plain);
    const permalink = key === undefined ? undefined : this.#paths.get(key);
    return permalink && permalink + fragment;
  }

  /** The Markdown with its links to stories led to where these stand, and how many they are. */
  lead(markdown: string): { readonly markdown: string; readonly count: number } {
    let count = 0;
    const led = markdown.replace(anyAddress, (written: string, before: string, address: string) => {
      const permalink = this.find(address);
      if (permalink === undefined || permalink === address) return written;
      count += 1;
      return before + permalink;
    });
    return { markdown: led, count };
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}

/** `undefined` where it is no address of a page. */
function keyOf(address: string): string | undefined {
  const parse = parseOldAddress(pathAndQuery(address));
  return parse.ok ? digestText(twinKey(parse.address)).slice(0, 20) : undefined;
}

/**
 * Parameters that say whence a reader came, which feeds put on every link, or that all parts of a story are wanted, as
 * portals have it (`page=all`, `single=1`): no story stood apart by them.
 */
const idle = /^(?:(?:utm_\w+|fbclid|gclid|mc_[ce]id)(?:=|$)|(?:show)?page=all$|single=1$)/i;

/** `https://media.id/2015/08/x/?p=1` → `/2015/08/x/?p=1`; what is from the root already stays. */
export function pathAndQuery(address: string): string {
  if (!URL.canParse(address)) return withoutIdle(address);
  const { pathname, search } = new URL(address);
  return withoutIdle(pathname + search);
}

function withoutIdle(address: string): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  const kept = query.split('&').filter((parameter) => !idle.test(parameter));
  if (kept.length === query.split('&').length) return address;
  return path + (kept.length === 0 ? '' : `?${kept.join('&')}`) + fragment;
}
