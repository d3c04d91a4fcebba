// The key `time_zone`: the site's zone.
import { parseZone, type Zone } from '../../dates/zone.ts';
import { failure, problem, type Result, success } from '../../problem.ts';
import { namesSchema } from '../json-schema.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';
import { meantZone } from './meant-zone.ts';

export const timeZone: FieldType<Zone> = {
  parse: parseZoneField,
  schema: () => namesSchema(['WIB', 'WITA', 'WIT']),
};

export function parseZoneField(field: Field): Result<Zone> {
  const line = parseLine(field);
  if (!line.ok) return line;
  const zone = parseZone(line.value);
  if (zone !== undefined) return success(zone);
  return failure([
    problem('error', 'site/time-zone', field.path, field.node.position, {
      written: line.value,
      suggestion: meantZone(line.value) ?? meantOffset(line.value),
    }),
  ]);
}

function meantOffset(written: string): string | undefined {
  // A number of hours, without its sign.
  const hours = /^(\d{1,2})$/.exec(written)?.[1];
  return hours && `+${hours.padStart(2, '0')}:00`;
}
