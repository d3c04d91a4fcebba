// The definitions of all keys and the names of a content folder → a JSON Schema for each kind of file that writers own.
import { articleFields } from '../content/article-fields.ts';
import { mapSchema, type SchemaContext } from '../content/fields/field-type.ts';
import type { JsonSchema } from '../content/json-schema.ts';
import { authorFields, categoryFields, topicFields } from '../content/named-file.ts';
import { pageFields } from '../content/page-record.ts';
import { siteFields } from '../content/site-file.ts';

export const schemaKinds = ['article', 'page', 'site', 'categories', 'authors', 'topics'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** Kind of file → its schema. Of articles and pages the front matter is meant. */
export function makeSchemas(context: SchemaContext): Readonly<Record<SchemaKind, JsonSchema>> {
  const { words } = context;
  const list = (items: JsonSchema): JsonSchema => ({ anyOf: [{ type: 'array', items }, { type: 'null' }] });
  return {
    article: headed(mapSchema(articleFields, words.article, context)),
    page: headed(mapSchema(pageFields, words.page, context)),
    site: headed({ anyOf: [mapSchema(siteFields, words.site, context), { type: 'null' }] }),
    categories: headed(list(mapSchema(categoryFields, words.category, context))),
    authors: headed(list(mapSchema(authorFields, words.author, context))),
    topics: headed(list(mapSchema(topicFields, words.topic, context))),
  };
}

function headed(schema: JsonSchema): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema };
}
