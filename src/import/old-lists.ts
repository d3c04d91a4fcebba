// Where the old site listed the stories of a name → rows of redirects.csv that lead to the page which does so here.
import { subjectListAddress } from '../pages/addresses.ts';
import type { StoryHead } from './decide-record.ts';
import { forEachKind, type NameKind, nameKinds, type OfEachKind } from './name-kind.ts';
import type { OldAddresses } from './old-addresses.ts';
import type { PageRedirects } from './page-redirects.ts';
import type { SourceRecord } from './source-record.ts';
import { namesOf } from './survey-source.ts';

/** Finds the slug of a name among those of the content folder. */
export type FindNames = OfEachKind<(written: string) => string | undefined>;

/** A category that is a story's second one is a topic here. */
const kindsHere: OfEachKind<readonly NameKind[]> = {
  category: ['category', 'topic'],
  topic: ['topic', 'category'],
  author: ['author'],
};

/** Holds each list once, however many stories it had. */
export class OldLists {
  readonly #lists = new Map<string, { readonly kind: NameKind; readonly name: string }>();
  /** As stories that are seen have them: a name without one has no page. */
  readonly #shown = forEachKind(() => new Set<string>());
  readonly #now: number;

  /** `now` in milliseconds since 1970 UTC. */
  constructor(now: number) {
    this.#now = now;
  }

  /** Of a story whose file is as the source has it. */
  add({ lists = [] }: SourceRecord, head: StoryHead): void {
    const { draft, publishAt, expires } = head;
    const isSeen =
      !draft &&
      (publishAt === undefined || publishAt.epoch <= this.#now) &&
      (expires === undefined || expires.epoch > this.#now);
    if (!isSeen) return;
    const written = namesOf(head);
    for (const kind of nameKinds) for (const name of written[kind]) this.#shown[kind].add(name);
    for (const { address, kind, name } of lists) {
      if (!this.#lists.has(address)) this.#lists.set(address, { kind, name });
    }
  }

  /** After all stories and pages: an address of theirs is none of a list's. */
  leadOn(find: FindNames, oldAddresses: OldAddresses, rows: PageRedirects): void {
    const shown = forEachKind((kind) => new Set(Array.from(this.#shown[kind], find[kind])));
    for (const [address, { kind, name }] of this.#lists) {
      const here = kindsHere[kind].find((each) => {
        const id = find[each](name);
        return id !== undefined && shown[each].has(id);
      });
      if (here === undefined) continue;
      const folder = here === 'category' ? '/kategori/' : subjectListAddress(here);
      const permalink = `${folder}${find[here](name)}/`;
      rows.add(oldAddresses.plan([address], permalink).aliases, permalink);
    }
  }
}
