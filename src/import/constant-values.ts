// What a mapping says of every record, whatever the record says itself → the records with it.
import type { MappedField } from './mapping.ts';
import type { SourceItem, SourceRecord } from './source-record.ts';

type Setter = (value: string) => Partial<SourceRecord>;

/** An empty value takes away what the source says: `expires: ""` brings stories back that had their time. */
const setters: Partial<Readonly<Record<MappedField, Setter>>> = {
  date: (date) => ({ date }),
  updated: (updated) => ({ updated }),
  publish_at: (publishAt) => ({ publishAt }),
  expires: (expires) => ({ expires }),
  category: (name) => ({ categories: namesOf(name) }),
  topics: (name) => ({ topics: namesOf(name) }),
  author: (name) => ({ authors: namesOf(name) }),
  summary: (summary) => ({ summary }),
  source: (originalUrl) => ({ originalUrl }),
  lang: (lang) => ({ lang }),
  draft: (draft) => ({ draft: /^(?:true|yes|ya|1)$/i.test(draft) }),
};

export async function* withConstants(
  items: AsyncIterable<SourceItem>,
  constants: ReadonlyMap<MappedField, string>,
): AsyncGenerator<SourceItem> {
  const parts = [...constants].map(([field, value]) => setters[field]?.(value) ?? {});
  const said: Partial<SourceRecord> = Object.assign({}, ...parts);
  for await (const item of items) {
    yield item.kind === 'record' ? { ...item, record: { ...item.record, ...said } } : item;
  }
}

function namesOf(name: string): readonly string[] {
  return name === '' ? [] : [name];
}
