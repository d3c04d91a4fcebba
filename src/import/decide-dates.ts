// The dates of a record → when it appeared and from when to when it may be seen, with every guess told.
import { canonicalMoment } from '../dates/format.ts';
import type { Moment } from '../dates/moment.ts';
import type { DateOrder, SourceDateFault } from '../dates/source-date.ts';
import type { Zone } from '../dates/zone.ts';
import type { Problem } from '../problem.ts';
import { readDate } from './read-date.ts';
import type { RecordNotes } from './record-notes.ts';
import type { SourceRecord } from './source-record.ts';

export interface DateSettings {
  /** Of dates that name none. */
  readonly zone: Zone;
  /** Whether somebody said so: then it is no guess. */
  readonly zoneIsStated: boolean;
  readonly order: DateOrder | undefined;
  /** What names of zones mean that several countries have, in capitals. */
  readonly zones?: ReadonlyMap<string, Zone>;
  /** For records without a date; `''` where there is none either. */
  readonly defaultDate: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

export interface StoryDates {
  readonly publishedAt: Moment;
  /** Whether the source named a day alone: then many stories are of the same instant. */
  readonly isOfDay: boolean;
  readonly updated: Moment | undefined;
  readonly publishAt: Moment | undefined;
  readonly expires: Moment | undefined;
}

type WrittenDates = Pick<SourceRecord, 'date' | 'updated' | 'publishAt' | 'expires' | 'draft'>;

/** Dates that the check of content would refuse are left out; without a date of publication there is no story. */
export function decideDates(
  record: WrittenDates,
  settings: DateSettings,
  notes: RecordNotes,
): StoryDates | Problem {
  const published = readPublished(record.date.trim(), settings, notes);
  if ('rule' in published) return published;
  const { moment: publishedAt, isOfDay } = published;
  const start = publishedAt.epoch;
  const optional = (key: string, text: string, isRight: (epoch: number) => boolean): Moment | undefined => {
    if (text.trim() === '') return undefined;
    const parse = readDate(text, settings);
    if (parse.ok && isRight(parse.moment.epoch)) return parse.moment;
    notes.add('change/dropped', { key, written: text });
    return undefined;
  };
  const embargo = optional('publish_at', record.publishAt, (epoch) => epoch >= start);
  const isAhead = start > settings.now && !record.draft && embargo === undefined;
  if (isAhead) notes.add('guess/embargo', { date: canonicalMoment(publishedAt) });
  const publishAt = isAhead ? publishedAt : embargo;
  return {
    publishedAt,
    isOfDay,
    publishAt,
    expires: optional('expires', record.expires, (epoch) => epoch > (publishAt?.epoch ?? start)),
    updated: isSameMoment(record, settings)
      ? undefined
      : optional('updated', record.updated, (epoch) => epoch >= start && epoch <= settings.now),
  };
}

function readPublished(written: string, settings: DateSettings, notes: RecordNotes) {
  const date = readDate(written || settings.defaultDate, settings);
  if (!date.ok) return explainFault(date.fault, notes);
  const read = canonicalMoment(date.moment);
  if (written === '') notes.add('guess/default-date', { read });
  else for (const guess of date.guesses) notes.add('guess/date', { guess, written, read });
  return { moment: date.moment, isOfDay: date.guesses.includes('no-time') };
}

function explainFault(fault: SourceDateFault, notes: RecordNotes): Problem {
  const { written } = fault;
  switch (fault.kind) {
    case 'none':
      return notes.reason('record/no-date', { written });
    case 'ambiguous':
      return notes.reason('record/date-ambiguous', { written });
    case 'zone':
      return notes.reason('record/date-zone', { written });
    case 'impossible':
      return notes.reason('record/date-impossible', { written, part: fault.part });
  }
}

/** Systems write the instant of publication, or one before it, for the last change of a story that had none. */
function isSameMoment({ date, updated }: WrittenDates, settings: DateSettings): boolean {
  const [first, last] = [readDate(date, settings), readDate(updated, settings)];
  return first.ok && last.ok && last.moment.epoch <= first.moment.epoch;
}
