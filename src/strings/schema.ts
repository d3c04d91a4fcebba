// What editors show of keys in front matter and data files, and beside what is written wrong there.
import type { ArticleKey } from '../content/article-fields.ts';
import type { correctionFields } from '../content/fields/corrections.ts';
import type { relatedFields } from '../content/fields/related.ts';
import type { authorFields, categoryFields, topicFields } from '../content/named-file.ts';
import type { pageFields } from '../content/page-record.ts';
import type { siteFields } from '../content/site-file.ts';
import { schemaWords as en } from './en/schema.ts';
import { schemaWords as id } from './id/schema.ts';
import type { Language } from './language.ts';

/** A sentence for each key, as short as can be. */
type Words<Definitions> = Readonly<Record<keyof Definitions, string>>;

export interface SchemaWords {
  readonly article: Readonly<Record<ArticleKey, string>>;
  readonly related: Words<typeof relatedFields>;
  readonly corrections: Words<typeof correctionFields>;
  readonly page: Words<typeof pageFields>;
  readonly site: Words<typeof siteFields>;
  readonly category: Words<typeof categoryFields>;
  readonly author: Words<typeof authorFields>;
  readonly topic: Words<typeof topicFields>;
  readonly faults: Readonly<
    Record<'moment' | 'webAddress' | 'photoPath' | 'oldAddress' | 'languageTag' | 'slug' | 'empty', string>
  >;
  /** The snippet of a whole story, and the word by which it is called. */
  readonly story: { readonly prefix: string; readonly description: string };
  /** The editor's task that runs the check. */
  readonly checkTask: string;
  /** The one that checks again whenever something is saved. */
  readonly watchTask: string;
}

const byLanguage: Record<Language, SchemaWords> = { id, en };

export function schemaWords(language: Language): SchemaWords {
  return byLanguage[language];
}
