// The lead photo's caption and credit, with the plain word that the archive has not kept the photo.
import type { Figure } from '../../src/archive/article.ts';
import type { Language } from '../../src/strings/language.ts';
import { readerStrings } from '../../src/strings/reader.ts';

interface LeadFigureProps {
  readonly figure: Figure;
  /** Of the caption, where it is not the page's. */
  readonly lang: string;
  readonly language: Language;
}

export function LeadFigure({ figure, lang, language }: LeadFigureProps) {
  const words = readerStrings(language);
  return (
    <figure class="lead-figure">
      <p class="photo-missing">{words.photoMissing}</p>
      <figcaption>
        {lang === '' ? figure.caption : <span lang={lang}>{figure.caption}</span>}
        {figure.credit !== '' && [' ', <span class="credit">{words.photoCredit(figure.credit)}</span>]}
      </figcaption>
    </figure>
  );
}
