// `arsip-berita` without a command that there is: what commands there are.
import { formatOverview, formatUnknownCommand } from '../src/command/format-overview.ts';
import { toPrintable } from '../src/report/printable.ts';
import { readReportLanguage } from '../src/report/report-language.ts';

const [written = '--help'] = process.argv.slice(2);
const language = readReportLanguage('content');

if (written !== '--help') {
  console.error(toPrintable(formatUnknownCommand(written, language)));
  process.exitCode = 1;
}
console.log(formatOverview(language));
