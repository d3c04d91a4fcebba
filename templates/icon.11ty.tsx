// The icon's job → an SVG of the site's initials.
import { drawIcon } from '../src/images/site-icon.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('icon');

export function render({ job }: JobData<'icon'>): string {
  return drawIcon(job.page.props, 'tab');
}
