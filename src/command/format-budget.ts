// How much of what the host takes a site uses up → one line, and below it, where that is much, what can be turned.
import { hostLimits } from '../hosts/host-limits.ts';
import type { Budget } from '../hosts/judge-budget.ts';
import { budgetStrings } from '../strings/budget.ts';
import { hostNames } from '../strings/host-names.ts';
import type { Language } from '../strings/language.ts';

export function formatBudget({ host, uses, level, advice, isHopeless }: Budget, language: Language): string {
  const words = budgetStrings(language);
  const name = hostNames[host];
  if (uses.length === 0) return words.unlimited(name);
  const line = words.line(name, uses.map(words.use));
  if (level === 'within') return line;
  const paid = uses.flatMap(({ measure, paidLimit, level: used }) =>
    paidLimit === undefined || isHopeless || used === 'within'
      ? []
      : [words.paid(name, words.amount(measure, paidLimit), hostLimits[host].paidVariable)],
  );
  return [
    line,
    level === 'over' ? words.over : words.near,
    ...paid,
    ...(isHopeless
      ? [words.hopeless(name)]
      : advice.map(({ saving, ...amount }) => words.advice(saving, amount))),
  ].join('\n');
}
