import { describe, expect, it } from 'vitest';
import { checkContent, problemsOf, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

describe('a link to the preview', () => {
  const site = { 'site.yaml': 'base_url: https://arsip.contoh.example\n' };
  const hidden = 'articles/2024/09/rahasia.md';
  const linking = storyWith({}, '[a](http://localhost:8080/2024/09/rahasia/)\n');

  it('is told, with the address on the site', async () => {
    const files = { ...site, [storyPath]: linking, [hidden]: storyWith() };
    expect(await problemsOf(files)).toEqual([`${storyPath}:8:5 notice link/preview`]);
  });

  it('betrays no draft', async () => {
    const draft = storyWith({ more: 'draft: true' });
    const { result } = await checkContent(writeContent({ ...site, [storyPath]: linking, [hidden]: draft }));
    expect(result.ok && [...result.value.hiddenLinks]).toEqual([
      ['/2024/09/berita/', ['http://localhost:8080/2024/09/rahasia/']],
    ]);
  });
});
