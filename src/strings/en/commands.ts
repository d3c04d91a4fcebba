// What commands say in English when they cannot go on.
import type { CommandStrings } from '../commands.ts';
import { formatCount } from '../count.ts';

/** Troubles of the disk may come without a path. */
const at = (path: string, otherwise: string) => (path === '' ? otherwise : path);

export const commandStrings: CommandStrings = {
  faults: {
    'unknown-option': ({ option, nearest }) =>
      `There is no option ${option}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    'missing-value': ({ option }) => `The option ${option} needs a value after it.`,
    'unexpected-value': ({ option }) => `The option ${option} takes no value.`,
    'unexpected-argument': ({ argument }) =>
      `“${argument}” means nothing here. Options stand after --, as in: npm run build -- --clean`,
    'bad-now': ({ written }) =>
      `The time “${written}” after --now cannot be read. Write it like this: 2024-09-14T12:45:06+07:00`,
    'bad-base-url': ({ written }) =>
      `The address “${written}” after --base-url cannot be used. ` +
      'Write it in full, without ? and #, as in: https://example.org/archive',
    'bad-jobs': ({ written, most }) =>
      `“${written}” after --jobs cannot be used. Write a whole number from 1 to ${most}.`,
    'bad-shard': ({ written, most }) =>
      `“${written}” after --shard cannot be used. Write which share of how many, such as 2/8 for the second of eight; ${most} at most.`,
    'not-together': ({ option, other }) =>
      `${option} and ${other} cannot be used together. Choose one of them.`,
    'drafts-without-preview': () =>
      'Drafts are shown in a preview alone. Add --preview: npm run build -- --preview --drafts',
    'shard-without-out': () =>
      'Name a folder for this share with --out, as in: npm run build -- --shard 2/8 --out shares/2',
    'share-absent': ({ share }) => `There is no folder ${share}. Check how it is written after --join.`,
    'not-a-share': ({ share }) =>
      `${share} was not made by --shard: there is no share.txt in it. Check how it is written after --join.`,
    'share-inside-out': ({ out, share }) =>
      `The output folder ${out} holds the share ${share}, which would be deleted. Choose another place with --out.`,
    'bad-port': ({ written }) =>
      `“${written}” after --port is no port. Write a whole number from 0 to ${formatCount(65_535, 'en')}.`,
    'bad-format': ({ written, formats }) =>
      `There is no report format “${written}”. Choose one of: ${formats.join(', ')}.`,
    'no-import-kind': ({ kinds }) =>
      `Name the kind of source (${kinds.join(', ')}) and then its files, such as: npm run import -- ${kinds[0]} page.txt`,
    'unknown-import-kind': ({ written, kinds, nearest }) =>
      `There is no kind of source “${written}”.` +
      (nearest === undefined ? ` What can be imported: ${kinds.join(', ')}.` : ` Did you mean ${nearest}?`),
    'mapping-absent': ({ kind }) =>
      `What the columns of a ${kind} file mean must be said: --mapping FILE. The README has an example.`,
    'bad-import-name': ({ written }) =>
      `“${written}” after --name can be no file name. Use letters, digits, - and _.`,
    'media-absent': ({ folder }) => `There is no folder ${folder}. Check how it is written after --media.`,
    'report-inside-content': ({ report, content }) =>
      `The report’s folder ${report} lies inside the content folder ${content}. Choose another place with --report.`,
    'no-import-files': ({ kind }) => `No file is named. Example: npm run import -- ${kind} page.txt`,
    'no-target': () =>
      'Name where to publish with --to, as in: npm run publish -- --to /srv/www/archive, or --to rclone:REMOTE:PATH',
    'bad-target': ({ written, suggestion }) =>
      `“${written}” is no folder. A store elsewhere is written like this: ${suggestion}; a folder: ./${written}`,
    'home-target': ({ written, meant }) =>
      `“${written}” would be a folder that is called ~: the shell puts your home folder in its place only where ~ begins a word without quotes. Write ${meant}`,
    'bad-keep': ({ written, most }) =>
      `“${written}” after --keep cannot be used. Write how many releases are to stay, from 1 to ${most}.`,
    'bad-grace': ({ written, most }) =>
      `“${written}” after --grace cannot be used. Write a whole number of seconds, from 0 to ${most}.`,
    'target-inside': ({ target, folder }) =>
      `The target ${target} and the folder ${folder} lie one in the other, and one would spoil the other. Choose another place with --to.`,
    'site-folder-absent': () => 'Name the folder to make, as in: npm run new-site -- ../newsroom',
    'generator-absent': ({ written }) =>
      `There is no file ${written} for --generator. Write the path of a package that npm pack made, a version, or a Git address.`,
    'bad-site-name': ({ written }) =>
      `“${written}” cannot be the name of a site. Write it in one line, as in: --name "Village News"`,
    'headline-unquoted': ({ headline }) => `Put the headline in quotes: npm run new -- "${headline}"`,
    'headline-absent': () =>
      'The headline is missing. Put it in quotes: npm run new -- "Headline of the story"',
    'file-absent': ({ file, nearest }) =>
      `There is no file “${file}”.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    'file-outside-content': ({ file, content }) =>
      `The file “${file}” is not in the content folder “${content}”.`,
    'content-absent': ({ content, above }) =>
      above === undefined
        ? `There is no content folder ${content}. Check how it is written after --content.`
        : `There is no content folder ${content} in this folder. Run the command from ${above}: cd ${above}`,
    'content-elsewhere': ({ content, meant }) =>
      `The folder ${content} is no content folder: neither articles nor pages are in it. Write --content ${meant}`,
    'content-not-a-folder': ({ content }) =>
      `${content} is not a folder. Write the archive's content folder after --content.`,
    'content-submodule': ({ content }) =>
      `The content folder ${content} is a Git submodule that was not fetched, so it is empty. Run git submodule update --init; in CI, have the checkout fetch it (on GitHub “submodules: true” under “with” of each actions/checkout).`,
    'out-inside-content': ({ out, content }) =>
      `The output folder ${out} lies inside the content folder ${content}. Choose another place with --out.`,
    'content-inside-out': ({ out, content }) =>
      `The output folder ${out} holds the content folder ${content}, which a build could delete. Choose another place with --out.`,
    'cache-inside-out': ({ out, cache }) =>
      `The output folder ${out} holds the cache folder ${cache}. Choose another place with --cache.`,
    'changes-inside': ({ changes, folder }) =>
      `The list of changes ${changes} would be written inside the folder ${folder} and could replace a file there. Choose another place with --changes.`,
    'cache-inside-content': ({ cache, content }) =>
      `The cache folder ${cache} lies inside the content folder ${content} and would be kept with the texts. Choose another place with --cache.`,
  },
  failures: {
    'theme-fault': ({ place, message }) =>
      `${place}: error in the code of the theme: ${message}. The old site is unchanged; mend it there and run again.`,
    'theme-changed': () =>
      'The theme changed while this command started. The old site is unchanged; run it again.',
    'source-changed': ({ path }) =>
      `The file ${path} was edited or removed while this command was at work. The old site is unchanged; run it again.`,
    'no-temporary-folder': ({ path }) =>
      `The temporary folder ${path} does not exist. Make it, or name another one in the variable TMPDIR, and run again.`,
    'disk-full': ({ path }) =>
      `The disk is full: ${at(path, 'the site')} could not be written. Free some space and run again.`,
    'not-permitted': ({ path }) =>
      `Not permitted to read or write ${at(path, 'a file')}. Check the permissions of the file and its folder, then run again.`,
    'read-only': ({ path }) =>
      `${at(path, 'The output folder')} is on a disk that can only be read. Choose another place.`,
    'not-a-folder': ({ path }) =>
      `On the way to ${at(path, 'the output')} there is a file where a folder should be. Move it away and run again.`,
    'worker-lost': ({ how }) =>
      `One of the processes that build ended too early (${how}), perhaps for want of memory. ` +
      'Run it again; if it happens again, use fewer processes: --jobs 1.',
    'port-in-use': ({ port }) =>
      `Port ${port} and those after it are in use or may not be opened. Choose another with --port.`,
    system: ({ message }) => `This computer reports trouble: ${message}`,
    unexpected: ({ message }) =>
      `Something is wrong with the program, not with what you wrote: ${message} ` +
      '(run this command with DEBUG=1 for details).',
  },
  seeHelp: (command) => `All options: ${command} -- --help`,
  busy: (out) => `Another process is writing to the folder ${out}. Wait until it is done, then run again.`,
  foreignOutput: (out) =>
    `The folder ${out} holds files that this program did not make, so it is left alone. ` +
    'Empty it, or choose another with --out.',
  otherKind: (out, isPreview) =>
    isPreview
      ? `The folder ${out} holds a site for readers, so no preview is written there. Choose another with --out.`
      : `The folder ${out} holds a preview, so no site for readers is written there. Delete it, or choose another with --out.`,
  interrupted: 'Stopped. The old site is unchanged.',
};
