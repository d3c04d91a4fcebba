// Schemas, snippets and where the content lies → the files by which VS Code helps with it, merged with those it has.

import type { SchemaContext } from '../content/fields/field-type.ts';
import type { Language } from '../strings/language.ts';
import { reportStrings } from '../strings/report.ts';
import { type SchemaWords, schemaWords } from '../strings/schema.ts';
import { makeSchemas, type SchemaKind, schemaKinds } from './schemas.ts';
import { makeSnippets } from './snippets.ts';

export interface EditorFiles {
  /** Name in the folder → JSON: made here, and nobody else's. */
  readonly own: Readonly<Record<string, object>>;
  /** Name → what is to be in a file that may hold more. */
  readonly shared: Readonly<Record<string, object>>;
}

/** Files of YAML; front matter is in Markdown, which the language server of YAML does not look into. */
const dataFiles: readonly SchemaKind[] = ['site', 'categories', 'authors', 'topics'];

/** `content` is the way from the folder that the editor opens to the content folder, with `/` between names. */
export function makeEditorFiles(
  context: SchemaContext,
  { content, language }: { readonly content: string; readonly language: Language },
): EditorFiles {
  const schemas = makeSchemas(context);
  const words = schemaWords(language);
  return {
    own: {
      ...Object.fromEntries(schemaKinds.map((kind) => [`schemas/${kind}.json`, schemas[kind]])),
      'berita.code-snippets': makeSnippets(schemas.article, words),
    },
    shared: {
      'settings.json': {
        'yaml.schemas': Object.fromEntries(
          dataFiles.map((kind) => [`./.vscode/schemas/${kind}.json`, `${content}/${kind}.yaml`]),
        ),
        // Snippets are offered while a key is typed, and words of the text are not.
        '[markdown]': {
          'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' },
          'editor.wordBasedSuggestions': 'off',
        },
      },
      'extensions.json': { recommendations: ['redhat.vscode-yaml'] },
      'tasks.json': { version: '2.0.0', tasks: checkTasks(words, content, language) },
    },
  };
}

/** The lines of a report, its `gnu` form, become marks in the files, in Markdown too, without any extension. */
const matcher = {
  owner: 'arsip-berita',
  fileLocation: 'relative',
  pattern: {
    regexp: '^(\\S.*?):(\\d+):(\\d+): (error|warning): (.*) \\[(\\S+)\\]$',
    file: 1,
    line: 2,
    column: 3,
    severity: 4,
    message: 5,
    code: 6,
  },
};

function checkTasks({ checkTask, watchTask }: SchemaWords, content: string, language: Language): object[] {
  const ofFolder = content === 'content' ? '' : ` --content "${content}"`;
  const { checking, watching } = reportStrings(language);
  return [
    {
      label: checkTask,
      type: 'shell',
      command: `npm run check -- --format gnu${ofFolder}`,
      group: { kind: 'test', isDefault: true },
      presentation: { reveal: 'silent' },
      problemMatcher: matcher,
    },
    {
      label: watchTask,
      type: 'shell',
      command: `npm run check -- --watch --format gnu${ofFolder}`,
      isBackground: true,
      // It has marks to tell of what it finds, and comes up with none of it by itself.
      presentation: { reveal: 'never' },
      // VS Code asks once whether a folder's tasks may start by themselves.
      runOptions: { runOn: 'folderOpen' },
      problemMatcher: {
        ...matcher,
        background: {
          activeOnStart: true,
          beginsPattern: wholeLine(checking),
          endsPattern: wholeLine(watching),
        },
      },
    },
  ];
}

function wholeLine(text: string): string {
  return `^${text.replace(/[.()]/g, '\\$&')}$`;
}

type Json = unknown;

/**
 * `wanted` into `present`: maps key by key, lists item by item, and of what has a `label` the one with that label is
 * replaced. All else that is there stays.
 */
export function mergeJson(present: Json, wanted: Json): Json {
  if (Array.isArray(present) && Array.isArray(wanted)) {
    const isReplaced = (each: Json) => wanted.some((other) => isAlike(each, other));
    return [...present.filter((each) => !isReplaced(each)), ...wanted];
  }
  if (!isMap(present) || !isMap(wanted)) return wanted;
  const merged: Record<string, Json> = { ...present };
  for (const [key, value] of Object.entries(wanted)) {
    merged[key] = Object.hasOwn(present, key) ? mergeJson(present[key], value) : value;
  }
  return merged;
}

function isAlike(one: Json, other: Json): boolean {
  if (isMap(one) && isMap(other) && one.label !== undefined) return one.label === other.label;
  return JSON.stringify(one) === JSON.stringify(other);
}

function isMap(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
