// The key `tags` of a mapping → what is to stand in a story for each tag of the old site.
import type { Field } from '../../content/fields/field.ts';
import { wrongForm } from '../../content/fields/field.ts';
import { MapReader } from '../../content/map-reader.ts';
import type { YamlNode } from '../../content/yaml-node.ts';
import { failure, hasErrors, type Problem, type Result, success } from '../../problem.ts';
import type { TagTemplate } from './tag-template.ts';

/** `foto: {image: "https://…/{src}"}`, `berkas: {link: "https://…/{0}"}`, `kotak: "{inner}"`. Names in lower case. */
export function parseTags(field: Field): Result<ReadonlyMap<string, TagTemplate>> {
  const { path, node } = field;
  if (node.kind !== 'map') return failure([wrongForm(field, 'map')]);
  const tags = new Map<string, TagTemplate>();
  const problems: Problem[] = [];
  for (const { key, value } of node.entries) {
    const template = parseTemplate(path, key, value);
    problems.push(...template.problems);
    if (template.ok) tags.set(key.toLowerCase(), template.value);
  }
  return hasErrors(problems) ? failure(problems) : success(tags, problems);
}

const kinds = ['image', 'link', 'text'] as const;

function parseTemplate(path: string, key: string, node: YamlNode): Result<TagTemplate> {
  if (node.kind === 'text') return success({ text: node.text });
  if (node.kind !== 'map') return failure([wrongForm({ path, key, node }, 'text')]);
  const reader = new MapReader(path, node, kinds);
  const written = (kind: (typeof kinds)[number]) => reader.optional(kind, parseText)?.value;
  const [image, link, text] = [written('image'), written('link'), written('text')];
  if (hasErrors(reader.problems)) return failure(reader.problems);
  if (image !== undefined) return success({ image });
  return success(link === undefined ? { text: text ?? '' } : { link });
}

/** Markdown of several lines may be in it. */
function parseText(field: Field): Result<string> {
  return field.node.kind === 'text' ? success(field.node.text) : failure([wrongForm(field, 'text')]);
}
