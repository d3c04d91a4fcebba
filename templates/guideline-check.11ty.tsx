// The job of the editors' check page → the page: each thing that the guideline asks, met or with its cure.
import type { GuidelineCheckProps } from '../src/pages/props.ts';
import { guidelineCheckStrings } from '../src/strings/guideline-check.ts';
import { renderDocument } from './layouts/document.tsx';
import { PageLayout } from './layouts/page.tsx';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('guideline-check');

export function render({ job }: JobData<'guideline-check'>): string {
  const { props } = job.page;
  const words = guidelineCheckStrings(props.chrome.language);
  const lacking = props.items.filter(({ isMet }) => !isMet).length;
  return renderDocument(
    <PageLayout page={props} indexed={false}>
      <header class="page-head">
        <h1 class="page-title">{props.title}</h1>
        <p class="page-lead">{words.lead}</p>
      </header>
      <p class="check-summary">{words.summary(lacking)}</p>
      <ul class="check-list">
        {props.items.map((each) => (
          <li key={each.item}>
            <Item props={props} {...each} />
          </li>
        ))}
      </ul>
    </PageLayout>,
  );
}

type ItemProps = GuidelineCheckProps['items'][number] & { readonly props: GuidelineCheckProps };

function Item({ props, item, isMet }: ItemProps) {
  const words = guidelineCheckStrings(props.chrome.language);
  const { asks, source, met, cure } = words.items[item];
  return (
    <>
      <h2 class="check-title">
        <span class={isMet ? 'check-met' : 'check-lacking'}>{isMet ? words.met : words.lacking}</span> {asks}
      </h2>
      <p>{isMet ? met : cure}</p>
      {item === 'paid' && props.unlabelled.length > 0 && (
        <ul class="check-places">
          {props.unlabelled.map(({ text, permalink }) => (
            <li key={permalink}>
              <a href={`${props.chrome.basePath}${permalink}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="check-source">{source}</p>
    </>
  );
}
