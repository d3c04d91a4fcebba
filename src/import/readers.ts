// The kinds of sources that can be imported → how each is found and read.
import type { SourceKind } from './source-record.ts';

/** A new kind is a line here. A reader's packages are loaded only where its kind is asked for. */
export const sourceKinds = {
  'source-page': {
    endings: ['.txt'],
    load: async () => (await import('./source-pages.ts')).readSourcePages,
    allOrNothing: true,
  },
  jsonl: {
    endings: ['.jsonl', '.ndjson', '.json'],
    load: async () => (await import('./rows/json-lines.ts')).readJsonLines,
    needsMapping: true,
  },
  csv: {
    endings: ['.csv', '.tsv'],
    load: async () => (await import('./rows/csv-rows.ts')).readCsvRows,
    needsMapping: true,
  },
  feed: {
    endings: ['.xml', '.rss', '.atom', '.rdf', '.json'],
    load: async () => (await import('./feed/read-feed.ts')).readFeed,
  },
  html: {
    endings: ['.html', '.htm', '.xhtml', '.shtml'],
    load: async () => (await import('./page/read-saved-pages.ts')).readSavedPages,
  },
  wxr: {
    endings: ['.xml'],
    load: async () => (await import('./wordpress/read-wxr.ts')).readWxr,
  },
  markdown: {
    endings: [
      ...['.md', '.markdown', '.mdown', '.mkd', '.mdx', '.html', '.htm'],
      // Markups that are told rather than passed over.
      ...['.adoc', '.asciidoc', '.rst', '.org', '.textile', '.pandoc'],
    ],
    load: async () => (await import('./markdown-folder/read-markdown-folder.ts')).readMarkdownFolder,
  },
} as const satisfies Readonly<Record<string, SourceKind>>;
