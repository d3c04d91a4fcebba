import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/project-root.ts';
import { formatOverview, formatUnknownCommand } from '../../../src/command/format-overview.ts';
import { languages } from '../../../src/strings/language.ts';

const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** What scripts/arsip-berita.mjs takes for a command. */
const commands = Object.keys(scripts).filter((name) => scripts[name]?.startsWith('node scripts/run.mjs '));

it.each(languages)('every command of package.json has its line in the overview (%s)', (language) => {
  const told = [...formatOverview(language).matchAll(/^ {2}(\S+) +\S.*$/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(commands.sort());
});

it.each(languages)('what is said of a command is said to its end (%s)', (language) => {
  const lines = formatOverview(language).split('\n').slice(2, -2);
  expect(lines.filter((line) => !line.endsWith('.'))).toEqual([]);
});

it('a command that there is not is told with the nearest that there is', () => {
  expect(formatUnknownCommand('biuld', 'en')).toBe('There is no command “biuld”. Did you mean build?');
  expect(formatUnknownCommand('terbitkan', 'id')).toBe('Perintah “terbitkan” tidak ada.');
});
