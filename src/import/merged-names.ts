// categories.yaml or authors.yaml and names that look alike → the same file with each merged into one record.
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { nameKey } from '../archive/find-named.ts';
import type { NearNames } from './near-names.ts';

/**
 * Ready to take the file's place: a record that is merged becomes an alias of the one that is kept, and its own aliases
 * and slug do too. Comments and order stay. `undefined` where nothing can be merged so.
 */
export function mergeNames(text: string, near: readonly NearNames[]): string | undefined {
  const document = parseDocument(text, { schema: 'failsafe' });
  const { contents } = document;
  if (!isSeq(contents) || !contents.items.every((item) => isMap(item))) return undefined;
  const records = contents.items as unknown as YAMLMap[];
  const byName = new Map(records.toReversed().map((record) => [nameKey(textOf(record, 'name')), record]));
  const recordOf = (name: string) => byName.get(nameKey(name));
  let merged = 0;
  for (const { keep, others } of near) {
    const kept = recordOf(keep.name);
    if (kept === undefined) continue;
    for (const { name } of others) {
      const other = recordOf(name);
      if (other === undefined || other === kept) continue;
      const aliases = new Set([...aliasesOf(kept), textOf(other, 'name'), ...aliasesOf(other)]);
      kept.set('aliases', document.createNode([...aliases]));
      records.splice(records.indexOf(other), 1);
      byName.delete(nameKey(name));
      merged += 1;
    }
  }
  return merged === 0 ? undefined : document.toString({ lineWidth: 0 });
}

function textOf(record: YAMLMap, key: string): string {
  const value = record.get(key);
  return typeof value === 'string' ? value : '';
}

function aliasesOf(record: YAMLMap): string[] {
  const aliases = record.get('aliases', true) as unknown;
  if (isSeq(aliases)) return aliases.items.flatMap((item) => (isScalar(item) ? String(item.value) : []));
  return isScalar(aliases) && aliases.value !== '' ? [String(aliases.value)] : [];
}
