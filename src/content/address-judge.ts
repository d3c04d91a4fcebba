// An address that was published → whether it still is, leads on, or says why it is gone.
import { slugFromText } from '../archive/slug.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { twinKey } from '../redirects/old-address.ts';
import type { AddressOwner } from './address-rules.ts';
import type { HiddenPart } from './folder-summary.ts';
import { findNearest } from './nearest.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { permalinkOf, storyFileAt } from './story-file.ts';
import type { WrittenRedirect } from './written-redirect.ts';

export interface JudgedSources {
  readonly folders: readonly SummarizedFolder[];
  readonly addresses: SiteAddresses;
  /** Redirects that lead somewhere; `undefined` where they could not be read. */
  readonly leading: readonly WrittenRedirect[] | undefined;
  /** Of redirects.csv; 0 where there is none. */
  readonly columns: number;
  readonly isRecorded: (address: string) => boolean;
}

const namedForm = /^\/(?:kategori|penulis|topik)\//;
const top: Position = { line: 1, column: 1 };

export class AddressJudge {
  readonly #sources: JudgedSources;
  #inUse: ReadonlySet<string> | undefined;
  #leadingOn: { readonly exact: ReadonlySet<string>; readonly beneath: readonly string[] } | undefined;

  constructor(sources: JudgedSources) {
    this.#sources = sources;
  }

  /** `undefined` where nothing is wrong; `path` and `at` are where one that is gone is told of. */
  judge(address: string, path: string, at: Position): Problem | undefined {
    const { addresses, leading, columns } = this.#sources;
    const state = addresses.find(address);
    if (state === 'there') return undefined;
    if (state === 'hidden') return this.#findHidden(address);
    if (leading === undefined || this.#isLedOn(address) || this.#isInUse(address)) return undefined;
    const to = addresses.findMoved(address) ?? this.#nearestTo(address);
    // A file that only has to be named as its error says: then its address is back.
    if (to !== undefined && isMisspelt(to, address)) return undefined;
    const owner = ownerOf(address);
    const story = to !== undefined && owner === 'story' ? storyFileAt(to) : undefined;
    return problem('error', 'address/gone', path, at, { address, owner, to, story, columns });
  }

  /** Of a file with errors these are told, and its story is not known to be kept back; one that expired may. */
  judgeHidden({ path, state }: HiddenPart): Problem | undefined {
    if (state !== 'draft' && state !== 'embargoed') return undefined;
    return problem('error', 'address/kept-back', path, top, { address: permalinkOf(path), state });
  }

  #findHidden(address: string): Problem | undefined {
    const path = storyFileAt(address);
    const folder = path.slice(0, path.lastIndexOf('/'));
    const found = this.#sources.folders.find((each) => each.folder.path === folder);
    const hidden = found?.summary.unpublished.find((each) => each.path === path);
    return hidden && this.judgeHidden(hidden);
  }

  #isLedOn(address: string): boolean {
    const leading = this.#sources.leading ?? [];
    this.#leadingOn ??= {
      exact: new Set(leading.map(({ key }) => key)),
      beneath: leading.filter(({ isPrefix }) => isPrefix).map(({ from }) => from),
    };
    const { exact, beneath } = this.#leadingOn;
    return exact.has(twinKey(address)) || beneath.some((from) => address.startsWith(from));
  }

  /** A name that only stories have which are not to be seen: its page comes and goes with them. */
  #isInUse(address: string): boolean {
    if (!namedForm.test(address)) return false;
    this.#inUse ??= new Set(
      this.#sources.folders.flatMap(({ summary: { categories, authors, topics } }) => [
        ...categories.map(({ written }) => `/kategori/${slugFromText(written)}/`),
        ...authors.map(({ written }) => `/penulis/${slugFromText(written)}/`),
        ...topics.map(([written]) => `/topik/${slugFromText(written)}/`),
      ]),
    );
    return this.#inUse.has(address);
  }

  /**
   * Beside it the address that shares the most words with it, else the one that is spelt most alike. Another story that
   * was there before is another story; a name may have been another spelling of one.
   */
  #nearestTo(address: string): string | undefined {
    const end = address.lastIndexOf('/', address.length - 2) + 1;
    const [beside, name] = [address.slice(0, end), address.slice(end, -1)];
    const names = [...this.#sources.addresses.namesBeside(beside)].filter(
      (each) => namedForm.test(address) || !this.#sources.isRecorded(`${beside}${each}/`),
    );
    const nearest = findMostShared(name, names) ?? findNearest(name, names);
    return nearest && `${beside}${nearest}/`;
  }
}

/** `/2024/09/Panen Raya/` for `/2024/09/panen-raya/`. */
function isMisspelt(found: string, address: string): boolean {
  const start = found.lastIndexOf('/', found.length - 2) + 1;
  return found !== address && `${found.slice(0, start)}${slugFromText(found.slice(start, -1))}/` === address;
}

const owners: Readonly<Record<string, AddressOwner>> = {
  kategori: 'category',
  penulis: 'author',
  topik: 'topic',
};

function ownerOf(address: string): AddressOwner {
  const [, first = ''] = address.split('/');
  return owners[first] ?? (/^\d{4}$/.test(first) ? 'story' : 'page');
}

/** At least a third of the words of both together. */
function findMostShared(name: string, others: readonly string[]): string | undefined {
  const words = new Set(name.split('-'));
  let [most, best]: [number, string | undefined] = [1 / 3, undefined];
  for (const other of others) {
    const ofOther = other.split('-');
    const shared = ofOther.filter((word) => words.has(word)).length;
    const share = shared / (words.size + ofOther.length - shared);
    if (share < most || (share === most && best !== undefined)) continue;
    [most, best] = [share, other];
  }
  return best;
}
