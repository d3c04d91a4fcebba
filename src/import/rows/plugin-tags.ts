// HTML as Joomla keeps it → the same without the tags of its plugins, and those that showed something readers now miss.
import { addressIn, line } from '../wordpress/shortcode-html.ts';

export interface WithoutPlugins {
  readonly html: string;
  /** As written, each once. */
  readonly dropped: readonly string[];
}

/** What stands alone and shows something of the page, not of the story. Ref.: Joomla's content plugins, JComments. */
const alone =
  /\{(?:load(?:position|module|moduleid)|mosimage|mospagebreak|jcomments|jgpagebreak|phocagallery)\b[^{}<>]{0,300}\}/gi;

/** What encloses an address, a number or a folder. */
const enclosing =
  /\{(?<name>youtube|vimeo|dailymotion|soundcloud|gallery|mp3|mp4|flv|audio|video|besps|vsig)\b[^{}<>]{0,300}\}(?<inner>[^{}<>]{0,500})\{\/\k<name>\}/gi;

/** A player becomes its address on a line of its own. */
export function withoutPlugins(html: string): WithoutPlugins {
  if (!html.includes('{')) return { html, dropped: [] };
  const dropped = new Set<string>();
  const drop = (written: string): string => {
    dropped.add(written);
    return '';
  };
  const shown = html.replace(enclosing, (written, name: string, inner: string) => {
    const address = addressIn(name.toLowerCase(), new Map([['', inner.trim()]]));
    return address === '' ? drop(written) : line(address);
  });
  return { html: shown.replace(alone, drop), dropped: [...dropped] };
}
