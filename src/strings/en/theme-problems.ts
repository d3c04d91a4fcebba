// Problems of a newsroom's theme in English: what is wrong, and how to mend it.
import type { ThemeRules } from '../../theme/rules.ts';
import type { WordsFor } from '../problems.ts';

const perhaps = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `Did you mean ${nearest}?`;

export const themeProblems: WordsFor<ThemeRules> = {
  'theme/folder': ({ folder, nearest }) => ({
    message: `The folder “${folder}” in the theme replaces nothing.`,
    hint: perhaps(
      nearest && `theme/${nearest}`,
      'What can be replaced are files in theme/templates and theme/src/strings, under the same path as in the generator.',
    ),
  }),
  'theme/elsewhere': ({ folder }) => ({
    message: `The folder “${folder}” is not read by the generator.`,
    hint: 'What replaces templates, styles and words belongs in the folder theme, as in theme/templates/components.',
  }),
  'theme/not-a-file': () => ({
    message: 'This is no file: a link to a folder, a broken link, or a device.',
    hint: 'Put the file itself here, or delete it.',
  }),
  'theme/not-a-folder': () => ({
    message: 'This is no folder, or a link that leads to none, so that there is no theme to be read.',
    hint: 'Put the folder of the theme here again, or delete the file or the link.',
  }),
  'theme/replaces-nothing': ({ path, nearest }) => ({
    message: `The generator has no file ${path}, and nothing in the theme imports this one.`,
    hint: perhaps(nearest, 'Give it the path of the file that it is to replace, or delete it.'),
  }),
  'theme/export-missing': ({ name, path }) => ({
    message: `This file does not export “${name}”, which the generator's ${path} does for others to use.`,
    hint: `Export it, or hand on the original: export { ${name} } from 'arsip-berita/${path}';`,
  }),
  'theme/import-missing': ({ name, from, nearest }) => ({
    message: `“${name}” is not exported by ${from}.`,
    hint: perhaps(nearest, 'See what that file exports.'),
  }),
  'theme/import-absent': ({ written, nearest }) => ({
    message: `“${written}” is not there.`,
    hint: perhaps(
      nearest,
      /^[./]/.test(written)
        ? "Check the path. The generator's own files are named by arsip-berita/…"
        : 'Correct the name; if it is a package, install it with npm install.',
    ),
  }),
  'theme/import-kind': ({ ending }) => ({
    message: `A file ${ending} cannot be imported here.`,
    hint: 'Pictures and typefaces are named in style sheets, as in: background: url(./logo.svg)',
  }),
  'theme/type': ({ reason }) => ({
    message: `Types do not fit here: ${reason}`,
    hint: 'Compare with the original in node_modules/arsip-berita; after an upgrade its data may have another form.',
  }),
  'theme/syntax': ({ reason }) => ({
    message: `This code cannot be read: ${reason}`,
    hint: 'Mend it there; the site is not built until then.',
  }),
  'theme/doubtful': ({ reason }) => ({
    message: `This code may be wrong: ${reason}`,
    hint: 'The site is built all the same; see whether this is what you mean.',
  }),
};
