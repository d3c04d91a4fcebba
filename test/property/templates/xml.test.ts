import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cdata, element, textElement, xmlDocument } from '../../../templates/files/xml.ts';
import { parseXml } from '../../fixtures/parse-xml.ts';

/** Half surrogates, control characters, characters that are none, and what ends markup. */
const awkward = fc.constantFrom(
  ...['\ud800', '\udfff', '\u0000', '\u0008', '\u000b', '\u001f', '\u007f', '\u0085', '\ufffe', '\uffff'],
  ...[']]>', '<![CDATA[', '-->', '<?xml', '&', '&amp;', '<', '>', '"', "'", '\r\n', '\r', '\t', '\u{1f4f0}'],
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** What XML 1.0 lets a document hold, production 2. */
const shown = (written: string) =>
  Array.from(written, (character) =>
    /[\t\n\r -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(character) ? character : '\ufffd',
  ).join('');

it('any text is well-formed XML, as text, as an attribute and as a marked section, and is read as it was written', () => {
  fc.assert(
    fc.property(text, (written) => {
      const document = xmlDocument(
        element('a', { b: written }, textElement('c', written), element('d', {}, cdata(written))),
      );
      const root = parseXml(document);
      expect(root.attributes.b).toBe(shown(written).replace(/[\t\n]/g, ' '));
      expect(root.children[0]?.text).toBe(shown(written));
      // A parser reads every end of line of a marked section as \n.
      expect(root.children[1]?.text).toBe(shown(written).replace(/\r\n?/g, '\n'));
    }),
    { numRuns: 1000 },
  );
});

it('a document of text with half surrogates can be written as UTF-8 and read back', () => {
  fc.assert(
    fc.property(text, (written) => {
      const document = xmlDocument(textElement('a', written));
      expect(Buffer.from(document).toString('utf8')).toBe(document);
    }),
  );
});
