// Search records of one period → the files of one Pagefind bundle; and the engine that all bundles share.
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Language } from '../strings/language.ts';
import { arrangeBundle, type PublishedFiles } from './bundle-files.ts';
import { exportEngineClass } from './engine-code.ts';
import { withPagefind } from './pagefind-process.ts';
import { type SearchEntry, searchRecordOf } from './record.ts';

/** The same files for the same entries, in the order given. */
export async function buildBundle(
  name: string,
  entries: readonly SearchEntry[],
  language: Language,
  readBody: (entry: SearchEntry) => string,
): Promise<PublishedFiles> {
  const files = await withIndex(language, async (index) => {
    const add = async (entry: SearchEntry): Promise<void> => {
      const record = searchRecordOf(entry, readBody(entry));
      const { errors } = await index.addCustomRecord({
        ...record,
        meta: { ...record.meta },
        filters: { ...record.filters },
        sort: { ...record.sort },
      });
      if (errors.length > 0) throw new Error(`${entry.permalink}: ${errors.join('; ')}`);
    };
    // Pagefind takes them one by one, in the order they are sent; to wait for each answer would take half as long again.
    const sent = entries.map(add);
    // Ended while it still answers, as after a body that cannot be read, it would print a fault of its own.
    await Promise.allSettled(sent);
    await Promise.all(sent);
  });
  return arrangeBundle(name, new Map(files.map(({ path, content }) => [path, content])), entries.length);
}

/**
 * `pagefind.js` and `wasm.<language>.pagefind`. Pagefind puts both into every bundle; here they exist once.
 * It gives out a language's WebAssembly only with an index of that language, so one of a single word is made.
 */
export async function buildEngine(language: Language): Promise<PublishedFiles> {
  const files = await withIndex(language, async (index) => {
    await index.addCustomRecord({ url: '/', content: 'berita', language });
  });
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const code = byPath.get('pagefind.js');
  const wasm = byPath.get(`wasm.${language}.pagefind`);
  if (code === undefined || wasm === undefined)
    throw new Error('Pagefind no longer makes the files of its engine');
  return new Map<string, Uint8Array>([
    ['pagefind.js', Buffer.from(exportEngineClass(Buffer.from(code).toString()))],
    [`wasm.${language}.pagefind`, wasm],
  ]);
}

async function withIndex(
  language: Language,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<readonly IndexFile[]> {
  return await withPagefind(async () => {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await fill(index);
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
    await index.deleteIndex();
    return made.files;
  });
}
