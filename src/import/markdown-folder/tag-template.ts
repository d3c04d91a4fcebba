// What a mapping says of a site's own tags → what stands in a story for them.
import type { TagMeaning } from './tag-meaning.ts';
import type { Parameters } from './tag-parameters.ts';

/**
 * In each, `{src}` stands for a parameter by name, `{0}` for one by place, `{inner}` for what the tag encloses: `image` is
 * the picture's address, `link` that of a link or of its place, `text` Markdown. A text that is empty drops the tag.
 */
export type TagTemplate = { readonly image: string } | { readonly link: string } | { readonly text: string };

export function fillTemplate(template: TagTemplate, parameters: Parameters, inner: string): TagMeaning {
  const fill = (pattern: string): string =>
    pattern.replace(/\{([\w-]+)\}/g, (_, name: string) => {
      if (name === 'inner') return inner;
      return /^\d+$/.test(name) ? parameters.at(Number(name)) : parameters.first(name.toLowerCase());
    });
  if ('image' in template) {
    const alt = parameters.first('alt');
    const caption = inner || parameters.first('caption', 'title');
    return {
      kind: 'image',
      address: fill(template.image),
      alt,
      caption: caption === alt ? '' : caption,
      isGuessed: false,
    };
  }
  if ('link' in template) {
    const words = inner || parameters.first('text', 'label', 'title');
    const address = fill(template.link);
    return words === '' ? { kind: 'target', address } : { kind: 'link', address, words, isGuessed: false };
  }
  return { kind: 'value', text: fill(template.text) };
}
