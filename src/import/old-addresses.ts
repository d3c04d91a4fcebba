// Where a story stood before → the aliases that lead to where it stands now, and those that cannot.
import type { OldAddress } from '../archive/redirect.ts';
import { parseOldAddress, twinKey } from '../redirects/old-address.ts';
import type { AddressFault } from './record-rules.ts';
import { pathAndQuery } from './story-links.ts';

export interface AliasPlan {
  readonly aliases: readonly OldAddress[];
  readonly refused: readonly { readonly address: string; readonly reason: AddressFault }[];
}

/** Folders and files that are the site's own, whatever lies in them, and what hosts take for themselves. */
const ownForm =
  /^\/(?:(?:\.well-known|assets|cari|feed|indeks|kategori|koreksi|media|pagefind|pemeriksaan|penulis|sitemap|topik|_[^/]*)(?:\/|$)|[^/]+\.(?:xml|json|txt|ico|png|svg|webmanifest)$|404\.html$)/i;
const dateForm = /^\/\d{4}\/(?:\d\d\/(?:\d\d\/)?)?$/;

/** What the archive has at its addresses, this import's stories among them. */
export interface Occupied {
  /** Whether a page stands at an address, as the site writes it. */
  readonly hasPage: (permalink: string) => boolean;
  /** Where an address led before the import, by its `twinKey`. */
  readonly leadsTo: (key: string) => string | undefined;
}

/** Gives old addresses away, each to one story, and none that has a page. */
export class OldAddresses {
  readonly #occupied: Occupied;
  readonly #owners = new Map<string, string>();

  constructor(occupied: Occupied) {
    this.#occupied = occupied;
  }

  /** How many lead on. */
  get count(): number {
    return this.#owners.size;
  }

  /** Aliases for the story at `permalink`. */
  plan(addresses: readonly string[], permalink: string): AliasPlan {
    // Hosts and the check tell no capitals apart.
    const aliases = new Map<string, OldAddress>();
    const refused: { address: string; reason: AddressFault }[] = [];
    for (const written of addresses) {
      const parse = parseOldAddress(pathAndQuery(written.replace(/#.*$/s, '')));
      if (parse.ok && twinKey(parse.address) === twinKey(permalink)) continue;
      const reason = parse.ok ? this.#findFault(parse.address, permalink) : parse.fault;
      if (reason !== undefined) refused.push({ address: written, reason });
      else if (parse.ok && !aliases.has(twinKey(parse.address)))
        aliases.set(twinKey(parse.address), parse.address);
    }
    for (const key of aliases.keys()) this.#owners.set(key, permalink);
    return { aliases: [...aliases.values()], refused };
  }

  #findFault(address: OldAddress, permalink: string): AddressFault | undefined {
    const isPlain = !address.includes('?');
    if (isPlain && (ownForm.test(address) || dateForm.test(address))) return 'own';
    if (isPlain && this.#occupied.hasPage(address.toLowerCase())) return 'own';
    const key = twinKey(address);
    const owner = this.#owners.get(key) ?? this.#occupied.leadsTo(key);
    return owner === undefined || owner === permalink ? undefined : 'taken';
  }
}
