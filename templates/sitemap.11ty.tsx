// A sitemap's job → the file: pages, with the time of their last change and the lead photo where they have them.
import { imageNamespace, sitemapNamespace, sitemapRows } from './files/sitemap-rows.ts';
import { element, xmlDocument } from './files/xml.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('sitemap');

export function render({ job }: JobData<'sitemap'>): string {
  const namespaces = { xmlns: sitemapNamespace, 'xmlns:image': imageNamespace };
  return xmlDocument(element('urlset', namespaces, sitemapRows('url', job.page.props)));
}
