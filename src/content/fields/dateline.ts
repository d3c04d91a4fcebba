// The key `dateline`: the place of filing; the page writes the dash behind it.
import { type Problem, problem, success } from '../../problem.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { lineOfText } from './line-of-text.ts';

export const dateline: FieldType<string> = {
  ...lineOfText,
  parse: (field, zone) => {
    const line = lineOfText.parse(field, zone);
    return line.ok ? success(line.value, [...line.problems, ...noticeMarks(field, line.value)]) : line;
  },
};

/** The dash, a comma or a colon, and a date. */
const more =
  /[\s,;:/|–—-]+$|[,\s]+(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu),?\s*)?\(?\d{1,2}(?: \p{L}{3,9}(?: \d{4})?|\/\d{1,2}(?:\/\d{2,4})?)\)?[\s,;:–—-]*$/iu;

/** `Jakarta (ANTARA)`, `JAKARTA, Kompas.com`, `KOMPAS.com, Jakarta`: who sent it has a key of its own. */
const agencies =
  'antara(?:news)?|kompas(?:\\.com)?|tempo(?:\\.co)?|detik(?:com|\\.com)?|cnn(?: indonesia)?|cnbc(?: indonesia)?|bbc(?: indonesia)?|republika|liputan6|okezone|sindonews|tribun(?:news)?|viva|merdeka|afp|reuters|ap|xinhua|tass|sputnik|cmg|rri|upi|dpa|kyodo|bernama';
const knownAgency = new RegExp(`^(?:${agencies})$`, 'i');
const sent = new RegExp(
  `^(?:(?<place>.+?)(?:\\s*\\((?<inside>[^()]{2,30})\\)|\\s*[,/]\\s*(?<behind>${agencies}))|(?<before>${agencies})\\s*[,/]\\s*(?<where>.+))$`,
  'iu',
);

function noticeMarks({ path, node }: Field, written: string): Problem[] {
  const suggestion = written.replace(more, '').replace(/^[([]([^()[\]]+)[)\]]$/, '$1');
  const { place, inside, behind, before, where } = partsOf(suggestion);
  const agency = inside ?? behind ?? before;
  if (agency !== undefined && isAgency(agency)) {
    const details = { written, place: place ?? where ?? '', agency };
    return [problem('notice', 'dateline/agency', path, node.position, details)];
  }
  if (/^\p{Ll}/u.test(suggestion)) {
    const capital = suggestion.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
    return [
      problem('notice', 'dateline/small-letters', path, node.position, { written, suggestion: capital }),
    ];
  }
  return suggestion === written || suggestion === ''
    ? []
    : [problem('notice', 'dateline/mark', path, node.position, { written, suggestion })];
}

const mostCharacters = 100;

function partsOf(dateline: string): Readonly<Record<string, string | undefined>> {
  if (dateline.length > mostCharacters || !/[(,/]/.test(dateline)) return {};
  return sent.exec(dateline)?.groups ?? {};
}

/** In parentheses a country may stand too, in small letters; agencies write themselves in capitals. */
function isAgency(name: string): boolean {
  return knownAgency.test(name) || /^\p{Lu}{4,}$/u.test(name);
}
