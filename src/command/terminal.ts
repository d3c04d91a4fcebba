// Somebody at a terminal: questions → what is answered.
import { createInterface } from 'node:readline/promises';

export interface Terminal {
  readonly say: (line: string) => void;
  /** Trimmed; `undefined` once somebody has ended it, by Ctrl-C or Ctrl-D: then nothing more is asked. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

export function openTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const lines = createInterface({ input, output });
  let isEnded = false;
  const ended = new Promise<undefined>((resolve) => {
    lines.once('close', () => {
      isEnded = true;
      resolve(undefined);
    });
  });
  return {
    say: (line) => output.write(`${line}\n`),
    ask: async (question) => {
      if (isEnded) return undefined;
      const answer = await Promise.race([lines.question(question), ended]);
      // The cursor still stands behind the question.
      if (answer === undefined) output.write('\n');
      return answer?.trim();
    },
    close: () => lines.close(),
  };
}
