// The page before and the page after in time → a pair of links.
import type { Permalink } from '../../src/archive/address.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import type { AdjacentPeriods } from '../../src/pages/props.ts';
import type { StoryLabel } from '../../src/pages/story-labels.ts';
import { readerStrings } from '../../src/strings/reader.ts';

/** `label` says which way the link leads, `text` what stands there, `marks` what is to be known of it before. */
interface Step {
  readonly label: string;
  readonly text: string;
  readonly marks?: readonly StoryLabel[];
  readonly permalink: Permalink;
}

interface PagerProps {
  readonly chrome: Chrome;
  readonly name: string;
  readonly earlier: Step | undefined;
  readonly later: Step | undefined;
}

/** Nothing where there is neither. */
export function Pager({ chrome, name, earlier, later }: PagerProps) {
  if (earlier === undefined && later === undefined) return null;
  return (
    <nav class="pager" aria-label={name}>
      {earlier && <PagerLink chrome={chrome} step={earlier} rel="prev" />}
      {later && <PagerLink chrome={chrome} step={later} rel="next" />}
    </nav>
  );
}

interface PagerLinkProps {
  readonly chrome: Chrome;
  readonly step: Step;
  readonly rel: 'prev' | 'next';
}

function PagerLink({ chrome, step, rel }: PagerLinkProps) {
  return (
    <a class={`pager-${rel}`} rel={rel} href={`${chrome.basePath}${step.permalink}`}>
      <span class="pager-label">{step.label}</span>{' '}
      {step.marks?.map(({ kind, text }) => (
        <span key={kind} class={`${kind}-label`}>
          {text}
        </span>
      ))}
      <span class="pager-text">{step.text}</span>
    </a>
  );
}

interface PeriodPagerProps<P> {
  readonly chrome: Chrome;
  readonly adjacent: AdjacentPeriods<P>;
  /** Prints a period: `September 2024`. */
  readonly format: (period: P) => string;
}

export function PeriodPager<P>({ chrome, adjacent, format }: PeriodPagerProps<P>) {
  const words = readerStrings(chrome.language);
  const step = (label: string, place: AdjacentPeriods<P>['earlier']): Step | undefined =>
    place && { label, text: format(place.period), permalink: place.permalink };
  return (
    <Pager
      chrome={chrome}
      name={words.adjacentPeriods}
      earlier={step(words.earlier, adjacent.earlier)}
      later={step(words.later, adjacent.later)}
    />
  );
}
