// The sample site → the README's table of what pages cost and how they score: node --import tsx test/slow/print-figures.ts
import { findFreePort } from '../../src/serve/free-port.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveStaticSite } from '../browser/static-site.ts';
import { measureLoad } from '../quality/measure-load.ts';
import { buildSampleSite } from '../quality/sample-site.ts';
import { auditPages, categories } from './lighthouse.ts';
import { auditedPages } from './lighthouse-pages.ts';

const port = await findFreePort(0);
const sample = await buildSampleSite({ search: true, baseUrl: `http://127.0.0.1:${port}` });
const server = await serveStaticSite(sample.folder, { port, compress: true });
const addresses = auditedPages.map(({ path }) => `${server.url}${path}`);

const browser = await launchBrowser();
const loads = [];
for (const address of addresses) loads.push(await measureLoad(browser, address));
await browser.close();
const audits = await auditPages(addresses, () => false);
await server.close();
sample.remove();

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
console.log(row(['page', 'requests', 'over the wire, without photos', ...categories]));
console.log(row(['---', '---:', '---:', ...categories.map(() => '---:')]));
for (const [index, { name }] of auditedPages.entries()) {
  const [load, audit] = [loads[index], audits[index]];
  const size = `${((load?.bytes ?? 0) / 1000).toFixed(1)} kB`;
  const scores = categories.map((category) => audit?.scores[category] ?? 0);
  console.log(row([name, load?.requests.length ?? 0, size, ...scores]));
}
