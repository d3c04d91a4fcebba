// What the command tells that writes an editor's files, in English.
import { formatCount } from '../count.ts';
import type { EditorStrings } from '../editor.ts';

const count = (value: number) => formatCount(value, 'en');

export const editorStrings: EditorStrings = {
  written: (folder, files) =>
    files === 0
      ? `The editor’s help in ${folder} is as it should be.`
      : `The editor’s help in ${folder}: ${count(files)} files written. Reload VS Code if it is open.`,
  offered: (categories, authors, topics) =>
    `Offered while you type: ${count(categories)} categories, ${count(authors)} authors, ${count(topics)} topics.`,
  left: (path, wanted) =>
    `${path} holds comments or is no JSON, so it was left as it is. Add this to it:\n${wanted}`,
};
