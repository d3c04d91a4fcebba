// A key that holds an address on the web: `source`, `base_url`, `media_base_url`.
import { failure, problem, type Result, success } from '../../problem.ts';
import { encodeStray, isWebAddress } from '../../web-address.ts';
import { meantAddress } from '../meant-address.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';

/** As language servers judge it: browsers know more of addresses. */
const addressSchema = (pattern: string): FieldType<string>['schema'] => {
  return ({ words }) => ({ type: ['string', 'null'], pattern, patternErrorMessage: words.faults.webAddress });
};
const webPattern = '^\\s*(?:[Hh][Tt][Tt][Pp][Ss]?://[^/\\s].*)?$';

export const webAddress: FieldType<string> = { parse: parseWebAddress, schema: addressSchema(webPattern) };
export const siteAddress: FieldType<string> = { parse: parseSiteAddress, schema: addressSchema(webPattern) };
export const mediaAddress: FieldType<string> = {
  parse: parseMediaAddress,
  schema: addressSchema('^\\s*(?:[Hh][Tt][Tt][Pp][Ss]://[^/\\s].*)?$'),
};

/** An absolute `http` or `https` address, as written but for characters that are to be encoded; `''` where nothing is. */
function parseWebAddress(field: Field): Result<string> {
  const line = parseLine(field, 2000);
  if (!line.ok || line.value === '') return line;
  if (isWebAddress(line.value) && !/\s/.test(line.value)) return success(encodeStray(line.value));
  return failure([
    problem('error', 'source/address', field.path, field.node.position, {
      written: line.value,
      suggestion: meantAddress(line.value) ?? addressOfHost(line.value) ?? addressInside(line.value),
    }),
  ]);
}

/** `contoh.id/berita`: an address as it is spoken. */
function addressOfHost(written: string): string | undefined {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(written) ? `https://${written}` : undefined;
}

/** `[teks](https://contoh.id/berita)` and `Kompas, https://contoh.id/berita`; none where there are two. */
function addressInside(written: string): string | undefined {
  const found = written.match(/https?:\/\/[^\s<>()"“”]+/gi) ?? [];
  return found.length === 1 && isWebAddress(found[0] ?? '') ? found[0] : undefined;
}

/** An address of a site: scheme, host, perhaps a path; no query, fragment or login. Without slashes at its end. */
export function parseSiteAddress(field: Field): Result<string> {
  // Of a page no other is found below it.
  const isSite = (text: string) =>
    isWebAddress(text) && !/\/[^/]+\.(?:html?|php|aspx?)\/*$/i.test(new URL(text).pathname);
  return parsePlace(field, 'site/base-url', isSite);
}

/** As an address of a site, and only `https`: a page that came by it shows no photo that did not. */
function parseMediaAddress(field: Field): Result<string> {
  return parsePlace(field, 'site/media-base-url', (text) => isWebAddress(text) && /^https:/i.test(text));
}

function parsePlace(
  field: Field,
  rule: 'site/base-url' | 'site/media-base-url',
  isPlace: (text: string) => boolean,
): Result<string> {
  const line = parseLine(field);
  if (!line.ok || line.value === '') return line;
  const url = isPlace(line.value) ? new URL(line.value) : undefined;
  if (url === undefined || /[?#]/.test(line.value) || url.username !== '' || url.password !== '') {
    const host = addressOfHost(line.value);
    const details = {
      written: line.value,
      suggestion: host !== undefined && isPlace(host) ? host : undefined,
    };
    return failure([problem('error', rule, field.path, field.node.position, details)]);
  }
  return success(`${url.origin}${url.pathname}`.replace(/\/+$/, ''));
}
