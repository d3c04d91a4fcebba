import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ReusedBytes } from '../../../src/build/reused-bytes.ts';

it('gives the bytes that Buffer.from gives, each still right when all are encoded', () => {
  const memory = new ReusedBytes();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      memory.clear();
      const encoded = texts.map((text) => memory.encode(text));
      const hex = encoded.map((bytes) => Buffer.from(bytes).toString('hex'));
      expect(hex).toEqual(texts.map((text) => Buffer.from(text).toString('hex')));
    }),
    { numRuns: 30 },
  );
});

it('half a pair of surrogates becomes what Buffer.from makes of it', () => {
  const text = 'a\uD83D b \uDE00';
  expect(Buffer.from(new ReusedBytes().encode(text))).toEqual(Buffer.from(text));
});

it('texts that need more memory than there is leave those before them as they were', () => {
  const memory = new ReusedBytes();
  const texts = [3, 5, 9].map((million) => 'é'.repeat(million * 1_000_000));
  const encoded = texts.map((text) => memory.encode(text));
  for (const [place, text] of texts.entries()) {
    expect(Buffer.from(text).equals(encoded[place] ?? Buffer.alloc(0))).toBe(true);
  }
});

it('is used again after it is cleared', () => {
  const memory = new ReusedBytes();
  const first = memory.encode('satu');
  memory.clear();
  const second = memory.encode('dua');
  expect(second.buffer).toBe(first.buffer);
  expect(second.byteOffset).toBe(first.byteOffset);
});
