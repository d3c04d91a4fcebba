// What a publication came to → the lines that it ends with.
import type { ClosedPath } from '../publish/closed-path.ts';
import type { PublishFault } from '../publish/faults.ts';
import { shortId } from '../publish/judge-commit.ts';
import type { Publication } from '../publish/publish-context.ts';
import type { SentencesFor } from '../strings/commands.ts';
import type { Language } from '../strings/language.ts';
import { publishStrings } from '../strings/publish.ts';

export interface PublicationOptions {
  readonly language: Language;
  /** As it may be told. */
  readonly target: string;
  /** Where the changes were listed, as it was given, and how many addresses a CDN is to forget. */
  readonly listed: { readonly path: string; readonly addresses: number } | undefined;
  /** What keeps a web server from what is published. */
  readonly closed: ClosedPath | undefined;
  /** The command that makes Git read the content's repository, where it does not. */
  readonly remedy: string | undefined;
}

/** More addresses than these drown the rest. */
const storiesShown = 3;

export function formatPublication(
  { kind, changes, isWhole, edited, overridden, releases, baseUrl }: Publication,
  { language, target, listed, closed, remedy }: PublicationOptions,
): string {
  const words = publishStrings(language);
  const { added, changed, removed } = changes;
  const heads = {
    published: words.published,
    unchanged: words.unchanged,
    trial: words.trial,
    'rolled-back': words.rolledBack,
  };
  const { shown, kept = 0, cut = 0, takenBack = [], unreadable = 0 } = releases ?? {};
  return [
    heads[kind](target),
    ...(kind === 'unchanged' ? [] : [words.counts(added.length, changed.length, removed.length)]),
    ...(isWhole && kind === 'published' ? [words.first] : []),
    ...(shown === undefined ? [] : [words.release(shown, kept)]),
    ...(cut > 0 ? [words.cut(cut, takenBack.slice(0, storiesShown), takenBack.length)] : []),
    ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
    ...(edited ? [words.edited(shortId(edited))] : []),
    ...(overridden ? [words.overridden(wordFault(overridden, language))] : []),
    ...(remedy === undefined ? [] : [words.untrusted(remedy)]),
    ...(listed ? [words.listed(listed.path, listed.addresses)] : []),
    ...(closed === undefined ? [] : [words.closed(closed, target)]),
    ...(isOfThisComputer(baseUrl) ? [words.localAddress(baseUrl)] : []),
  ].join('\n');
}

export function wordFault(fault: PublishFault, language: Language): string {
  return sentenceOf(publishStrings(language).faults, fault);
}

function sentenceOf<Kinds, K extends keyof Kinds>(
  sentences: SentencesFor<Kinds>,
  { kind, details }: { readonly kind: K; readonly details: Kinds[K] },
): string {
  return sentences[kind](details);
}

function isOfThisComputer(baseUrl: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(baseUrl).hostname);
}
