// The key `sponsor`: the name of who paid for a story.
import { failure, problem } from '../../problem.ts';
import type { FieldType } from './field-type.ts';
import { lineOfText } from './line-of-text.ts';

/** Readers would see “Iklan: tidak”. */
const answer =
  /^(?:ya|tidak|iya|bukan|true|false|yes|no|y|n|0|1|-+|n\/a|null|none|nihil|tidak ada|tanpa sponsor|iklan|sponsor|advertorial|advetorial|konten (?:berbayar|sponsor|promosi)|berbayar|(?:paid|sponsored)(?: content)?|klien|pemasang iklan)$/i;

export const sponsor: FieldType<string> = {
  ...lineOfText,
  parse: (field, zone) => {
    const line = lineOfText.parse(field, zone);
    if (!line.ok || !answer.test(line.value)) return line;
    return failure([
      problem('error', 'sponsor/name', field.path, field.node.position, { written: line.value }),
    ]);
  },
};
