// The floor of the bench: the same libraries and templates in a plain loop, one process, no Eleventy, no cache.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { readBody } from '../../src/content/read-body.ts';
import { validateContent } from '../../src/content/validate.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { outputPathOf } from '../../src/pages/addresses.ts';
import type { Page } from '../../src/pages/page.ts';
import { planPages } from '../../src/pages/plan.ts';

interface Template {
  render(data: { readonly job: object }): string;
}

const [contentDir = '', outDir = ''] = process.argv.slice(2);
const content = validateContent(await readContent(contentDir), { now: Date.now() });
if (!content.ok) throw new Error(`the content has problems: ${JSON.stringify(content.problems.slice(0, 3))}`);

const templates = new Map<string, Template>();
for (const page of planPages(content.value)) {
  const outputPath = outputPathOf(page.props.permalink);
  const template = templates.get(page.kind) ?? (await loadTemplate(page.kind));
  const html = template.render({ job: { page, outputPath, bodyHtml: await bodyOf(page) } });
  const path = join(outDir, outputPath);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

async function loadTemplate(kind: string): Promise<Template> {
  const template = (await import(`../../templates/${kind}.11ty.tsx`)) as Template;
  templates.set(kind, template);
  return template;
}

async function bodyOf(page: Page): Promise<string> {
  if (page.kind !== 'article') return '';
  const { body, typographer, chrome, opening } = page.props;
  return renderBody(readBody(contentDir, body), {
    basePath: chrome.basePath,
    typographer,
    language: chrome.language,
    opening,
  });
}
