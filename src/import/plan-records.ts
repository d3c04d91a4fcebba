// The records of a source, one after another, and what the archive holds → what is to become of each, and where.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugFromText } from '../archive/slug.ts';
import { parseArticle } from '../content/parse-article.ts';
import { digestSource } from '../content/source-digest.ts';
import { slugOf } from '../content/story-file.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { type ArchiveBefore, storyKey } from './archive-before.ts';
import { articlePaths } from './article-path.ts';
import type { StoryHead } from './decide-record.ts';
import type { Fate } from './fate.ts';
import { digestArticle, type ImportLedger } from './import-ledger.ts';
import { pagePaths, pagesFolder } from './page-path.ts';
import type { SourceRecord } from './source-record.ts';

export interface PlanSettings {
  readonly contentDir: string;
  /** The site's: folders are named after days in it. */
  readonly zone: Zone;
  /** Over what was said about the source: another saying makes every record another. */
  readonly fingerprint: string;
}

/** Holds of each record its id and place, a few digests and a path. */
export class RecordPlanner {
  readonly #settings: PlanSettings;
  readonly #before: ArchiveBefore;
  readonly #ledger: ImportLedger;
  readonly #taken: Set<string>;
  readonly #seenIds = new Map<string, { readonly at: string; readonly hash: string }>();
  readonly #seenStories = new Map<string, { readonly at: string; readonly path: string }>();
  /** By headline and day: the place of the first. */
  readonly #seenDays = new Map<string, string>();

  constructor(settings: PlanSettings, before: ArchiveBefore, ledger: ImportLedger) {
    this.#settings = settings;
    this.#before = before;
    this.#ledger = ledger;
    this.#taken = new Set(Array.from(ledger.rows(), ({ path }) => path));
  }

  /** `head` is `undefined` for a record that becomes no story. */
  plan(record: SourceRecord, head: StoryHead | undefined): Fate {
    const at = placeOf(record);
    const id = ledgerId(record.id);
    const copy = this.#findCopy(id, record);
    if (copy !== undefined) return copy;
    if (head === undefined) return { kind: 'left-out' };
    this.#remember(id, record);
    const story = digestText(JSON.stringify([head.headline, head.publishedAt.epoch, record.body.text])).slice(
      0,
      20,
    );
    const twin = this.#seenStories.get(story);
    if (twin !== undefined) {
      return { kind: 'duplicate', rule: 'record/same-story', other: twin.at, twin: twin.path };
    }
    const alike = this.#findAlike(head, at);
    const fate = this.#planKnown(id, record, alike) ?? this.#planNew(id, record, head, alike);
    this.#seenStories.set(story, { at, path: 'path' in fate ? fate.path : '' });
    return fate;
  }

  /** A page has no draft here, and no hour from which on it is seen. */
  planPage(record: SourceRecord): Fate {
    const id = ledgerId(record.id);
    const copy = this.#findCopy(id, record);
    if (copy !== undefined) return copy;
    this.#remember(id, record);
    if (record.draft) return { kind: 'left-out' };
    return this.#planKnown(id, record) ?? this.#planNewPage(id, record);
  }

  #remember(id: string, record: SourceRecord): void {
    this.#seenIds.set(id, { at: placeOf(record), hash: record.hash.slice(0, 20) });
  }

  #findCopy(id: string, record: SourceRecord): Fate | undefined {
    const first = this.#seenIds.get(id);
    if (first === undefined) return undefined;
    const isSame = first.hash === record.hash.slice(0, 20);
    return { kind: 'duplicate', rule: isSame ? 'record/same-id' : 'record/same-id-differs', other: first.at };
  }

  #findAlike({ headline, publishedAt }: StoryHead, at: string): string {
    const day = localDateOf(publishedAt, this.#settings.zone);
    const key = digestText(JSON.stringify([headline.toLowerCase(), day])).slice(0, 20);
    const first = this.#seenDays.get(key);
    if (first === undefined) this.#seenDays.set(key, at);
    return first ?? '';
  }

  #planKnown(id: string, record: SourceRecord, alike = ''): Fate | undefined {
    const row = this.#ledger.find(id);
    if (row === undefined) return undefined;
    const { path } = row;
    const isNewer = row.source !== sourceHash(record, this.#settings.fingerprint);
    const file = join(this.#settings.contentDir, path);
    if (!existsSync(file)) return { kind: 'kept', path, rule: 'record/gone' };
    if (digestArticle(readFileSync(file)) !== row.written) {
      return { kind: 'kept', path, rule: 'record/edited', isNewer };
    }
    if (!isNewer) return { kind: 'unchanged', path };
    return { kind: 'write', path, isUpdate: true, meets: [], isOwnElse: false, otherSlug: '', alike };
  }

  #planNew(id: string, record: SourceRecord, head: StoryHead, alike: string): Fate {
    const key = storyKey(head.headline, head.publishedAt.epoch);
    const meets = this.#before.pathsOf(key).filter((path) => !this.#taken.has(path));
    const date = localDateOf(head.publishedAt, this.#settings.zone);
    let otherSlug = '';
    const isOwnElse = !head.isOfDay;
    for (const free of articlePaths([record.slug, head.headline], date, id)) {
      const isFree = this.#isFree(free, head, meets);
      const path = isOwnElse && meets[0] !== undefined ? meets[0] : free;
      if (isFree || path !== free) {
        this.#taken.add(path);
        return { kind: 'write', path, isUpdate: false, meets, isOwnElse, otherSlug, alike };
      }
      otherSlug ||= slugOf(free);
    }
    throw new Error(`No address is free for ${id}`);
  }

  /** A page that the newsroom has under that very name is met: it may be this one. */
  #planNewPage(id: string, record: SourceRecord): Fate {
    const wanted = record.slug || record.headline;
    for (const path of pagePaths([record.slug, record.headline], id)) {
      if (this.#taken.has(path)) continue;
      this.#taken.add(path);
      const meets = existsSync(join(this.#settings.contentDir, path)) ? [path] : [];
      const otherSlug = path === `${pagesFolder}/${slugFromText(wanted)}.md` ? '' : wanted;
      return { kind: 'write', path, isUpdate: false, meets, isOwnElse: true, otherSlug, alike: '' };
    }
    throw new Error(`No address is free for ${id}`);
  }

  /**
   * A file of the same instant is met: a draft, which no archive lists, or the story under a headline that was edited
   * since. Where only the day is known, the headline has to be the same.
   */
  #isFree(path: string, head: StoryHead, meets: string[]): boolean {
    if (this.#taken.has(path)) return false;
    const file = join(this.#settings.contentDir, path);
    if (!existsSync(file)) return true;
    const bytes = readFileSync(file);
    const { record } = parseArticle(path, bytes, digestSource(bytes), this.#settings.zone);
    const isStory =
      record?.publishedAt.epoch === head.publishedAt.epoch &&
      (!head.isOfDay || record.headline === head.headline);
    if (isStory && !meets.includes(path)) meets.push(path);
    return false;
  }
}

/** One line, and not endless: what a source knows a record by in the ledger and in reports. */
export function ledgerId(id: string): string {
  const line = id.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= 500 ? line : `${line.slice(0, 400)} ${digestText(id)}`;
}

/** Over the record and what was said about its source. */
export function sourceHash({ hash }: SourceRecord, fingerprint: string) {
  return digestText(`${hash} ${fingerprint}`);
}

export function placeOf({ place: { path, line, column } }: Pick<SourceRecord, 'place'>): string {
  return `${path}:${line}:${column}`;
}
