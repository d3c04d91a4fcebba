// The lead photo's caption and credit, with the plain word that the archive has not kept the photo.
import type { Figure } from '../../src/archive/article.ts';
import type { Language } from '../../src/strings/language.ts';
import { readerStrings } from '../../src/strings/reader.ts';

interface LeadFigureProps {
  readonly figure: Figure;
  readonly language: Language;
}

export function LeadFigure({ figure, language }: LeadFigureProps) {
  const words = readerStrings(language);
  return (
    <figure class="lead-figure">
      <p class="photo-missing">{words.photoMissing}</p>
      <figcaption>
        {figure.caption}
        {figure.credit !== '' && [' ', <span class="credit">{words.photoCredit(figure.credit)}</span>]}
      </figcaption>
    </figure>
  );
}
