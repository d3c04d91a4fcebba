// An old address as a writer puts it → the address that browsers ask for, or what is wrong with it.
import type { OldAddress } from '../archive/redirect.ts';

/**
 * `not-root` does not begin with a single slash; `dots` has `..` or `.` for a part; `character` holds one that no file's
 * name or host's rule may have; `encoding` has a `%` that begins no UTF-8; `whole-site` is the front page.
 */
export type OldAddressFault =
  | 'not-root'
  | 'fragment'
  | 'double-slash'
  | 'dots'
  | 'character'
  | 'encoding'
  | 'too-long'
  | 'whole-site';

export type OldAddressParse =
  | { readonly ok: true; readonly address: OldAddress }
  | { readonly ok: false; readonly fault: OldAddressFault };

/** Characters at most: what Cloudflare takes in a line, less what a target needs. */
const longestAddress = 800;
/** Bytes at most that a file system takes for a name, less those of `.html`. */
const longestName = 250;

/** Controls, `*` of hosts' rules, what is not told from a slash, a query or a fragment, what cannot be encoded. */
const refused = /[\p{Cc}\p{Cs}*\\/?#%]/u;
/** A file's ending begins with a letter: `/laporan-2.0` is no file. */
const fileEnding = /[^/]\.[a-z][a-z0-9]{0,4}$/i;

/**
 * Letters beyond ASCII and spaces are encoded as RFC 3986 says and browsers do; what is encoded already stays.
 * `/x` and `/x/index.html` are `/x/`.
 */
export function parseOldAddress(written: string): OldAddressParse {
  if (written.includes('#')) return refuse('fragment');
  const [path = '', ...queries] = written.split('?');
  const names = parsePath(path);
  if (typeof names === 'string') return refuse(names);
  const query = parseQuery(queries.join('?'));
  if (query === undefined) return refuse('encoding');
  const address = `${formatPath(names)}${query}`;
  if (address === '/') return refuse('whole-site');
  if (address.length > longestAddress) return refuse('too-long');
  return { ok: true, address: address as OldAddress };
}

/** The path that the site uses for a written one: `/indeks` is `/indeks/`. `undefined` where it is none. */
export function normalizePath(written: string): string | undefined {
  const names = parsePath(written);
  return typeof names === 'string' ? undefined : formatPath(names);
}

/** Decoded, and equal for addresses that a file system, or a host, may take for one. */
export function twinKey(address: string): string {
  const [path = '', query] = address.split('?');
  const plain = (path.includes('%') ? decodeURI(path).normalize('NFC') : path).toLowerCase();
  const trimmed = plain.endsWith('/') ? plain.slice(0, -1) : plain;
  return query === undefined ? trimmed : `${trimmed}?${query}`;
}

/** `/x/?a=1&b=2` → the path, and the query's keys with their values, decoded. */
export function splitOldAddress(address: OldAddress): {
  readonly path: string;
  readonly query: readonly (readonly [key: string, value: string])[];
} {
  const [path = '', query = ''] = address.split('?');
  return { path, query: [...new URLSearchParams(query)] };
}

function refuse(fault: OldAddressFault): OldAddressParse {
  return { ok: false, fault };
}

/** Decoded names; the last is `''` where the path ends with a slash. */
function parsePath(path: string): readonly string[] | OldAddressFault {
  if (!path.startsWith('/')) return 'not-root';
  if (path.includes('//')) return 'double-slash';
  const names: string[] = [];
  for (const written of path.slice(1).split('/')) {
    const name = decode(written);
    if (name === undefined) return 'encoding';
    if (refused.test(name)) return 'character';
    if (name === '.' || name.includes('..')) return 'dots';
    if (Buffer.byteLength(name) > longestName) return 'too-long';
    names.push(name);
  }
  return names;
}

function decode(written: string): string | undefined {
  if (!written.includes('%')) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

function formatPath(names: readonly string[]): string {
  const folder = names.slice(0, -1);
  const last = names.at(-1) ?? '';
  const isIndex = last.toLowerCase() === 'index.html';
  const path = `/${(last === '' || isIndex ? folder : names).join('/')}`;
  return encodePath(isIndex || last === '' || !fileEnding.test(last) ? withSlash(path) : path);
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** By the URL standard's own rules, so that it is what a browser sends. */
function encodePath(path: string): string {
  return /^[\w/.~-]*$/.test(path) ? path : new URL(`http://localhost${path}`).pathname;
}

/** `''`, or `?` and the keys in order. Hosts match keys, not their order. */
function parseQuery(query: string): string | undefined {
  const parts = query.split('&').filter((part) => part !== '');
  if (parts.some((part) => decode(part.replaceAll('+', ' ')) === undefined)) return undefined;
  const keys = new URLSearchParams(parts.join('&'));
  keys.sort();
  return keys.size === 0 ? '' : `?${keys}`;
}
