// Authors and topics as Hugo's taxonomies: what an article belongs to, and the pages of it all.
import type { GeneratedArticle } from './generate-articles.ts';
import { writeHugoPage } from './hugo-page.ts';
import { type SubjectCounts, type SubjectPage, subjectListsOf } from './subjects.ts';

/** The terms that an article names: its authors, its topics, and this year of each. */
export function subjectTerms({ author, topics, stamp }: GeneratedArticle) {
  const ofYear = (slug: string): string => `${slug}-${stamp.slice(0, 4)}`;
  const slugs = topics.map(({ slug }) => slug);
  return {
    authors: [author.slug],
    authoryears: [ofYear(author.slug)],
    topics: slugs,
    topicyears: slugs.map(ofYear),
  };
}

export function writeHugoSubjects(
  dir: string,
  subjects: readonly SubjectPage[],
  counts: SubjectCounts,
): void {
  const lists = subjectListsOf(subjects);
  for (const { kind, title, address, description } of lists) {
    const head = { title, description, type: 'names', url: address, terms: `${kind}s` };
    writeHugoPage(dir, `names-of-${kind}s.md`, head);
  }
  for (const subject of subjects) {
    const { kind, slug, name, address, description, none } = subject;
    const list = lists.filter((each) => each.kind === kind).map(linkTo);
    const head = { title: name, description, url: address, none, crumbs: list };
    writeHugoPage(dir, `${kind}s/${slug}/_index.md`, head);
    for (const { year, title, isMade, ...page } of counts.yearsOf(subject)) {
      const crumbs = [...list, linkTo({ title: name, address })];
      const own = { title, description: page.description, url: page.address, crumbs };
      const path = `${kind}years/${slug}-${year}/_index.md`;
      writeHugoPage(dir, path, isMade ? own : { title, _build: { render: 'never', list: 'never' } });
    }
  }
}

function linkTo({ title, address }: { readonly title: string; readonly address: string }) {
  return { text: title, address };
}
