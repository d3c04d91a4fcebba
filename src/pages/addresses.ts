// The addresses of every page kind, and the files they are written to.
import type { Permalink } from '../archive/address.ts';
import type { CategoryId } from '../archive/category.ts';
import type { SubjectId, SubjectKind } from '../archive/subject.ts';
import type { LocalDate, LocalMonth, LocalYear } from '../dates/moment.ts';

export const homeAddress = '/' as Permalink;
export const archiveIndexAddress = '/indeks/' as Permalink;
export const searchAddress = '/cari/' as Permalink;
export const correctionsAddress = '/koreksi/' as Permalink;
/** For editors: no page links to it. */
export const guidelineCheckAddress = '/pemeriksaan/' as Permalink;
export const notFoundAddress = '/404.html' as Permalink;
export const hostRulesAddress = '/_redirects' as Permalink;
export const rssAddress = '/feed.xml' as Permalink;
export const jsonFeedAddress = '/feed.json' as Permalink;
export const sitemapIndexAddress = '/sitemap.xml' as Permalink;
export const newsSitemapAddress = '/sitemap-news.xml' as Permalink;
export const robotsAddress = '/robots.txt' as Permalink;
export const manifestAddress = '/site.webmanifest' as Permalink;
export const hostHeadersAddress = '/_headers' as Permalink;
export const iconAddress = '/icon.svg' as Permalink;
export const touchIconAddress = '/apple-touch-icon.png' as Permalink;
export const faviconAddress = '/favicon.ico' as Permalink;
/** Of `side` pixels. */
export function iconPictureAddress(side: 192 | 512): Permalink {
  return `/icon-${side}.png` as Permalink;
}

/** `2024` → `/2024/`, `2024-09` → `/2024/09/`, `2024-09-14` → `/2024/09/14/`. */
export function periodAddress(period: LocalDate | LocalMonth | LocalYear): Permalink {
  return `/${period.replaceAll('-', '/')}/` as Permalink;
}

/** `/koreksi/2024/`: every year in which something was corrected has its page. */
export function correctionsYearAddress(year: LocalYear): Permalink {
  return `${correctionsAddress}${year}/` as Permalink;
}

export function categoryAddress(category: CategoryId): Permalink {
  return `/kategori/${category}/` as Permalink;
}

export function categoryMonthAddress(category: CategoryId, month: LocalMonth): Permalink {
  return `/kategori/${category}${periodAddress(month)}` as Permalink;
}

/** The list of all authors, or of all topics. */
export function subjectListAddress(kind: SubjectKind): Permalink {
  return (kind === 'author' ? '/penulis/' : '/topik/') as Permalink;
}

export function subjectAddress(kind: SubjectKind, id: SubjectId): Permalink {
  return `${subjectListAddress(kind)}${id}/` as Permalink;
}

export function subjectYearAddress(kind: SubjectKind, id: SubjectId, year: LocalYear): Permalink {
  return `${subjectListAddress(kind)}${id}${periodAddress(year)}` as Permalink;
}

/** The feed of a page that lists stories: `/kategori/budaya/` → `/kategori/budaya/feed.xml`. */
export function feedAddress(page: Permalink): Permalink {
  return `${page}feed.xml` as Permalink;
}

/** `2024-09` → `/sitemap/2024-09.xml`. */
export function sitemapAddress(name: string): Permalink {
  return `/sitemap/${name}.xml` as Permalink;
}

/**
 * Relative to the output folder, `/` between the parts: `/2024/09/putin/` → `2024/09/putin/index.html`. Hosts look for
 * a file by the decoded address.
 */
export function outputPathOf(permalink: Permalink): string {
  const path = permalink.includes('%') ? decodeURIComponent(permalink.slice(1)) : permalink.slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
