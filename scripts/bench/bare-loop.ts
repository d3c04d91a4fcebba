// The floor of the bench: the same libraries and templates in a plain loop, one process, no Eleventy, no cache.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderPageBodies } from '../../src/build/render-page-body.ts';
import { readContent } from '../../src/content/read.ts';
import { validateContent } from '../../src/content/validate.ts';
import { outputPathOf } from '../../src/pages/addresses.ts';
import { planPages } from '../../src/pages/plan.ts';

interface Template {
  render(data: { readonly job: object }): string;
}

const [contentDir = '', outDir = ''] = process.argv.slice(2);
const now = Date.now();
const content = validateContent(await readContent(contentDir), { now });
if (!content.ok) throw new Error(`the content has problems: ${JSON.stringify(content.problems.slice(0, 3))}`);

const templates = new Map<string, Template>();
for (const page of planPages(content.value, now)) {
  const outputPath = outputPathOf(page.props.permalink);
  const template = templates.get(page.kind) ?? (await loadTemplate(page.kind));
  const html = template.render({ job: { page, outputPath, ...renderPageBodies(page, contentDir) } });
  const path = join(outDir, outputPath);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

async function loadTemplate(kind: string): Promise<Template> {
  const template = (await import(`../../templates/${kind}.11ty.tsx`)) as Template;
  templates.set(kind, template);
  return template;
}
