// What an import came to → the lines that it ends with.
import { join } from 'node:path';
import { formatReport } from '../report/format-report.ts';
import { toPrintable } from '../report/printable.ts';
import { importStrings } from '../strings/import.ts';
import type { Language } from '../strings/language.ts';
import type { ImportOutcome } from './import-source-pages.ts';
import type { ImportPlan } from './plan-import.ts';

export interface OutcomeOptions {
  readonly language: Language;
  /** The content folder as it was typed. */
  readonly content: string;
  /** How many files the import was given, each counted once. */
  readonly fileCount: number;
  readonly dryRun: boolean;
}

/** Problems first, then what became of the pages, a sentence a line. */
export function formatOutcome(outcome: ImportOutcome, options: OutcomeOptions): string {
  const { language, fileCount } = options;
  const words = importStrings(language);
  switch (outcome.kind) {
    case 'invalid': {
      const report = formatReport(outcome.problems, {
        language,
        format: 'text',
        fileCount: outcome.fileCount,
      });
      return `${report}\n${words.contentInvalid}`;
    }
    case 'refused': {
      const report = formatReport(outcome.problems, { language, format: 'text', fileCount });
      return [report, formatRefusal(outcome.plan, options)].join('\n');
    }
    case 'imported':
      return formatImport(outcome.plan, options);
  }
}

function formatRefusal({ stories }: ImportPlan, { language, fileCount }: OutcomeOptions): string {
  const unchanged = countState(stories, 'unchanged');
  const waiting = countState(stories, 'new');
  return importStrings(language).refused(fileCount - unchanged - waiting, unchanged, waiting);
}

function formatImport(plan: ImportPlan, { language, content, dryRun }: OutcomeOptions): string {
  const words = importStrings(language);
  const { stories, listed, newCategories, newAuthors } = plan;
  const imported = stories.filter(({ state }) => state === 'new');
  const unchanged = countState(stories, 'unchanged');
  const lines: string[] = [];
  if (imported.length === 0) lines.push(words.nothingNew(unchanged));
  else {
    lines.push(dryRun ? words.wouldImport(imported.length) : words.imported(imported.length));
    lines.push(...imported.map(({ path }) => `  ${join(content, path)}`));
    if (unchanged > 0) lines.push(words.unchanged(unchanged));
  }
  if (newCategories.length > 0) lines.push(words.newCategories(newCategories));
  if (newAuthors.length > 0) lines.push(words.newAuthors(newAuthors));
  if (listed.linked + listed.absent > 0) lines.push(words.listed(listed.linked, listed.absent));
  if (dryRun) lines.push(words.dryRun);
  return lines.map(toPrintable).join('\n');
}

function countState(stories: ImportPlan['stories'], wanted: ImportPlan['stories'][number]['state']): number {
  return stories.filter(({ state }) => state === wanted).length;
}
