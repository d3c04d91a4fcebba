import { expect, it } from 'vitest';
import { formatNextPublish } from '../../../src/build/next-publish.ts';
import { findNextChange } from '../../../src/content/next-change.ts';
import { checkContent, storyWith, writeContent } from '../../fixtures/content.ts';

const dated = (line: string) => storyWith({ more: line });

it('the next change is the first instant at which a story comes out or expires, in whatever folder', async () => {
  const folder = writeContent({
    'articles/2024/08/a.md': dated('publish_at: 2024-12-02 07:00 WIB'),
    'articles/2024/08/b.md': dated('publish_at: 2024-12-03 07:00 WIB'),
    'articles/2024/09/c.md': dated('expires: 2024-12-02 07:00 WIB'),
    'articles/2024/09/d.md': dated('expires: 2024-12-02 00:00 UTC'),
    'articles/2024/09/e.md': dated('draft: true\npublish_at: 2024-12-01'),
  });
  const { raw } = await checkContent(folder);
  const next = (now: string) => formatNextPublish(findNextChange(raw.folders, Date.parse(now)));
  expect(next('2024-11-30T00:00:00Z')).toBe('{"at":"2024-12-02T00:00:00Z","begins":1,"ends":2}\n');
  expect(next('2024-12-01T23:59:59.999Z')).toBe('{"at":"2024-12-02T00:00:00Z","begins":1,"ends":2}\n');
  expect(next('2024-12-02T00:00:00Z')).toBe('{"at":"2024-12-03T00:00:00Z","begins":1,"ends":0}\n');
  expect(next('2024-12-03T00:00:00Z')).toBe('{"at":null,"begins":0,"ends":0}\n');
});
