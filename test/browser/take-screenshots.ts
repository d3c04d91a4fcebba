// The built site in _site/ → the README's two pictures: node --import tsx test/browser/take-screenshots.ts
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveStaticSite } from './static-site.ts';

const pictures = [
  { name: 'article-1280-light.png', viewport: { width: 1280, height: 860 }, colorScheme: 'light' },
  { name: 'article-360-dark.png', viewport: { width: 360, height: 720 }, colorScheme: 'dark' },
] as const;

/** The first story of the archive that this project began with. */
const month = '2024/09';
const site = await serveStaticSite(join(projectRoot, '_site'), { basePath: '' });
const [story = ''] = readdirSync(join(projectRoot, '_site', month)).filter((name) =>
  name.startsWith('putin'),
);
const browser = await launchBrowser();
for (const { name, viewport, colorScheme } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(`${site.url}/${month}/${story}/`);
  await page.screenshot({ path: join(projectRoot, 'test/browser/screenshots', name) });
}
await browser.close();
await site.close();
