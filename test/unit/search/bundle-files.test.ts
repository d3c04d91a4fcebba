import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { arrangeBundle } from '../../../src/search/bundle-files.ts';
import { headParts } from '../../../src/search/head-parts.ts';
import { splitFiles } from '../../../src/search/pack.ts';
import { mayHold } from '../../../src/search/stem-filter.ts';

const signature = 'pagefind_dcd';

function file(content: string): Uint8Array {
  return gzipSync(Buffer.from(`${signature}${content}`, 'latin1'));
}

/** As Pagefind writes a part of the words with one word: `[[[stem, [], []]]]`. */
function listOf(stem: string): string {
  return `\x81\x81\x83\x61${stem}\x80\x80`;
}

function contentOf(head: Uint8Array): Map<string, string> {
  const plain = gunzipSync(head).subarray(signature.length);
  return new Map(
    Array.from(splitFiles(plain), ([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
  );
}

/** As Pagefind lays it out: pages with their hashes, parts of the words, filters. One hash is both page and part. */
const pagefind = new Map([
  [
    'pagefind.id_0a.pf_meta',
    file('1.6.0 jid_00000aa jid_00000bb id_00000cc id_00000aa id_00000dd id_00000ee'),
  ],
  ['fragment/id_00000aa.pf_fragment', file('{"url":"/2024/09/satu/"}')],
  ['fragment/id_00000bb.pf_fragment', file('{"url":"/2023/01/dua/"}')],
  ['index/id_00000aa.pf_index', file(listOf('b'))],
  ['index/id_00000cc.pf_index', file(listOf('a'))],
  ['index/id_00000dd.pf_index', file(listOf('c'))],
  ['filter/id_00000ee.pf_filter', file('author')],
  ['pagefind-entry.json', Buffer.from('{}')],
]);

describe('the published files of a bundle', () => {
  const files = arrangeBundle('2024', pagefind, 61);
  const paths = [...files.keys()];
  const only = (pattern: RegExp) => paths.filter((path) => pattern.test(path));

  it('are texts by month, a head, and a pack of words for every 60 articles', () => {
    expect(paths.map((path) => path.replace(/[0-9a-f]{12}/, '*')).sort()).toEqual([
      '2024/head.*.pack',
      '2024/words.*.pack',
      '2024/words.*.pack',
      'text/2023/01/*.pf_fragment',
      'text/2024/09/*.pf_fragment',
    ]);
  });

  it('name pages in the list by the places of their texts, and nothing else', () => {
    const [head = ''] = only(/head/);
    const meta = contentOf(files.get(head) ?? new Uint8Array()).get(headParts.meta);
    const [old, fresh] = only(/text/)
      .sort()
      .map((path) => path.slice('text/'.length, -'.pf_fragment'.length));
    expect(meta).toBe(`${signature}1.6.0 t${fresh} t${old} id_00000cc id_00000aa id_00000dd id_00000ee`);
  });

  it('keep the words in their order, and tell which pack each part is in', () => {
    const [head = ''] = only(/head/);
    const packs = JSON.parse(contentOf(files.get(head) ?? new Uint8Array()).get(headParts.packs) ?? '{}');
    expect(Object.keys(packs)).toEqual([
      'index/id_00000cc.pf_index',
      'index/id_00000aa.pf_index',
      'index/id_00000dd.pf_index',
    ]);
    for (const [path, pack] of Object.entries<string>(packs)) {
      const held = splitFiles(files.get(`2024/${pack}`) ?? new Uint8Array());
      expect(Buffer.from(held.get(path) ?? [])).toEqual(
        file(listOf({ cc: 'a', aa: 'b', dd: 'c' }[path.slice(-11, -9)] ?? '')),
      );
    }
  });

  it('tell in the head which stems the bundle lacks', () => {
    const [head = ''] = only(/head/);
    const stems = Buffer.from(
      contentOf(files.get(head) ?? new Uint8Array()).get(headParts.stems) ?? '',
      'latin1',
    );
    expect(['a', 'b', 'c', 'banjir'].map((stem) => mayHold(stems, stem))).toEqual([true, true, true, false]);
  });

  it('are refused where the list of pages lacks one', () => {
    const meta = file('1.6.0 jid_00000aa');
    expect(() => arrangeBundle('2024', new Map([...pagefind, ['pagefind.id_0a.pf_meta', meta]]), 61)).toThrow(
      'lacks id_00000bb',
    );
  });
});
