// The key `complaints`: an address of mail or of the web that readers complain to.
import { failure, problem, type Result, success } from '../../problem.ts';
import { encodeStray, isWebAddress } from '../../web-address.ts';
import { textSchema } from '../json-schema.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';

/** What HTML takes for an address of mail: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const mail =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

export const complaints: FieldType<string> = { parse: parseComplaints, schema: () => textSchema(1000) };

/** `mailto:…`, or the web address as written; `''` where nothing is. */
function parseComplaints(field: Field): Result<string> {
  const line = parseLine(field);
  if (!line.ok || line.value === '') return line;
  if (isWebAddress(line.value)) return success(encodeStray(line.value));
  const address = line.value.replace(/^mailto:/i, '');
  if (mail.test(address)) return success(`mailto:${address}`);
  const details = { written: line.value };
  return failure([problem('error', 'site/complaints', field.path, field.node.position, details)]);
}
