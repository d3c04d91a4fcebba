// The key `related`: the headlines that the original page listed beside the story.
import type { ListedHeadline } from '../../archive/article.ts';
import type { Zone } from '../../dates/zone.ts';
import { failure, type Problem, type Result, success } from '../../problem.ts';
import { MapReader } from '../map-reader.ts';
import { type Field, wrongForm } from './field.ts';
import { parseLine } from './line-of-text.ts';
import { parseMomentField } from './moment.ts';
import { parseTitle } from './title.ts';

const keys = ['title', 'category', 'date'] as const;

/** A list of maps of title, category and date, in the source's order; `[]` where nothing is written. */
export function parseRelated(field: Field, siteZone: Zone): Result<readonly ListedHeadline[]> {
  const { path, node } = field;
  if (node.kind === 'text' && node.text === '') return success([]);
  if (node.kind !== 'list') return failure([wrongForm(field, 'list-of-maps')]);
  const headlines: ListedHeadline[] = [];
  const problems: Problem[] = [];
  for (const item of node.items) {
    if (item.kind !== 'map') {
      problems.push(wrongForm({ ...field, node: item }, 'list-of-maps'));
      continue;
    }
    const reader = new MapReader(path, item, keys);
    const headline = reader.required('title', parseTitle);
    const category = reader.required('category', parseLine);
    const publishedAt = reader.required('date', (date) => parseMomentField(date, siteZone));
    problems.push(...reader.problems);
    if (headline && category && publishedAt) {
      headlines.push({ headline: headline.value, category: category.value, publishedAt: publishedAt.value });
    }
  }
  return problems.length > 0 ? failure(problems) : success(headlines);
}
