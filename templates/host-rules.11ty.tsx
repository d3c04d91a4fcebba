// The job of the host's redirects → the text of its `_redirects` file.
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = {
  ...paginateJobs('host-rules'),
  // The file's name is the hosts' choice.
  eleventyAllowMissingExtension: true,
};

export function render({ job }: JobData<'host-rules'>): string {
  return `${job.page.props.lines.join('\n')}\n`;
}
