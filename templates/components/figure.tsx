// The lead photo with caption and credit; without the photo, the plain word that the archive has not kept it.
import type { Figure } from '../../src/archive/article.ts';
import type { Language } from '../../src/strings/language.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { Picture } from './picture.tsx';

interface LeadFigureProps {
  readonly figure: Figure;
  /** Of the caption, where it is not the page's. */
  readonly lang: string;
  readonly language: Language;
  readonly basePath: string;
}

export function LeadFigure({ figure, lang, language, basePath }: LeadFigureProps) {
  const words = readerStrings(language);
  const { photo, alt, caption, credit } = figure;
  return (
    <figure class={photo ? 'lead-photo' : 'lead-figure'}>
      {photo ? (
        <Picture photo={photo} alt={alt} basePath={basePath} place="column" isFirst />
      ) : (
        <p class="photo-missing">{words.photoMissing}</p>
      )}
      {(caption !== '' || credit !== '') && (
        <figcaption>
          {lang === '' ? caption : <span lang={lang}>{caption}</span>}
          {credit !== '' && [' ', <span class="credit">{words.photoCredit(credit)}</span>]}
        </figcaption>
      )}
    </figure>
  );
}
