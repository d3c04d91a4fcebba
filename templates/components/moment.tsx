// Moments → <time> elements: the machine's form in the attribute, the reader's between the tags.
import { formatMoment, formatShortDay } from '../../src/dates/format.ts';
import type { LocalDate, Moment } from '../../src/dates/moment.ts';
import type { Language } from '../../src/strings/language.ts';

interface MomentProps {
  readonly moment: Moment;
  readonly language: Language;
}

/** `Sabtu, 14 September 2024 12:45:06 WIB`. */
export function FullMoment({ moment, language }: MomentProps) {
  return <time datetime={moment.iso}>{formatMoment(moment, language)}</time>;
}

/** `14 Sep 2024`. */
export function ShortDay({ moment, language }: MomentProps) {
  return <time datetime={moment.iso}>{formatShortDay(moment.iso.slice(0, 10) as LocalDate, language)}</time>;
}

/** `12:45 WIB`, where the page says the day. */
export function ClockTime({ moment }: { readonly moment: Moment }) {
  return (
    <time datetime={moment.iso}>
      {moment.iso.slice(11, 16)} {moment.zone}
    </time>
  );
}
