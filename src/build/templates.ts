// A page kind → the template that renders it, loaded when it is first asked for.
import type { JobData } from '../../templates/paginate-jobs.ts';
import type { PageKind } from '../pages/props.ts';

/** What a template's module exports. */
export interface Template<K extends PageKind = PageKind> {
  readonly data: Readonly<Record<string, unknown>>;
  render(data: JobData<K>): string;
}

export type TemplateLoader = (kind: PageKind) => Promise<Template>;

/** Written out, so that a bundler finds them. */
const modules: { readonly [K in PageKind]: () => Promise<Template<K>> } = {
  article: () => import('../../templates/article.11ty.tsx'),
  'static-page': () => import('../../templates/static-page.11ty.tsx'),
  home: () => import('../../templates/home.11ty.tsx'),
  category: () => import('../../templates/category.11ty.tsx'),
  'category-month': () => import('../../templates/category-month.11ty.tsx'),
  subject: () => import('../../templates/subject.11ty.tsx'),
  'subject-year': () => import('../../templates/subject-year.11ty.tsx'),
  'subject-list': () => import('../../templates/subject-list.11ty.tsx'),
  year: () => import('../../templates/year.11ty.tsx'),
  month: () => import('../../templates/month.11ty.tsx'),
  day: () => import('../../templates/day.11ty.tsx'),
  withdrawn: () => import('../../templates/withdrawn.11ty.tsx'),
  'guideline-check': () => import('../../templates/guideline-check.11ty.tsx'),
  corrections: () => import('../../templates/corrections.11ty.tsx'),
  'archive-index': () => import('../../templates/archive-index.11ty.tsx'),
  search: () => import('../../templates/search.11ty.tsx'),
  'not-found': () => import('../../templates/not-found.11ty.tsx'),
  redirect: () => import('../../templates/redirect.11ty.tsx'),
  'host-rules': () => import('../../templates/host-rules.11ty.tsx'),
  rss: () => import('../../templates/rss.11ty.tsx'),
  'json-feed': () => import('../../templates/json-feed.11ty.tsx'),
  sitemap: () => import('../../templates/sitemap.11ty.tsx'),
  'sitemap-index': () => import('../../templates/sitemap-index.11ty.tsx'),
  'news-sitemap': () => import('../../templates/news-sitemap.11ty.tsx'),
  robots: () => import('../../templates/robots.11ty.tsx'),
  manifest: () => import('../../templates/manifest.11ty.tsx'),
  'host-headers': () => import('../../templates/host-headers.11ty.tsx'),
  icon: () => import('../../templates/icon.11ty.tsx'),
};

export const pageKinds = Object.keys(modules) as readonly PageKind[];

export const loadTemplate: TemplateLoader = (kind) => modules[kind]() as Promise<Template>;
