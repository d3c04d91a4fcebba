import { expect, it } from 'vitest';
import { PreviewReport } from '../../../src/serve/preview-report.ts';

const html = '<html lang="id"><body><p>Isi</p></body></html>';

it('leaves pages as they are while there is no fault', () => {
  expect(new PreviewReport('id').layOver(html)).toBe(html);
});

it('lays faults over a page in the language of the report, with nothing in them that acts', () => {
  const report = new PreviewReport('id');
  report.tell('build', 'a.md:3:1 error <script>', 'en');
  expect(report.layOver(html)).toMatch(
    /<p>Isi<\/p><aside .*lang="en".*there is a mistake.*a\.md:3:1 error &lt;script&gt;<\/pre><\/aside><\/body><\/html>$/,
  );
});

it('keeps what is wrong with the code while builds go well, and says whether there was something to take back', () => {
  const report = new PreviewReport('id');
  report.tell('code', 'templates/article.11ty.tsx:3:1');
  report.tell('build', 'articles/2024/09/a.md:3:1');
  expect(report.takeBack('build')).toBe(true);
  expect(report.takeBack('build')).toBe(false);
  expect(report.layOver(html)).toContain('templates/article.11ty.tsx:3:1');
  expect(report.layOver(html)).not.toContain('articles/2024/09/a.md');
  expect(report.takeBack('code')).toBe(true);
  expect(report.layOver(html)).toBe(html);
});

it('says in place of a site that it is being made, or what keeps it from being made', () => {
  const report = new PreviewReport('id');
  expect(report.page).toContain('<pre style="white-space:pre-wrap">Menyiapkan pratinjau …</pre>');
  report.tell('build', 'a & b');
  expect(report.page).toContain('<pre style="white-space:pre-wrap">a &amp; b</pre>');
});
