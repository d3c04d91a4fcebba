import { describe, expect, it } from 'vitest';
import { checkContent, problemsOf, writeContent } from '../../fixtures/content.ts';

const page = (body: string) => `---\ntitle: Redaksi\n---\n\n${body}\n`;

describe('a page with places to fill in', () => {
  it('is told of each, and stops nothing', async () => {
    const body = 'Alamat: [ISI: alamat redaksi]\n\n- [ISI:nama] dan [ISI: nama lain]';
    expect(await problemsOf({ 'pages/redaksi.md': page(body) })).toEqual([
      'pages/redaksi.md:5:9 notice page/unfilled',
      'pages/redaksi.md:7:3 notice page/unfilled',
      'pages/redaksi.md:7:18 notice page/unfilled',
    ]);
  });

  it.each([
    ['', 'Alamat: [ISI: alamat redaksi]', ''],
    ['', 'Alamat: Jalan Merdeka 1', '/redaksi/'],
    ['masthead: /redaksi/\n', 'Alamat: [ISI: alamat redaksi]', ''],
    ['masthead: /redaksi/\n', 'Alamat: Jalan Merdeka 1', '/redaksi/'],
  ])('is no masthead until nothing is left to fill in (%j, %j)', async (setting, body, masthead) => {
    const site = `name: Radio Contoh\n${setting}`;
    const folder = writeContent({ 'site.yaml': site, 'pages/redaksi.md': page(body) });
    const { result } = await checkContent(folder);
    expect(result).toMatchObject({ ok: true, value: { site: { masthead } } });
  });
});
