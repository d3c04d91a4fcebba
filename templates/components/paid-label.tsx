// The sponsor of a story → the label that tells it from what the newsroom answers for; nothing where there is none.

import { correctionsStrings } from '../../src/strings/corrections.ts';
import type { Language } from '../../src/strings/language.ts';

interface PaidLabelProps {
  readonly sponsor: string;
  readonly language: Language;
}

export function PaidLabel({ sponsor, language }: PaidLabelProps) {
  if (sponsor === '') return null;
  return <p class="paid-label">{correctionsStrings(language).paid(sponsor)}</p>;
}
