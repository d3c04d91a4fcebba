// An author's or a topic's job → its page: the newest stories, and the way to its years.
import { subjectListAddress } from '../src/pages/addresses.ts';
import type { SubjectProps } from '../src/pages/props.ts';
import { readerStrings } from '../src/strings/reader.ts';
import { subjectStrings } from '../src/strings/subjects.ts';
import { profilePage } from '../src/structured-data/profile-page.ts';
import { StoryList } from './components/story-list.tsx';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('subject');

export function render({ job }: JobData<'subject'>): string {
  const subject = job.page.props;
  const { chrome, of, name, role, about, newest } = subject;
  const words = subjectStrings(chrome.language);
  return renderDocument(
    <PageLayout
      page={subject}
      path={[{ text: words.list[of], permalink: subjectListAddress(of) }]}
      about={[profilePage(subject)]}
      hasFeed={subject.hasFeed}
    >
      <header class="page-head">
        {role !== '' && <p class="kicker">{role}</p>}
        <h1 class="page-title">{name}</h1>
        {about !== '' && <p class="page-lead">{about}</p>}
      </header>
      {newest.length === 0 ? <p class="empty">{words.none[of]}</p> : <Stories subject={subject} />}
    </PageLayout>,
  );
}

function Stories({ subject }: { readonly subject: SubjectProps }) {
  const { chrome, count, newest, years } = subject;
  const words = subjectStrings(chrome.language);
  const areAll = count === newest.length;
  return (
    <div class={years.length > 0 ? 'with-rail' : undefined}>
      <section aria-labelledby="terbaru">
        <h2 id="terbaru" class="section-title">
          {areAll ? words.allShown : readerStrings(chrome.language).latest}
        </h2>
        <StoryList
          chrome={chrome}
          stories={newest}
          row={{ level: 3, stamp: 'day', category: true, summary: true }}
          leads
        />
      </section>
      {years.length > 0 && <Years subject={subject} />}
    </div>
  );
}

function Years({ subject: { chrome, years } }: { readonly subject: SubjectProps }) {
  return (
    <section class="rail" aria-labelledby="arsip-per-tahun">
      <h2 id="arsip-per-tahun" class="section-title">
        {subjectStrings(chrome.language).archiveByYear}
      </h2>
      <ul class="category-list">
        {years.map(({ period, permalink, count }) => (
          <li key={period}>
            <a href={`${chrome.basePath}${permalink}`}>{period}</a>{' '}
            <span class="category-count">{readerStrings(chrome.language).storyCount(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
