import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGraph } from '../../../src/structured-data/thing.ts';

const hostile = '</script><!-- \u2028 \u2029 " \\ \ud800 &lt;';

describe('the text of a graph', () => {
  it('is the graph, whatever a writer wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(hostile)), (headline) => {
        const text = formatGraph([{ '@type': 'NewsArticle', headline }]);
        expect(JSON.parse(text)).toEqual({
          '@context': 'https://schema.org',
          '@graph': [{ '@type': 'NewsArticle', headline }],
        });
        expect(text).not.toMatch(/[<\u2028\u2029]/);
      }),
    );
  });

  it('leaves out what is not known', () => {
    expect(formatGraph([{ '@type': 'WebSite', description: undefined }])).toBe(
      '{"@context":"https://schema.org","@graph":[{"@type":"WebSite"}]}',
    );
  });
});
