// A key that names a photo: `image`.
import { failure, problem, type Result, success } from '../../problem.ts';
import { isWebAddress } from '../../web-address.ts';
import { meantPhoto } from '../meant-photo.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';

export const photoPath: FieldType<string> = {
  parse: parsePhotoPath,
  schema: ({ words }) => ({
    type: ['string', 'number', 'boolean', 'null'],
    pattern: '^(?!.*(?:^|/)\\.\\.(?:/|$))(?!\\s*/)[^\\\\]*$',
    patternErrorMessage: words.faults.photoPath,
  }),
};

/** A path inside content/media/, or an address on the web, as written; `''` where nothing is written. */
function parsePhotoPath(field: Field): Result<string> {
  const line = parseLine(field);
  if (!line.ok || line.value === '' || isWebAddress(line.value)) return line;
  const name = line.value.replace(/^(?:\.\/)+/, '');
  if (isInside(name)) return success(name);
  const details = { written: line.value, suggestion: meantPhoto(line.value) };
  return failure([problem('error', 'image/outside', field.path, field.node.position, details)]);
}

/** Whether a written path stays where photos lie, and is written as it is everywhere: with `/`. */
export function isInside(name: string): boolean {
  return !name.includes('\\') && name.split('/').every((part) => !['', '.', '..'].includes(part));
}
