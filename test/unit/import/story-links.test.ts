import { expect, it } from 'vitest';
import { pathAndQuery, StoryLinks } from '../../../src/import/story-links.ts';

it.each([
  ['https://a.id/x/?utm_source=rss&utm_medium=feed', '/x/'],
  ['https://a.id/?p=7&utm_campaign=x&fbclid=y', '/?p=7'],
  ['/x?UTM_source=rss#bagian', '/x#bagian'],
  ['https://a.id/x/?utm=1&a=b', '/x/?utm=1&a=b'],
  ['https://a.id/x?page=all&single=1', '/x'],
  ['https://a.id/x?page=2', '/x?page=2'],
  ['/x', '/x'],
])('an address says nothing of whence its readers came: %s', (address, expected) => {
  expect(pathAndQuery(address)).toBe(expected);
});

it('a link leads to its story whatever feed it was copied from', () => {
  const links = new StoryLinks();
  links.add(['https://a.id/x/?utm_source=rss'], '/2019/01/x/');
  const markdown = '[a](https://a.id/x/) [b](https://a.id/x?utm_source=wa#c)';
  expect(links.lead(markdown)).toEqual({ markdown: '[a](/2019/01/x/) [b](/2019/01/x/#c)', count: 2 });
});
