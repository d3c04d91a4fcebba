// A content folder → the language of its reports, found without reading anything but site.yaml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../strings/language.ts';

const setting = /^report_language:[ \t]*(["']?)([a-z]+)\1[ \t]*(?:#.*)?$/im;

/** Indonesian where site.yaml is absent, cannot be read or says nothing that we know: its faults are reported elsewhere. */
export function readReportLanguage(contentDir: string): Language {
  let text: string;
  try {
    text = readFileSync(join(contentDir, 'site.yaml'), 'utf8');
  } catch {
    return 'id';
  }
  const written = setting.exec(text.replaceAll('\r\n', '\n'))?.[2];
  return languages.find((language) => language === written?.toLowerCase()) ?? 'id';
}
