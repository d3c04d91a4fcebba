// The key `related`: the headlines that the original page listed beside the story.
import type { ListedHeadline } from '../../archive/article.ts';
import type { Zone } from '../../dates/zone.ts';
import { failure, hasErrors, type Problem, type Result, success } from '../../problem.ts';
import { nothing } from '../json-schema.ts';
import { readRecords } from '../list-records.ts';
import { MapReader } from '../map-reader.ts';
import type { YamlNode } from '../yaml-node.ts';
import { type Field, wrongForm } from './field.ts';
import { type FieldType, keysOf, mapSchema, recordKeysOf, required } from './field-type.ts';
import { lineOfText } from './line-of-text.ts';
import { moment } from './moment.ts';
import { title } from './title.ts';

export const relatedFields = {
  title: required(title),
  category: required(lineOfText),
  date: required(moment),
};

export const related: FieldType<readonly ListedHeadline[]> = {
  parse: parseRelated,
  schema: (context) => ({
    anyOf: [{ type: 'array', items: mapSchema(relatedFields, context.words.related, context) }, nothing],
  }),
};

/** A list of maps of title, category and date, in the source's order; `[]` where nothing is written. */
function parseRelated(field: Field, siteZone: Zone): Result<readonly ListedHeadline[]> {
  const { path, node } = field;
  if (node.kind === 'text' && node.text === '') return success([]);
  if (node.kind !== 'list') return failure([wrongForm(field, 'list-of-maps')]);
  const headlines: ListedHeadline[] = [];
  const refuse = (item: YamlNode) => wrongForm({ ...field, node: item }, 'list-of-maps');
  const listed = readRecords(path, node.items, recordKeysOf(relatedFields), refuse);
  const problems: Problem[] = [...listed.problems];
  for (const map of listed.maps) {
    const reader = new MapReader(path, map, keysOf(relatedFields));
    const headline = reader.read('title', relatedFields.title, siteZone);
    const category = reader.read('category', relatedFields.category, siteZone);
    const publishedAt = reader.read('date', relatedFields.date, siteZone);
    problems.push(...reader.problems);
    if (headline && category && publishedAt) {
      headlines.push({ headline: headline.value, category: category.value, publishedAt: publishedAt.value });
    }
  }
  return hasErrors(problems) ? failure(problems) : success(headlines, problems);
}
