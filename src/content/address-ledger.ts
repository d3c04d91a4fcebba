// content/addresses/*.txt → every address that was ever published, one a line; and which file an address belongs in.
import { compareText, type Problem, problem } from '../problem.ts';
import { readText } from './text-file.ts';

/** Below the content folder. By year, so that what is committed at a time is small beside an archive of any size. */
export const ledgerFolder = 'addresses';

/** `bytes` of the file at `path`, which is relative to the content folder. */
export interface LedgerFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface LedgerReading {
  readonly path: string;
  /** As the file has them, that of line 1 first: addresses, or what is none. */
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/** Of stories, pages, categories, authors and topics: ASCII in lower case, a slash at both ends. */
const addressForm = /^\/(?:[a-z0-9-]+\/)+$/;
const storyForm = /^\/(\d{4})\/\d\d\/[^/]+\/$/;

/** A process that checks again and again hands in the very bytes that it handed in before. */
const readBefore = new WeakMap<Uint8Array, LedgerReading>();

export function readLedger(file: LedgerFile): LedgerReading {
  const reading = readBefore.get(file.bytes) ?? read(file);
  readBefore.set(file.bytes, reading);
  return reading;
}

function read({ path, bytes }: LedgerFile): LedgerReading {
  const text = readText(bytes);
  if (text.ok) return { path, lines: text.text.split('\n'), problems: [] };
  return { path, lines: [], problems: [problem('error', 'encoding/not-utf8', path, text.badAt, {})] };
}

/** What a ledger has, without what is no address. */
export function addressesIn(file: LedgerFile): string[] {
  return readLedger(file).lines.flatMap((line) => (isAddress(line.trim()) ? line.trim() : []));
}

export function isAddress(written: string): boolean {
  return addressForm.test(written);
}

/** `/2024/09/panen/` → `addresses/2024.txt`; what is no story goes to `addresses/pages.txt`. */
export function ledgerPathOf(address: string): string {
  return `${ledgerFolder}/${storyForm.exec(address)?.[1] ?? 'pages'}.txt`;
}

/** Sorted, each once, a line end behind each: Git joins what two branches added. */
export function formatLedger(addresses: Iterable<string>): string {
  return [...new Set(addresses)]
    .sort(compareText)
    .map((address) => `${address}\n`)
    .join('');
}
