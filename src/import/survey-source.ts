// The records of a source, put aside as they come → what is to become of each, before anything is written.

import { permalinkOf } from '../content/story-file.ts';
import type { Problem } from '../problem.ts';
import { type ArchiveBefore, storyKey } from './archive-before.ts';
import { decideRecord, type RecordSettings, type StoryHead } from './decide-record.ts';
import type { Fate } from './fate.ts';
import { nameKinds, type OfEachKind } from './name-kind.ts';
import { NameTally } from './name-tally.ts';
import { pagePermalink } from './page-path.ts';
import type { RecordPlanner } from './plan-records.ts';
import { RecordNotes } from './record-notes.ts';
import type { RecordSpool } from './record-spool.ts';
import type { SourceItem, SourceRecord } from './source-record.ts';
import { StoryLinks } from './story-links.ts';

/** Of each record a few short texts; no body. */
export interface Survey {
  /** In the order of the source. */
  readonly fates: readonly Fate[];
  readonly names: OfEachKind<NameTally>;
  readonly links: StoryLinks;
  /** Old addresses of records that are a story once more, by the story's path. */
  readonly twinAddresses: ReadonlyMap<string, readonly string[]>;
  /** Permalinks of the source's stories, made or there already. */
  readonly permalinks: ReadonlySet<string>;
  /** Why records are left out, and which of them name an id twice: for sources that are taken as a whole. */
  readonly faults: readonly Problem[];
  /** Headlines that the pages list: in the archive or among these stories, and others. */
  readonly listed: { readonly linked: number; readonly absent: number };
}

export interface SurveyRequest {
  readonly items: AsyncIterable<SourceItem>;
  readonly spool: RecordSpool;
  readonly settings: RecordSettings;
  readonly planner: RecordPlanner;
  readonly before: ArchiveBefore;
  /** Whether faults are to be kept: of a source that may leave records out there could be a million. */
  readonly keepsFaults: boolean;
  readonly onRecord: (count: number) => void;
}

export async function surveySource({ items, spool, onRecord, ...request }: SurveyRequest): Promise<Survey> {
  const surveyor = new Surveyor(request);
  let count = 0;
  for await (const item of items) {
    count += 1;
    onRecord(count);
    spool.add(item);
    surveyor.add(item);
  }
  return surveyor.survey();
}

class Surveyor {
  readonly #settings: RecordSettings;
  readonly #planner: RecordPlanner;
  readonly #keepsFaults: boolean;
  readonly #names: OfEachKind<NameTally>;
  readonly #listed: ListedStories;
  readonly #fates: Fate[] = [];
  readonly #faults: Problem[] = [];
  readonly #links = new StoryLinks();
  readonly #permalinks = new Set<string>();
  readonly #twinAddresses = new Map<string, string[]>();

  constructor({
    settings,
    planner,
    before,
    keepsFaults,
  }: Omit<SurveyRequest, 'items' | 'spool' | 'onRecord'>) {
    const { categories, authors, topics } = before.archive;
    this.#settings = settings;
    this.#planner = planner;
    this.#keepsFaults = keepsFaults;
    this.#names = {
      category: new NameTally(categories.values()),
      author: new NameTally(authors.values()),
      topic: new NameTally(topics.values()),
    };
    this.#listed = new ListedStories(before);
  }

  add(item: SourceItem): void {
    this.#fates.push(this.#decide(item));
  }

  survey(): Survey {
    return {
      fates: this.#fates,
      names: this.#names,
      links: this.#links,
      twinAddresses: this.#twinAddresses,
      permalinks: this.#permalinks,
      faults: this.#faults,
      listed: this.#listed.count(),
    };
  }

  #decide(item: SourceItem): Fate {
    if (item.kind === 'left-out') {
      this.#keep([item.reason, ...(item.others ?? [])]);
      return { kind: 'left-out' };
    }
    return item.kind === 'page' ? this.#decidePage(item.record) : this.#decideStory(item.record);
  }

  #decidePage(record: SourceRecord): Fate {
    const fate = this.#planner.planPage(record);
    if ('path' in fate) this.#place(record, pagePermalink(fate.path));
    return fate;
  }

  #decideStory(record: SourceRecord): Fate {
    const decision = decideRecord(record, this.#settings);
    const head = decision.kind === 'story' ? decision.head : undefined;
    const fate = this.#planner.plan(record, head);
    this.#keep(faultsOf(record, fate, decision.kind === 'story' ? [] : [decision.reason]));
    if (fate.kind === 'duplicate' && fate.twin && record.addresses.length > 0) {
      this.#links.add(record.addresses, permalinkOf(fate.twin));
      const known = this.#twinAddresses.get(fate.twin) ?? [];
      this.#twinAddresses.set(fate.twin, [...known, ...record.addresses]);
    }
    if (head === undefined || !('path' in fate)) return fate;
    this.#place(record, permalinkOf(fate.path));
    const written = namesOf(head);
    for (const kind of nameKinds) {
      for (const name of written[kind]) this.#names[kind].add(name, fate.kind === 'write');
    }
    this.#listed.add(head);
    return fate;
  }

  #keep(faults: readonly Problem[]): void {
    if (this.#keepsFaults) this.#faults.push(...faults);
  }

  #place({ addresses, linkedAs }: SourceRecord, permalink: string): void {
    this.#permalinks.add(permalink);
    this.#links.add([...addresses, ...linkedAs], permalink);
  }
}

/** As they are written. */
export function namesOf({ category, authors, topics }: StoryHead): OfEachKind<readonly string[]> {
  return { category: [category], author: authors, topic: topics };
}

function faultsOf(record: SourceRecord, fate: Fate, reasons: readonly Problem[]): readonly Problem[] {
  if (fate.kind !== 'duplicate' || fate.rule !== 'record/same-id-differs') return reasons;
  return [new RecordNotes(record).reason(fate.rule, { other: fate.other })];
}

class ListedStories {
  readonly #before: ArchiveBefore;
  readonly #held = new Set<string>();
  readonly #listed = new Set<string>();

  constructor(before: ArchiveBefore) {
    this.#before = before;
  }

  add({ headline, publishedAt, related }: StoryHead): void {
    this.#held.add(storyKey(headline, publishedAt.epoch));
    for (const each of related) this.#listed.add(storyKey(each.headline, each.publishedAt.epoch));
  }

  count(): Survey['listed'] {
    const linked = [...this.#listed].filter(
      (key) => this.#held.has(key) || this.#before.pathsOf(key).length > 0,
    ).length;
    return { linked, absent: this.#listed.size - linked };
  }
}
