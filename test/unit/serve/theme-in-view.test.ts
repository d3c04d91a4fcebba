import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ThemeInView } from '../../../src/serve/theme-in-view.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const nothing = { server: false, code: false, templates: false, assets: false };
const all = { ...nothing, code: true, templates: true, assets: true };
const byline = "export { Byline } from 'arsip-berita/templates/components/byline.tsx';";

it('a theme is loaded when it comes, changes and goes, and not while it is faulty', async () => {
  const home = makeTemporaryFolder();
  const theme = new ThemeInView(home, join(home, 'content'));
  const save = async (path: string, text: string) => {
    writeFiles(home, { [path]: text });
    const reloading = await theme.whatToLoad([join(home, path)]);
    if (!theme.isFaulty) theme.noteLoaded();
    return reloading;
  };
  const component = 'theme/templates/components/byline.tsx';
  expect(await save('content/site.yaml', '')).toEqual(nothing);
  // Nothing that builds has a theme in it yet.
  expect(await save(component, `${byline} }`)).toEqual(nothing);
  expect(theme.problems).toMatchObject([{ rule: 'theme/syntax', path: `../${component}` }]);
  expect(await save('content/site.yaml', 'name: Warta\n')).toEqual(nothing);
  expect(await save(component, byline)).toEqual(all);
  expect(theme.problems).toEqual([]);
  expect(await save(component, `${byline}\n`)).toEqual({ ...nothing, templates: true });
  expect(await save('theme/templates/assets/site.css', '')).toEqual({ ...nothing, assets: true });
  expect(
    await save('theme/src/strings/id/search.ts', "export * from 'arsip-berita/src/strings/id/search.ts';"),
  ).toEqual({ ...nothing, code: true });
  rmSync(join(home, 'theme'), { recursive: true });
  expect(await theme.whatToLoad([theme.folder])).toEqual(all);
});
