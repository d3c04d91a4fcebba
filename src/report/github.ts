// A worded problem → a workflow command of GitHub Actions.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import { posix } from 'node:path';
import { toPrintable } from './printable.ts';
import { type WordedProblem, withHint } from './worded-problem.ts';

/** `pathPrefix` leads from the repository to the folder that the problem's path counts from. */
export function formatGithubLine(worded: WordedProblem, pathPrefix = ''): string {
  const { path, line, column, severity, rule } = worded.problem;
  // What lies beside the folder is named from it by `..`.
  const file = posix.join(pathPrefix, path);
  const properties = [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapeProperty(rule)}`,
  ];
  return toPrintable(`::${severity} ${properties.join(',')}::${escapeData(withHint(worded))}`);
}

/** Of no file: what kept the command from its end. */
export function formatGithubFailure(failure: string): string {
  return toPrintable(`::error::${escapeData(failure)}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
