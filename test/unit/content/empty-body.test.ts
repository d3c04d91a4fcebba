import { describe, expect, it } from 'vitest';
import { showsNothing } from '../../../src/content/empty-body.ts';
import { problemsOf, storyPath, storyWith } from '../../fixtures/content.ts';

describe('a body', () => {
  it.each(['', '\n \n', '&nbsp;\n', '\u00a0\u200b\n', '***\n', '- - -\n\n&nbsp;', '[a]: /2024/09/berita/\n'])(
    'of which nothing is to be seen: %j',
    (body) => expect(showsNothing(body)).toBe(true),
  );

  it.each([
    '.',
    '🌾',
    '![](panen.jpg)',
    '&amp;',
    '- satu',
    '[a]\n\n[a]: /b/',
    '[a\n\n]: b',
    '```\n\n```',
    '| a |\n|---|',
  ])('of which something is to be seen: %j', (body) => expect(showsNothing(body)).toBe(false));

  it('that shows nothing is told of, in a story and on a page', async () => {
    const page = '---\ntitle: Tentang\n---\n\n&nbsp;\n';
    const story = storyWith().replace(/---\n\n[\s\S]*$/, '---\n\n&nbsp;\n');
    expect(await problemsOf({ [storyPath]: story, 'pages/tentang.md': page })).toEqual([
      expect.stringContaining('error body/empty'),
      expect.stringContaining('error body/empty'),
    ]);
  });
});
