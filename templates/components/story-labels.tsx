// A story → the labels over its headline: who paid for it, and for the newsroom that it is not out yet; mostly nothing.
import type { KeptBack } from '../../src/archive/article.ts';
import { formatMoment } from '../../src/dates/format.ts';
import { correctionsStrings } from '../../src/strings/corrections.ts';
import type { Language } from '../../src/strings/language.ts';
import { readerStrings } from '../../src/strings/reader.ts';

interface StoryLabelsProps {
  readonly story: { readonly sponsor: string; readonly keptBack?: KeptBack };
  readonly language: Language;
}

export function StoryLabels({ story: { sponsor, keptBack }, language }: StoryLabelsProps) {
  return (
    <>
      {keptBack && <p class="kept-back-label">{wordsOf(keptBack, language)}</p>}
      {sponsor !== '' && <p class="paid-label">{correctionsStrings(language).paid(sponsor)}</p>}
    </>
  );
}

function wordsOf(keptBack: KeptBack, language: Language): string {
  const words = readerStrings(language);
  if (keptBack.kind === 'draft') return words.draft;
  return words.embargoed(formatMoment(keptBack.until, language));
}
