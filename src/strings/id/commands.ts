// Writers' and developers' words in Indonesian: what the commands print beside problems.
import type { CommandStrings } from '../commands.ts';

export const commandStrings: CommandStrings = {};
