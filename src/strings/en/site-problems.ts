// Problems of settings and lists of names in English: what is wrong, and how to mend it.
import type { SiteRules } from '../../content/site-rules.ts';
import type { WordsFor } from '../problems.ts';

export const siteProblems: WordsFor<SiteRules> = {
  'data/absent': ({ file }) => ({
    message: `There is no ${file}; ${absent[file]}`,
    hint: 'Make the file to decide for yourself.',
  }),
  'data/stray-line': ({ written }) => ({
    message: `The line “${written}” belongs to no key.`,
    hint: 'If it goes on with the value above, move it right: as far as the first line of that value, or two spaces farther than its key. If not, remove it.',
  }),
  'data/dash': ({ key, count }) => ({
    message: `“- ${key}:” begins a new item, and seems to be a part of the one above${count === 1 ? '' : `; so ${count === 2 ? 'does another line' : `do ${count - 1} more lines`}`}.`,
    hint: 'Put two spaces in the place of the “- ” before it: only the first line of an item begins with “- ”.',
  }),
  'data/duplicate': ({ written, line }) => ({
    message: `“${written}” is used on line ${line} already.`,
    hint: 'Change or remove one of them: each slug, name and alias may stand for one thing only.',
  }),
  'site/base-url': ({ written, suggestion }) => ({
    message: `“${written}” is not the address of a site.`,
    hint:
      suggestion === undefined
        ? 'Write it like https://example.org or https://example.org/archive, without “?” or “#”.'
        : `Write “${suggestion}”.`,
  }),
  'site/media-base-url': ({ written, suggestion }) => ({
    message: `“${written}” is no address where photos are kept.`,
    hint:
      suggestion === undefined
        ? 'Write it like https://photos.example.com/archive, without “?” or “#”.'
        : `Write “${suggestion}”.`,
  }),
  'site/choice': ({ key, written, choices, nearest }) => ({
    message: `“${key}: ${written}” is not one of the choices.`,
    hint: `${nearest === undefined ? '' : `Did you mean “${nearest}”? `}Choose one of: ${choices.join(', ')}.`,
  }),
  'site/icon-elsewhere': ({ written }) => ({
    message: `The icon “${written}” cannot be taken from media_base_url.`,
    hint: 'Remove the key “icon”: the icon is drawn from the initials of the site’s name.',
  }),
  'site/icon-size': ({ written, width, height, least }) => ({
    message: `The icon “${written}” has ${width} × ${height} pixels.`,
    hint: `Use a square picture of at least ${least} × ${least} pixels.`,
  }),
  'site/time-zone': ({ written, suggestion }) => ({
    message: `The time zone “${written}” is not known.`,
    hint:
      suggestion === undefined
        ? 'Write WIB, WITA, WIT, an offset such as +07:00, or an IANA name such as Asia/Tokyo.'
        : `Write “${suggestion}”.`,
  }),
};

const absent = {
  'site.yaml': 'defaults are used.',
  'categories.yaml': 'the categories are those that stories name.',
  'authors.yaml': 'the authors are those that stories name.',
  'topics.yaml': 'the topics are those that stories name.',
} as const;
