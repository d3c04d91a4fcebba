// A sitemap's job → the file: pages, with the time of their last change where it is said.
import { sitemapNamespace, sitemapRows } from './files/sitemap-rows.ts';
import { element, xmlDocument } from './files/xml.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('sitemap');

export function render({ job }: JobData<'sitemap'>): string {
  return xmlDocument(element('urlset', { xmlns: sitemapNamespace }, sitemapRows('url', job.page.props)));
}
