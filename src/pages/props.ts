// What each kind of page shows, as plain data: a template reads its props and nothing else, so the props'
// digest is the page's fingerprint.
import type { Permalink } from '../archive/address.ts';
import type { Figure, KeptBack, SourceFile } from '../archive/article.ts';
import type { BodyPhoto, Photo } from '../archive/photo.ts';
import type { RedirectTarget } from '../archive/redirect.ts';
import type { SubjectKind } from '../archive/subject.ts';
import type { LocalDate, LocalMonth, LocalYear, Moment } from '../dates/moment.ts';
import type { GuidelineItem } from '../strings/guideline-check.ts';
import type { Language } from '../strings/language.ts';
import type { Chrome, Link } from './chrome.ts';
import type { FilePropsOf } from './file-props.ts';
import type { AnsweredStory, ListedNotice, StoryComments, StoryNotice } from './follow-up-props.ts';
import type { StoryPicture } from './share-picture.ts';

/**
 * An article as lists show it. One object an article, shared by every page that shows it, and another one with its photo
 * for lists that show photos: pages without them stay as they are when a photo changes.
 */
export interface Teaser {
  readonly headline: string;
  readonly permalink: Permalink;
  readonly publishedAt: Moment;
  readonly category: Link;
  readonly summary: string;
  /** Who paid for it: `''` for all that the newsroom answers for. */
  readonly sponsor: string;
  /** As an article's. */
  readonly keptBack?: KeptBack;
  /** Absent where the story has none, or the list shows none. */
  readonly photo?: Photo;
}

/** A row of *Berita Lainnya*: without a permalink the archive does not hold the story. */
export interface RelatedStory {
  readonly headline: string;
  readonly category: string;
  readonly publishedAt: Moment;
  readonly permalink: Permalink | undefined;
  readonly sponsor: string;
  readonly keptBack?: KeptBack;
}

/** The story before or after, as its neighbour's page names it: no more, so that no other edit of it makes that page anew. */
export interface Neighbour {
  readonly headline: string;
  readonly permalink: Permalink;
  /** As a teaser's. */
  readonly sponsor: string;
  readonly keptBack?: KeptBack;
}

interface PageProps {
  readonly chrome: Chrome;
  readonly permalink: Permalink;
  /** Plain text for `<title>` and the description. */
  readonly title: string;
  readonly description: string;
}

/** Pages whose body is a Markdown file: the renderer reads it, checks its hash and hands over the HTML. */
export interface ArticleProps extends PageProps {
  readonly body: SourceFile;
  readonly typographer: boolean;
  readonly headline: string;
  readonly category: Link;
  /** Authors by their printed names; empty for an unsigned story. */
  readonly byline: readonly Link[];
  readonly topics: readonly Link[];
  /** What the story is a part of; not among the topics. */
  readonly series: Link | undefined;
  readonly publishedAt: Moment;
  readonly updatedAt: Moment | undefined;
  readonly figure: Figure | undefined;
  /** Of the body. */
  readonly photos: readonly BodyPhoto[];
  readonly sharePicture: StoryPicture;
  /** Printed before the first paragraph, as the source prints it: `St. Petersburg, Radio Bharata Online - `. */
  readonly opening: string;
  readonly sourceUrl: string;
  readonly lang: string;
  /** The way up: month and day of the date indexes. */
  readonly localDate: LocalDate;
  readonly related: readonly RelatedStory[];
  /** Neighbours by (publishedAt, permalink). */
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  /** Oldest first. */
  readonly corrections: readonly StoryNotice[];
  /** Stories whose corrections lead here. */
  readonly answers: readonly AnsweredStory[];
  readonly sponsor: string;
  readonly comments: StoryComments | undefined;
  /** Addresses in the body that are no links: their stories are not to be seen. */
  readonly hiddenLinks: readonly string[];
  readonly keptBack?: KeptBack;
}

/** `/pemeriksaan/`, for editors. */
export interface GuidelineCheckProps extends PageProps {
  readonly items: readonly { readonly item: GuidelineItem; readonly isMet: boolean }[];
  /** Where stories stand that lack the label of paid content. */
  readonly unlabelled: readonly Link[];
}

/** What stands at the address of a story that was withdrawn: why and when, and nothing of what it told. */
export interface WithdrawnProps extends PageProps {
  /** `''` where the headline is withheld. */
  readonly headline: string;
  readonly publishedAt: Moment;
  readonly notice: StoryNotice;
}

/** `/koreksi/` with the newest, or a year of it. */
export interface CorrectionsProps extends PageProps {
  readonly year: LocalYear | undefined;
  /** Where errors are told of, as the site's. */
  readonly complaints: string;
  /** Newest first, in a year of their own moment in the site's zone. */
  readonly groups: readonly { readonly year: LocalYear; readonly entries: readonly ListedNotice[] }[];
  /** Newest first; none on the page of a year, which later years must not change. */
  readonly years: readonly Link[];
}

export interface StaticPageProps extends PageProps {
  readonly body: SourceFile;
  /** Of the body. */
  readonly photos: readonly BodyPhoto[];
  /** As in `ArticleProps`. */
  readonly hiddenLinks: readonly string[];
  readonly typographer: boolean;
}

export interface HomeProps extends PageProps {
  /** The newest, with its photo; `undefined` in an archive without articles. */
  readonly lead: Teaser | undefined;
  /** Those after it, newest first, with photos. */
  readonly next: readonly Teaser[];
  /** Those after these, newest first, without photos. */
  readonly latest: readonly Teaser[];
  /** Categories with their newest stories, newest first, none of them shown above; without photos. */
  readonly sections: readonly { readonly category: Link; readonly articles: readonly Teaser[] }[];
}

/** A period with how many articles it holds. */
export interface Period<P> {
  readonly period: P;
  readonly permalink: Permalink;
  readonly count: number;
}

/** The nearest periods, on either side, that hold an article. */
export interface AdjacentPeriods<P> {
  readonly earlier: { readonly period: P; readonly permalink: Permalink } | undefined;
  readonly later: { readonly period: P; readonly permalink: Permalink } | undefined;
}

export interface CategoryProps extends PageProps {
  readonly name: string;
  /** Newest first, at most 30, with photos. */
  readonly newest: readonly Teaser[];
  /** Newest first. */
  readonly months: readonly Period<LocalMonth>[];
}

export interface CategoryMonthProps extends PageProps {
  readonly category: Link;
  readonly month: LocalMonth;
  /** Newest first. */
  readonly articles: readonly Teaser[];
  readonly adjacent: AdjacentPeriods<LocalMonth>;
}

/** The page of an author or of a topic. */
export interface SubjectProps extends PageProps {
  readonly of: SubjectKind;
  readonly name: string;
  /** Of an author; empty where it is not known. */
  readonly role: string;
  readonly about: string;
  readonly hasFeed: boolean;
  /** Of all its stories. */
  readonly count: number;
  /** Newest first, at most 30, with photos. */
  readonly newest: readonly Teaser[];
  /** Those with a page of their own, newest first. */
  readonly years: readonly Period<LocalYear>[];
}

/** All stories of an author or of a topic in a year. */
export interface SubjectYearProps extends PageProps {
  readonly of: SubjectKind;
  readonly subject: Link;
  readonly count: number;
  /** Newest first, and newest first in each. */
  readonly months: readonly { readonly period: LocalMonth; readonly articles: readonly Teaser[] }[];
}

/** `/penulis/` or `/topik/`: every name, in the order of the alphabet. */
export interface SubjectListProps extends PageProps {
  readonly of: SubjectKind;
  readonly letters: readonly {
    /** `A`, or `#` for names that begin with none. */
    readonly letter: string;
    readonly subjects: readonly Link[];
  }[];
}

export interface YearProps extends PageProps {
  readonly year: LocalYear;
  /** In the calendar's order. */
  readonly months: readonly Period<LocalMonth>[];
  readonly adjacent: AdjacentPeriods<LocalYear>;
}

export interface MonthProps extends PageProps {
  readonly month: LocalMonth;
  /** Only days with articles, newest first, each with its newest three. */
  readonly days: readonly (Period<LocalDate> & { readonly newest: readonly Teaser[] })[];
  readonly adjacent: AdjacentPeriods<LocalMonth>;
}

export interface DayProps extends PageProps {
  readonly date: LocalDate;
  /** Newest first. */
  readonly articles: readonly Teaser[];
  readonly adjacent: AdjacentPeriods<LocalDate>;
}

/** `/indeks/`: years newest first, each with its months in the calendar's order; categories by name. */
export interface ArchiveIndexProps extends PageProps {
  readonly years: readonly (Period<LocalYear> & { readonly months: readonly Period<LocalMonth>[] })[];
  readonly categories: readonly (Link & { readonly count: number })[];
  /** The lists of all authors and of all topics, where there are any. */
  readonly lists: readonly Link[];
  /** Absent where there are no stories. */
  readonly chart: ArchiveChart | undefined;
}

/** Every month from the first story's to the last one's; the largest categories first, each with a count a month. */
export interface ArchiveChart {
  readonly months: readonly LocalMonth[];
  /** Without a name: all other categories together. */
  readonly series: readonly { readonly name: string | undefined; readonly counts: readonly number[] }[];
}

export interface SearchProps extends PageProps {
  readonly categories: readonly Link[];
  /** Newest first; without counts, so that a story changes nothing here. */
  readonly years: readonly Link[];
}

export interface NotFoundProps extends PageProps {}

/** A page at an old address: small, since there may be as many as stories. */
export interface RedirectProps {
  readonly permalink: Permalink;
  /** A permalink, perhaps with a fragment, or an absolute address. */
  readonly to: RedirectTarget;
  readonly siteName: string;
  readonly language: Language;
  readonly baseUrl: string;
  readonly basePath: string;
}

/** The file that tells the host of redirects. */
export interface HostRulesProps {
  readonly permalink: Permalink;
  readonly lines: readonly string[];
}

/** Page kind → what its template is given. */
export interface PropsOf extends FilePropsOf {
  readonly article: ArticleProps;
  readonly 'static-page': StaticPageProps;
  readonly home: HomeProps;
  readonly category: CategoryProps;
  readonly 'category-month': CategoryMonthProps;
  readonly subject: SubjectProps;
  readonly 'subject-year': SubjectYearProps;
  readonly 'subject-list': SubjectListProps;
  readonly year: YearProps;
  readonly month: MonthProps;
  readonly day: DayProps;
  readonly withdrawn: WithdrawnProps;
  readonly corrections: CorrectionsProps;
  readonly 'guideline-check': GuidelineCheckProps;
  readonly 'archive-index': ArchiveIndexProps;
  readonly search: SearchProps;
  readonly 'not-found': NotFoundProps;
  readonly redirect: RedirectProps;
  readonly 'host-rules': HostRulesProps;
}

export type PageKind = keyof PropsOf;
