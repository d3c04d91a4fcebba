// A row and the mapping → its record, or why the mapping does not want it.
import type { Digest } from '../../archive/article.ts';
import { problem } from '../../problem.ts';
import type { Mapping } from '../mapping.ts';
import type { SourceItem, SourceRecord } from '../source-record.ts';
import { saysNothing } from './cell-words.ts';
import type { ReadColumn } from './read-column.ts';
import { toRecord } from './row-record.ts';

/** What Ghost writes in its exports where the address of the site stood. */
const siteMark = '__GHOST_URL__';

/** Tables hold more than stories: WordPress keeps pages, drafts of every save and pictures beside its posts. */
export function toItem(
  written: ReadColumn,
  mapping: Mapping,
  place: SourceRecord['place'],
  hash: Digest,
): SourceItem {
  const read: ReadColumn = (column) =>
    written(column).map((text) => text.replaceAll(siteMark, mapping.baseUrl));
  const record = toRecord(read, mapping, place, hash);
  for (const { column, values } of mapping.only) {
    const said = read(column.value).filter((text) => !saysNothing(text));
    if (said.some((text) => values.some((value) => isSame(text, value)))) continue;
    const details = { key: column.value, written: said.join(', ') };
    return {
      kind: 'left-out',
      id: record.id,
      reason: problem('error', 'rows/unwanted', place.path, place, details),
    };
  }
  return { kind: 'record', record };
}

function isSame(text: string, value: string): boolean {
  return text.trim().toLowerCase() === value.toLowerCase();
}
