// The words around the problems of a report, in English.
import { formatCount } from '../count.ts';
import type { ReportStrings } from '../report.ts';

const counted = (value: number, one: string, many: string) =>
  `${formatCount(value, 'en')} ${value === 1 ? one : many}`;

const milliseconds = (seconds: number) => formatCount(Math.round(seconds * 1000), 'en');

export const reportStrings: ReportStrings = {
  counts: (errors, notices, files) =>
    `${counted(errors, 'error', 'errors')}, ${counted(notices, 'notice', 'notices')}, ` +
    `${counted(files, 'file', 'files')} checked.`,
  checking: 'Checking …',
  watching: 'Waiting for changes … (press Ctrl-C to stop)',
  times: (total, read) =>
    `Time: ${milliseconds(total)} milliseconds, of which reading ${milliseconds(read)}.`,
  moreOfARule: (rule, omitted, severity) =>
    `… and ${severity === 'error' ? counted(omitted, 'more error', 'more errors') : counted(omitted, 'more notice', 'more notices')} ${rule}; npm run check -- --all shows them all.`,
  mended: (files, lines) =>
    files === 0
      ? 'There is nothing that repairs itself.'
      : `${counted(files, 'file', 'files')} mended, ${counted(lines, 'line', 'lines')}.`,
  moreMended: (files) => `… and ${counted(files, 'more file', 'more files')}.`,
  changedMeanwhile: (path) =>
    `${path} changed while it was mended, and was left alone. Save it, and try again.`,
  moreNotices: (omitted) =>
    `… and ${counted(omitted, 'more notice', 'more notices')}; npm run check shows them all.`,
};
