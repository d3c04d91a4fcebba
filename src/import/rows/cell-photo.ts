// The cell of a picture, as content systems and tables export it → the picture's address and words, and those of others.
import { isJsonObject, parseJson } from '../../json-value.ts';
import { plainWords } from '../html/plain-words.ts';
import { attribute } from '../html/tree.ts';
import { elementsIn } from './cell-words.ts';

export interface CellPhoto {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
  /** Addresses of further pictures in the cell. */
  readonly others: readonly string[];
}

/**
 * An address; `<img>`, as Drupal prints a field, with the words around it for a caption; Joomla's object of intro and full image; Airtable's
 * `foto.jpg (https://…)`; several addresses with `|` or commas between them.
 */
export function photoOfCell(cell: string): CellPhoto {
  const [image, ...further] = elementsIn(cell, 'img');
  if (image !== undefined) {
    const others = further.map((each) => attribute(each, 'src')).filter((address) => address !== '');
    const caption = plainWords(cell).trim();
    return { address: attribute(image, 'src'), alt: attribute(image, 'alt'), caption, others };
  }
  const joomla = joomlaPhoto(cell);
  if (joomla !== undefined) return joomla;
  const [address = cell.trim(), ...others] = addressesIn(cell);
  return { ...none, address, others };
}

const none: CellPhoto = { address: '', alt: '', caption: '', others: [] };

/** `undefined` for another cell. Behind `#` Joomla keeps the picture's size. */
function joomlaPhoto(cell: string): CellPhoto | undefined {
  const images = /^\s*\{/.test(cell) ? parseJson(cell) : undefined;
  if (!isJsonObject(images)) return undefined;
  const said = (key: string) => {
    const value = images[key];
    return typeof value === 'string' ? value.trim() : '';
  };
  const kind = said('image_fulltext') === '' ? 'image_intro' : 'image_fulltext';
  const path = said(kind).replace(/#joomlaImage:.*$/s, '');
  return {
    address: path === '' || /^(?:[a-z]+:|\/)/i.test(path) ? path : `/${path}`,
    alt: said(`${kind}_alt`),
    caption: said(`${kind}_caption`),
    others: [],
  };
}

function addressesIn(cell: string): string[] {
  const attached = [...cell.matchAll(/[^(),]\s\((https?:\/\/[^()\s]+)\)(?=\s*(?:,|$))/g)];
  if (attached.length > 0) return attached.map(([, address = '']) => address);
  const parts = cell.split(/\s*(?:\||,(?=\s*https?:\/\/)|[\r\n]+)\s*/).filter((part) => part !== '');
  return parts.every((part) => /^(?:https?:\/)?\/\S+$/.test(part)) ? parts : [];
}
