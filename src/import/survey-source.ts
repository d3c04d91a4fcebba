// The first time through a source: what is to become of each record, before anything is written.

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
import type { SourceItem, SourceRecord } from './source-record.ts';
import { StoryLinks } from './story-links.ts';

/** Of each record a few short texts; no body. */
export interface Survey {
  /** In the order of the source. */
  readonly fates: readonly Fate[];
  /** The start of each one's hash, `''` where it could not be read: the source must be the same the second time. */
  readonly hashes: readonly string[];
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
  readonly settings: RecordSettings;
  readonly planner: RecordPlanner;
  readonly before: ArchiveBefore;
  /** Whether faults are to be kept: of a source that may leave records out there could be a million. */
  readonly keepsFaults: boolean;
  readonly onRecord: (count: number) => void;
}

export async function surveySource(request: SurveyRequest): Promise<Survey> {
  const { items, settings, planner, before, keepsFaults, onRecord } = request;
  const fates: Fate[] = [];
  const hashes: string[] = [];
  const faults: Problem[] = [];
  const links = new StoryLinks();
  const permalinks = new Set<string>();
  const twinAddresses = new Map<string, string[]>();
  const { archive } = before;
  const names = {
    category: new NameTally(archive.categories.values()),
    author: new NameTally(archive.authors.values()),
    topic: new NameTally(archive.topics.values()),
  };
  const listed = new ListedStories(before);
  for await (const item of items) {
    onRecord(fates.length + 1);
    hashes.push(hashOf(item));
    if (item.kind === 'left-out') {
      fates.push({ kind: 'left-out' });
      if (keepsFaults) faults.push(item.reason, ...(item.others ?? []));
      continue;
    }
    const { record } = item;
    if (item.kind === 'page') {
      const fate = planner.planPage(record);
      fates.push(fate);
      if (!('path' in fate)) continue;
      permalinks.add(pagePermalink(fate.path));
      links.add([...record.addresses, ...record.linkedAs], pagePermalink(fate.path));
      continue;
    }
    const decision = decideRecord(record, settings);
    const head = decision.kind === 'story' ? decision.head : undefined;
    const fate = planner.plan(record, head);
    fates.push(fate);
    if (keepsFaults)
      faults.push(...faultsOf(record, fate, decision.kind === 'story' ? [] : [decision.reason]));
    if (fate.kind === 'duplicate' && fate.twin && record.addresses.length > 0) {
      links.add(record.addresses, permalinkOf(fate.twin));
      twinAddresses.set(fate.twin, [...(twinAddresses.get(fate.twin) ?? []), ...record.addresses]);
    }
    if (head === undefined || !('path' in fate)) continue;
    const permalink = permalinkOf(fate.path);
    permalinks.add(permalink);
    links.add([...record.addresses, ...record.linkedAs], permalink);
    const written = namesOf(head);
    for (const kind of nameKinds) {
      for (const name of written[kind]) names[kind].add(name, fate.kind === 'write');
    }
    listed.add(head);
  }
  return {
    fates,
    hashes,
    names,
    links,
    twinAddresses,
    permalinks,
    faults,
    listed: listed.count(),
  };
}

/** As they are written. */
export function namesOf({ category, authors, topics }: StoryHead): OfEachKind<readonly string[]> {
  return { category: [category], author: authors, topic: topics };
}

/** Enough to tell whether a source is the same the second time. */
export function hashOf(item: SourceItem): string {
  return item.kind === 'left-out' ? '' : item.record.hash.slice(0, 12);
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
