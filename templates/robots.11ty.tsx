// The job of robots.txt → the file (RFC 9309).
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('robots');

/**
 * The search index is the archive over again, in parts that only the search page's script puts together: thousands of
 * files that tell a crawler nothing. Everything else may be fetched.
 */
export function render({ job }: JobData<'robots'>): string {
  const { basePath, sitemaps } = job.page.props;
  const rules = ['User-agent: *', `Disallow: ${basePath}/pagefind/`];
  return `${[...rules, '', ...sitemaps.map((address) => `Sitemap: ${address}`)].join('\n')}\n`;
}
