// Two versions of a story → what is gone of what the newsroom signed it with: its authors, and corrections that readers saw.
import { nameKey } from '../archive/find-named.ts';
import type { ArticleReading } from '../content/article-record.ts';
import type { Change } from './compare-stories.ts';

const top = { line: 1, column: 1 };

/** One change at most. Another spelling of a name has a word in common with it; who joins the others changes nothing. */
export function compareAuthors(old: ArticleReading, reading: ArticleReading): Change[] {
  const [before, after] = [old, reading].map(({ references }) => references.authors);
  const words = new Set((after ?? []).flatMap(({ value }) => wordsOf(value)));
  const gone = (before ?? []).filter(({ value }) => !wordsOf(value).some((word) => words.has(word)));
  if (gone.length === 0) return [];
  const names = (authors: typeof before) => (authors ?? []).map(({ value }) => value).join(', ');
  return [{ kind: 'name', before: names(gone), after: names(after), at: after?.[0]?.position ?? top }];
}

function wordsOf(name: string): string[] {
  return nameKey(name)
    .split(/[\s.]+/)
    .filter((word) => word.length > 1);
}

/** Notes of corrections that are there no more, neither with their date nor with their words. */
export function missingCorrections(old: ArticleReading, reading: ArticleReading): string[] {
  const now = reading.record?.corrections ?? [];
  return (old.record?.corrections ?? [])
    .filter(
      ({ kind, at, note }) =>
        !now.some((each) => each.kind === kind && (each.at.epoch === at.epoch || each.note === note)),
    )
    .map(({ note }) => note);
}

/** A correction of a date that none had, or a later `updated`. */
export function isOwnedUp(old: ArticleReading, reading: ArticleReading): boolean {
  const known = new Set(old.record?.corrections.map(keyOf));
  if (reading.record?.corrections.some((each) => !known.has(keyOf(each)))) return true;
  const updated = ({ references }: ArticleReading) => references.updated?.value.epoch ?? 0;
  return updated(reading) > updated(old);
}

function keyOf({ kind, at }: NonNullable<ArticleReading['record']>['corrections'][number]): string {
  return `${kind} ${at.epoch}`;
}
