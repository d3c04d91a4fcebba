// What `arsip-berita` says of all its commands, in English.
import type { OverviewStrings } from '../overview.ts';

export const overviewStrings: OverviewStrings = {
  usage: "arsip-berita COMMAND [options]   (in a newsroom's repository also: npm run COMMAND -- [options])",
  seeHelp:
    'Options of a command: arsip-berita COMMAND --help. Version of this program: arsip-berita --version',
  unknown: (written, nearest) =>
    `There is no command “${written}”.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
};
