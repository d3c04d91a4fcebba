import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { checkContent, placeOf, writeContent } from '../../fixtures/content.ts';

/** A content folder whose site.yaml names an icon of that size, if it has a size. */
async function contentWith(
  site: string,
  size?: { readonly width: number; readonly height: number },
): Promise<string> {
  const folder = writeContent({ 'site.yaml': `${site}\n` });
  mkdirSync(join(folder, 'media'), { recursive: true });
  if (size !== undefined) {
    const picture = sharp({ create: { ...size, channels: 4, background: '#0008' } });
    writeFileSync(join(folder, 'media/ikon.png'), await picture.png().toBuffer());
  }
  return folder;
}

it('the icon that site.yaml names is a square picture of content/media/', async () => {
  const { result } = await checkContent(await contentWith('icon: ikon.png', { width: 600, height: 600 }));
  expect(result.ok && result.value.site.icon).toMatchObject({ path: 'ikon.png', width: 600, height: 600 });
});

it.each([
  ['icon: ikon.png', undefined, '1:7 error image/missing'],
  ['icon: ../ikon.png', undefined, '1:7 error image/outside'],
  ['icon: ikon.png', { width: 600, height: 599 }, '1:7 error site/icon-size'],
  ['icon: ikon.png', { width: 511, height: 511 }, '1:7 error site/icon-size'],
  ['icon: ikon.png\nmedia_base_url: https://foto.contoh.example', undefined, '1:7 error site/icon-elsewhere'],
])('%s, %o: %s', async (site, size, fault) => {
  const { result } = await checkContent(await contentWith(site, size));
  expect(result.problems.map(placeOf)).toEqual([`site.yaml:${fault}`]);
});
