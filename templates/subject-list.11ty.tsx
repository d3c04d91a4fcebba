// The job of a list of names → its page: every author, or every topic, from A to Z.
import { archiveIndexAddress } from '../src/pages/addresses.ts';
import type { SubjectListProps } from '../src/pages/props.ts';
import { subjectStrings } from '../src/strings/subjects.ts';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('subject-list');

/** A list that fits on a screen or two needs no way through it. */
const longList = 60;

export function render({ job }: JobData<'subject-list'>): string {
  const list = job.page.props;
  const { chrome, letters } = list;
  const count = letters.reduce((sum, { subjects }) => sum + subjects.length, 0);
  return renderDocument(
    <PageLayout page={list} section={archiveIndexAddress}>
      <header class="page-head">
        <h1 class="page-title">{list.title}</h1>
        <p class="page-lead">{list.description}</p>
      </header>
      {count > longList && <Letters list={list} />}
      {letters.map(({ letter, subjects }) => (
        <section key={letter} class="name-block" aria-labelledby={idOf(letter)}>
          <h2 id={idOf(letter)} class="section-title">
            {letter}
          </h2>
          <ul class="name-list">
            {subjects.map(({ text, permalink }) => (
              <li key={permalink}>
                <a href={`${chrome.basePath}${permalink}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageLayout>,
  );
}

function Letters({ list: { chrome, letters } }: { readonly list: SubjectListProps }) {
  return (
    <nav class="letters" aria-label={subjectStrings(chrome.language).listNavigation}>
      <ul>
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a href={`#${idOf(letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function idOf(letter: string): string {
  return `huruf-${letter === '#' ? 'lain' : letter.toLowerCase()}`;
}
