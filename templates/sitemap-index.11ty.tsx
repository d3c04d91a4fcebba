// The job of the index of sitemaps → the file.
import { sitemapNamespace, sitemapRows } from './files/sitemap-rows.ts';
import { element, xmlDocument } from './files/xml.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('sitemap-index');

export function render({ job }: JobData<'sitemap-index'>): string {
  const rows = sitemapRows('sitemap', job.page.props);
  return xmlDocument(element('sitemapindex', { xmlns: sitemapNamespace }, rows));
}
