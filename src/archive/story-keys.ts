// Stories → the few keys by which later stories find each, and what it speaks of, weighed.
import type { Article } from './article.ts';
import { type Term, type TermKind, unpackTerms } from './story-terms.ts';

export interface KeyedStory {
  readonly article: Article;
  /** The fittest of its topics and terms, at most `mostKeys`. */
  readonly keys: readonly string[];
  /** All that it speaks of; each once. */
  readonly spokenOf: readonly Weighed[];
}

export interface Weighed {
  readonly key: string;
  /** How much two stories have in common that both speak of it. */
  readonly weight: number;
}

export const mostKeys = 2;

/** What a key may be made of. */
interface Candidate extends Weighed {
  readonly fitness: number;
}

/**
 * How fit a term is to be a key, by where it stands: in headline and text, in the headline alone, in the text alone.
 * Measured: how often the nearest earlier story with such a term is about the same (test/related/README.md).
 */
const termFitness: Readonly<Record<TermKind, readonly [number, number, number]>> = {
  name: [65, 38, 34],
  matter: [60, 40, 35],
  broad: [44, 33, 24],
};
const topicFitness = 50;
/** A newsroom puts several topics on many stories, those that fit best first. */
const topicsConsidered = 2;

const termWeight: Readonly<Record<TermKind, number>> = { name: 4, matter: 4, broad: 2 };
const topicWeight = 5;

const known = new WeakMap<readonly Article[], readonly KeyedStory[]>();

/** In their order. A month's stories are asked for by each month that looks back on it: the same list is keyed once. */
export function keyStories(articles: readonly Article[]): readonly KeyedStory[] {
  const kept = known.get(articles);
  if (kept !== undefined) return kept;
  const keyed = articles.map(keyStory);
  known.set(articles, keyed);
  return keyed;
}

/** By its terms and topics alone: no other story, and no count of the archive, changes keys. */
export function keyStory(article: Article): KeyedStory {
  const { topics } = article;
  const terms = unpackTerms(article.terms);
  const ofTopics = topics.map((id) => ({ key: `#${id}`, weight: topicWeight, fitness: topicFitness }));
  const ofTerms = terms.map(candidateOf);
  const candidates = [...ofTopics.slice(0, topicsConsidered), ...onePerName(terms).map(candidateOf)];
  return { article, keys: chooseKeys(candidates), spokenOf: [...ofTopics, ...ofTerms] };
}

function candidateOf(term: Term): Candidate {
  return { key: term.text, weight: termWeight[term.kind], fitness: fitnessOf(term) };
}

/** Of two that are as fit, the one that is named first. */
function chooseKeys(candidates: readonly Candidate[]): string[] {
  return candidates
    .toSorted((a, b) => b.fitness - a.fitness)
    .slice(0, mostKeys)
    .map(({ key }) => key);
}

/** Of the words of one name the fittest, or the last of them: `Petr` and `Cech` would find the same stories. */
function onePerName(terms: readonly Term[]): Term[] {
  const best = new Map<string | number, Term>();
  for (const term of terms) {
    const name = term.run ?? term.text;
    const other = best.get(name);
    if (other === undefined || fitnessOf(term) >= fitnessOf(other)) best.set(name, term);
  }
  return [...best.values()];
}

function fitnessOf({ kind, inHeadline, inText }: Term): number {
  return termFitness[kind][inHeadline ? (inText ? 0 : 1) : 2];
}
