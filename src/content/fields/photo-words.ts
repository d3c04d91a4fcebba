// The keys that speak of the photo, `alt` and `caption`: what describes it to those who do not see it, and what stands below.
import { type Problem, problem, success } from '../../problem.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { lineOfText } from './line-of-text.ts';

export const alt: FieldType<string> = {
  ...lineOfText,
  parse: (field, zone) => {
    const line = lineOfText.parse(field, zone);
    if (!line.ok || !saysNothing(line.value)) return line;
    const { path, node } = field;
    const told = problem('notice', 'image/alt-words', path, node.position, { written: line.value });
    return success(line.value, [...line.problems, told]);
  },
};

/** As cameras, telephones and chat programs name what they save. */
const fileName =
  /^\S+\.(?:jpe?g|png|webp|avif|gif|heic)$|^(?:img|dsc|dscn|pxl|whatsapp image|screenshot)[_ -]?\d(?:[\d\s_.,:()-]|at|pukul|am|pm|wa|edited)*(?:\.\w{3,4})?$/i;

/** A word for any photo, what a form has in its place, or the size of a picture. */
const nothing =
  /^(?:foto|gambar|image|photo|picture|ilustrasi|uraian|alt(?: text)?|teks alternatif|deskripsi|keterangan(?: foto)?|caption|screenshot|tangkapan layar|-|\.+)$|\|\d+(?:x\d+)?$/i;

/** Of the words for those who do not see a photo: whether they tell nothing of this one. */
export function saysNothing(alt: string): boolean {
  const words = alt.trim();
  return nothing.test(words) || fileName.test(words);
}

export const caption: FieldType<string> = {
  ...lineOfText,
  parse: (field, zone) => {
    const line = lineOfText.parse(field, zone);
    return line.ok ? success(line.value, [...line.problems, ...noticeCaption(field, line.value)]) : line;
  },
};

/** Who owns the photo, at the end of what it shows. */
const owner =
  /[.,;:\s–—(/-]+(?:\(?(?:foto|photo|kredit|credit|sumber)\s*:\s*|foto oleh |(?<=[.;(] ?)foto (?=\p{Lu}))([^()]{2,60}?)\)?\.?$|\s\(((?:dok(?:umentasi)?\b\.? ?|antara foto\/)[^()]{2,60})\)\.?$/iu;

/** `Foto: Ayu Lestari/Warta`: names alone, which tell nothing of what it shows. */
const ownerAlone =
  /^(?:[Ff]oto|[Pp]hoto|[Kk]redit|[Cc]redit|[Ss]umber)(?: [Ff]oto)?\s*:\s*((?:[Dd]ok(?:umentasi)?\b\.? ?)?\p{Lu}[\p{L}.]*(?:[ /]\p{Lu}[\p{L}.]*){0,3}|[Ii]stimewa|[Ii]st)\.?$/u;

function noticeCaption({ path, node }: Field, written: string): Problem[] {
  if (/^(?:keterangan(?: foto)?|caption|foto|gambar|-)\.?$/i.test(written)) {
    return [problem('notice', 'text/unfinished', path, node.position, { written })];
  }
  if (fileName.test(written)) {
    return [problem('notice', 'image/alt-words', path, node.position, { written })];
  }
  const alone = ownerAlone.exec(written)?.[1];
  if (alone !== undefined)
    return [problem('notice', 'caption/credit', path, node.position, { credit: alone, rest: '' })];
  const found = owner.exec(written);
  const credit = (found?.[1] ?? found?.[2] ?? '').trim();
  if (found === null || credit === '') return [];
  const rest = written.slice(0, found.index).trim();
  return rest === ''
    ? []
    : [problem('notice', 'caption/credit', path, node.position, { credit, rest: closed(rest) })];
}

function closed(text: string): string {
  return /[.!?”"’]$/.test(text) ? text : `${text}.`;
}
