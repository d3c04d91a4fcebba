// Problems of one file → the same, of each rule the first ones, and how many more there are.
import { type Problem, problem } from '../problem.ts';

/** Whoever mends so many learns of the others by checking again; a text that was taken for keys has thousands. */
const mostAlike = 20;

/** In their order; where the first that is left out stands, `file/more-alike` counts the others. */
export function summarizeAlike(problems: readonly Problem[]): Problem[] {
  if (problems.length <= mostAlike) return [...problems];
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return problems.flatMap((each): Problem | [] => {
    const { rule, path, line, column } = each;
    const [place, all] = [(seen.get(rule) ?? 0) + 1, counts.get(rule) ?? 0];
    seen.set(rule, place);
    // One more takes no more space than to say that there is one.
    if (place <= mostAlike || all === mostAlike + 1) return each;
    const details = { rule, count: all - mostAlike };
    return place > mostAlike + 1 ? [] : problem('error', 'file/more-alike', path, { line, column }, details);
  });
}
