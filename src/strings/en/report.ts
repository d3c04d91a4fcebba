// The words around the problems of a report, in English.
import { formatCount } from '../count.ts';
import type { ReportStrings } from '../report.ts';

const counted = (value: number, one: string, many: string) =>
  `${formatCount(value, 'en')} ${value === 1 ? one : many}`;

export const reportStrings: ReportStrings = {
  counts: (errors, notices, files) =>
    `${counted(errors, 'error', 'errors')}, ${counted(notices, 'notice', 'notices')}, ` +
    `${counted(files, 'file', 'files')} checked.`,
  moreNotices: (omitted) =>
    `… and ${counted(omitted, 'more notice', 'more notices')}; npm run check shows them all.`,
};
