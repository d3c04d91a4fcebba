// A story → the words that stand over its headline wherever it is shown: mostly none.
import type { KeptBack } from '../archive/article.ts';
import { formatMoment } from '../dates/format.ts';
import { correctionsStrings } from '../strings/corrections.ts';
import type { Language } from '../strings/language.ts';
import { readerStrings } from '../strings/reader.ts';
import type { LabelKind } from './label-kinds.ts';

export interface Labelled {
  readonly sponsor: string;
  readonly keptBack?: KeptBack;
}

export interface StoryLabel {
  readonly kind: LabelKind;
  readonly text: string;
}

/** For the newsroom that the story is not out yet, and for everybody who paid for it. */
export function storyLabels({ sponsor, keptBack }: Labelled, language: Language): StoryLabel[] {
  const labels: StoryLabel[] = [];
  if (keptBack !== undefined) labels.push({ kind: 'kept-back', text: wordsOf(keptBack, language) });
  if (sponsor !== '') labels.push({ kind: 'paid', text: correctionsStrings(language).paid(sponsor) });
  return labels;
}

function wordsOf(keptBack: KeptBack, language: Language): string {
  const words = readerStrings(language);
  if (keptBack.kind === 'draft') return words.draft;
  return words.embargoed(formatMoment(keptBack.until, language));
}
