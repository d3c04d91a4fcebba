// A key that names a page of the site or of another: `guideline`, `masthead`.
import { failure, problem, type Result, success } from '../../problem.ts';
import type { PageLink } from '../../site.ts';
import { encodeStray, isWebAddress } from '../../web-address.ts';
import { textSchema } from '../json-schema.ts';
import type { Field } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';

export const pageLink: FieldType<PageLink> = { parse: parsePageLink, schema: () => textSchema(1000) };

/** `pedoman` and `/pedoman` are `/pedoman/`; `''` where nothing is written. */
function parsePageLink(field: Field): Result<PageLink> {
  const line = parseLine(field);
  if (!line.ok || line.value === '') return line;
  if (isWebAddress(line.value)) return success(encodeStray(line.value));
  const [, slug] = /^\/?([a-z0-9-]+)\/?$/.exec(line.value) ?? [];
  if (slug !== undefined) return success(`/${slug}/`);
  const [, name] = /^\/?(?:content\/)?pages\/([a-z0-9-]+)\.md$/.exec(line.value) ?? [];
  const nearest = name === undefined ? undefined : `/${name}/`;
  const details = { key: field.key, written: line.value, nearest };
  return failure([problem('error', 'site/page', field.path, field.node.position, details)]);
}
