import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmpersandMender } from '../../../../src/import/xml/mend-ampersands.ts';

function mend(pieces: readonly string[]): string {
  const mender = new AmpersandMender();
  return pieces.map((piece) => mender.write(piece)).join('') + mender.end();
}

describe('ampersands of XML', () => {
  it.each([
    ['<a>x & y</a>', '<a>x &amp; y</a>'],
    ['<a>?a=1&b=2&amp;c=3</a>', '<a>?a=1&amp;b=2&amp;c=3</a>'],
    ['&nbsp; &#8217; &#x2019; &#xZ; &', '&nbsp; &#8217; &#x2019; &amp;#xZ; &amp;'],
    ['<![CDATA[a & b]]> & <![CDATA[&]]>', '<![CDATA[a & b]]> &amp; <![CDATA[&]]>'],
    ['<![CDATA[a & b', '<![CDATA[a & b'],
  ])('%s', (xml, mended) => {
    expect(mend([xml])).toBe(mended);
  });

  it('are mended the same wherever the pieces are cut', () => {
    const part = fc.constantFrom(
      '&',
      '&amp;',
      '&nbsp;',
      '<![CDATA[',
      ']]>',
      'x',
      ';',
      '<a href="?b&c">',
      ' '.repeat(50),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 20 }),
        fc.array(fc.nat(60), { maxLength: 10 }),
        (parts, cuts) => {
          const xml = parts.join('');
          const pieces: string[] = [];
          let start = 0;
          for (const length of cuts) {
            pieces.push(xml.slice(start, start + length));
            start += length;
          }
          expect(mend([...pieces, xml.slice(start)])).toBe(mend([xml]));
        },
      ),
      { numRuns: 500 },
    );
  });
});
