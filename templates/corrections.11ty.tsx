// The job of a list of corrections → its page: the newest of all years, or those of one.
import type { ListedNotice } from '../src/pages/follow-up-props.ts';
import type { CorrectionsProps } from '../src/pages/props.ts';
import { correctionsStrings } from '../src/strings/corrections.ts';
import { pathToCorrections } from './components/corrections-path.ts';
import { Notice } from './components/notice.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('corrections');

export function render({ job }: JobData<'corrections'>): string {
  const { props } = job.page;
  const { chrome, title, year, complaints, groups } = props;
  const words = correctionsStrings(chrome.language);
  return renderDocument(
    <PageLayout page={props} path={year === undefined ? [] : pathToCorrections(chrome.language)}>
      <header class="page-head">
        <h1 class="page-title">{title}</h1>
        <p class="page-lead">{words.lead}</p>
        {complaints !== '' && (
          <p class="report-error">
            <a href={complaints}>{words.report}</a>
          </p>
        )}
      </header>
      {groups.length === 0 && <p class="empty">{words.none}</p>}
      {groups.map((group) => (
        <Year key={group.year} props={props} group={group} />
      ))}
      <Years props={props} />
    </PageLayout>,
  );
}

interface YearProps {
  readonly props: CorrectionsProps;
  readonly group: CorrectionsProps['groups'][number];
}

/** The page of a year says it in its title. */
function Year({ props, group }: YearProps) {
  const list = (
    <ol class="notice-list">
      {group.entries.map((entry) => (
        <li key={entry.id} id={entry.id} class="notice-item">
          <Entry props={props} entry={entry} />
        </li>
      ))}
    </ol>
  );
  if (props.year !== undefined) return <div class="notice-year">{list}</div>;
  const id = `tahun-${group.year}`;
  return (
    <section class="notice-year" aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {group.year}
      </h2>
      {list}
    </section>
  );
}

function Entry({ props, entry }: { readonly props: CorrectionsProps; readonly entry: ListedNotice }) {
  const { chrome, year } = props;
  const words = correctionsStrings(chrome.language);
  const Heading = year === undefined ? 'h3' : 'h2';
  return (
    <article class="listed-notice">
      <Heading class="story-headline">
        <a href={`${chrome.basePath}${entry.story}`}>
          {entry.headline === '' ? words.withheldHeadline : entry.headline}
        </a>
      </Heading>
      <Notice chrome={chrome} notice={entry} />
    </article>
  );
}

function Years({ props: { chrome, years } }: { readonly props: CorrectionsProps }) {
  if (years.length === 0) return null;
  return (
    <section class="ways-on" aria-labelledby="menurut-tahun">
      <h2 id="menurut-tahun" class="section-title">
        {correctionsStrings(chrome.language).byYear}
      </h2>
      <ul class="way-list">
        {years.map(({ text, permalink }) => (
          <li key={permalink}>
            <a href={`${chrome.basePath}${permalink}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
