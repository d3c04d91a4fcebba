// The job of robots.txt → the file (RFC 9309).
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('robots');

/**
 * A preview is nobody's to fetch but the newsroom's: crawlers that heed no `noindex` heed this.
 * The search index is the archive over again, in parts that only the search page's script puts together: thousands of
 * files that tell a crawler nothing. Everything else may be fetched.
 */
export function render({ job }: JobData<'robots'>): string {
  const { basePath, sitemaps, isPreview } = job.page.props;
  if (isPreview) return 'User-agent: *\nDisallow: /\n';
  const rules = ['User-agent: *', `Disallow: ${basePath}/pagefind/`];
  return `${[...rules, '', ...sitemaps.map((address) => `Sitemap: ${address}`)].join('\n')}\n`;
}
