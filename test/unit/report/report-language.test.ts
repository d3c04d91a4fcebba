import { expect, it } from 'vitest';
import { readReportLanguage } from '../../../src/report/report-language.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

it.each([
  ['report_language: en\n', 'en'],
  ['name: X\r\nreport_language: "en" # for the developers\r\n', 'en'],
  ['report_language: EN\n', 'en'],
  ['report_language: id\n', 'id'],
  ['report_language: fr\n', 'id'],
  ['# report_language: en\n', 'id'],
  ['language: en\n', 'id'],
  ['name: [\n', 'id'],
])('with a site.yaml of %j reports are in %s', (text, language) => {
  const content = makeTemporaryFolder();
  writeFiles(content, { 'site.yaml': text });
  expect(readReportLanguage(content)).toBe(language);
});

it('without a site.yaml reports are in Indonesian', () => {
  expect(readReportLanguage(makeTemporaryFolder())).toBe('id');
});
