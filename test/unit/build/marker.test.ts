import { describe, expect, it } from 'vitest';
import type { Permalink } from '../../../src/archive/address.ts';
import type { Digest } from '../../../src/archive/article.ts';
import { digestFiles, makeRecord, type OutputFile } from '../../../src/build/ledger.ts';
import { formatMarker, parseMarker } from '../../../src/build/marker.ts';
import { joinSets } from '../../../src/digest-set.ts';

const file = (path: string, hash: string): OutputFile => ({ path, hash: hash as Digest, size: path.length });
const record = (...files: OutputFile[]) =>
  makeRecord('cell', '0' as Digest, new Map([['unit', { fingerprint: '1' as Digest, files }]]));

describe('the digest of a site', () => {
  const [a, b, c] = [file('a', '1'), file('bb', '2'), file('c', '3')];

  it('is joined from those of its cells, however its files are shared out and in any order', () => {
    const whole = digestFiles([a, b, c]);
    expect(joinSets(record(a, b).outputs, record(c).outputs)).toBe(whole);
    expect(joinSets(record(c, a).outputs, record(b).outputs)).toBe(whole);
  });

  it.each([
    ['a file less', [a, b]],
    ['other bytes', [a, b, file('c', '4')]],
    ['another name', [a, b, file('d', '3')]],
    ['bytes of two files changed about', [file('a', '2'), file('bb', '1'), c]],
  ])('tells a site with %s', (_what, files) => {
    expect(digestFiles(files)).not.toBe(digestFiles([a, b, c]));
  });

  it('comes with the size of the largest file', () => {
    expect(record(a, b, c).largest).toBe(2);
  });
});

describe('a marker', () => {
  const marker = {
    outputs: '0123456789abcdef' as Digest,
    files: 3,
    bytes: 42,
    baseUrl: 'https://contoh.example',
    withdrawn: ['/2024/09/dicabut/' as Permalink],
    commit: { id: 'a'.repeat(40), time: Date.UTC(2024, 9, 1) },
  };

  it('is read as it was written, with a commit or without', () => {
    expect(parseMarker(formatMarker(marker))).toMatchObject(marker);
    expect(parseMarker(formatMarker({ ...marker, commit: undefined }))?.commit).toBe(undefined);
  });

  it.each([
    { outputs: 1 },
    { files: '3' },
    { bytes: undefined },
    { baseUrl: 'contoh' },
    { withdrawn: undefined },
    { withdrawn: [1] },
    { isPreview: 'no' },
    { commit: 'a'.repeat(40) },
    { commit: { id: '--upload-pack=x', time: 0 } },
    { commit: { id: 'a'.repeat(40) } },
  ])('is none with %j, whoever wrote it', (part) => {
    const written = { ...JSON.parse(formatMarker(marker)), ...part };
    expect(parseMarker(JSON.stringify(written))).toBe(undefined);
  });

  it.each(['', '{', '[]', 'null', '{"format":"news-archive 2","outputs":"x"}'])('is none: %s', (text) => {
    expect(parseMarker(text)).toBe(undefined);
  });
});
