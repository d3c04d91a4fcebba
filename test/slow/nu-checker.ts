// A built site's folder → what the Nu HTML checker of the W3C says of its pages, style sheets and drawings.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../src/build/project-root.ts';

/** A command line has an end. */
const filesPerRun = 1000;

const jar = join(projectRoot, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** https://github.com/validator/validator/wiki/Output-»-JSON */
interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
  /** The piece of the file that it is about. */
  readonly extract?: string;
}

export interface NuReport {
  /** `path:line:column message`, sorted. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export type Language = 'html' | 'css' | 'svg';

/** Hints that are no faults, by what they say and, where that is too wide, by the piece of HTML they are about. */
const passedOver: readonly { readonly message: RegExp; readonly extract?: RegExp }[] = [
  // Preact writes `<br/>`; HTML allows it, and no attribute of ours is unquoted.
  { message: /^Trailing slash on void elements has no effect/ },
  // This version does not know that `search` is a landmark, which may have a name.
  { message: /^Possible misuse of “aria-label”/, extract: /<search / },
  // CSS Box Sizing 4, which later versions know.
  { message: /^CSS: “contain-intrinsic-block-size”: Property/ },
  // It guesses from the words. A story in another language is marked where it stands; the page around it is not in it.
  { message: /^This document appears to be written in / },
];

/** `files`: relative to `folder`, all of one language. Throws where there is no Java. */
export async function askNuChecker(
  folder: string,
  language: Language,
  files: readonly string[],
): Promise<NuReport> {
  const options = [
    '--format',
    'json',
    '--exit-zero-always',
    ...(language === 'html' ? [] : [`--${language}`]),
  ];
  const messages: Message[] = [];
  for (let first = 0; first < files.length; first += filesPerRun) {
    const paths = files.slice(first, first + filesPerRun).map((path) => join(folder, path));
    messages.push(...(await runChecker([...options, ...paths])));
  }
  const told = messages.filter(
    ({ message, extract = '' }) =>
      !passedOver.some((each) => each.message.test(message) && (each.extract?.test(extract) ?? true)),
  );
  const worded = ({ url = '', lastLine = 0, lastColumn = 0, message }: Message) =>
    `${decodeURIComponent(url).replace(`file:${folder}/`, '')}:${lastLine}:${lastColumn} ${message}`;
  const isError = ({ type }: Message) => type !== 'info';
  return {
    errors: told.filter(isError).map(worded).sort(),
    warnings: told
      .filter((message) => !isError(message))
      .map(worded)
      .sort(),
  };
}

async function runChecker(args: readonly string[]): Promise<readonly Message[]> {
  const java = spawn('java', ['-jar', jar, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(java, 'close').catch((error: unknown) => {
    throw new Error('The Nu HTML checker needs Java 11 or later: apt-get install default-jre-headless', {
      cause: error,
    });
  });
  const [output] = await Promise.all([text(java.stderr), ended]);
  return (JSON.parse(output) as { readonly messages: readonly Message[] }).messages;
}
