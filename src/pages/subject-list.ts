// The lists of all authors and of all topics, by name. They hold no counts: a story changes none of them.
import { type Subject, subjectKinds } from '../archive/subject.ts';
import { compareText } from '../problem.ts';
import { subjectStrings } from '../strings/subjects.ts';
import { subjectListAddress } from './addresses.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { SubjectListProps } from './props.ts';

/** A list for each kind of which there is any. */
export function* planSubjectLists(
  { archive, chrome, subjectLink }: PlanContext,
  subjects: readonly Subject[],
): Generator<PageOf<'subject-list'>> {
  const words = subjectStrings(archive.site.language);
  for (const kind of subjectKinds) {
    const listed = subjects.filter((subject) => subject.kind === kind);
    if (listed.length === 0) continue;
    const letters = byLetter(listed).map(({ letter, members }) => {
      return { letter, subjects: members.map(({ id }) => subjectLink(kind, id)) };
    });
    yield {
      kind: 'subject-list',
      props: {
        chrome,
        permalink: subjectListAddress(kind),
        title: words.list[kind],
        description: words.listDescription[kind](archive.site.name),
        of: kind,
        letters,
      },
    };
  }
}

type Letter = Pick<SubjectListProps['letters'][number], 'letter'> & { readonly members: readonly Subject[] };

/** In the order of the alphabet, marks above letters aside; names that begin with no Latin letter come last. */
function byLetter(subjects: readonly Subject[]): Letter[] {
  const sorted = subjects
    .map((subject) => ({ subject, key: sortKeyOf(subject.name) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.subject.id, b.subject.id));
  const letters = new Map<string, Subject[]>();
  for (const { subject, key } of sorted) {
    const [first = ''] = key;
    const letter = /[a-z]/.test(first) ? first.toUpperCase() : '#';
    const members = letters.get(letter);
    if (members === undefined) letters.set(letter, [subject]);
    else members.push(subject);
  }
  return [...letters]
    .sort(([a], [b]) => compareText(a.replace('#', '~'), b.replace('#', '~')))
    .map(([letter, members]) => ({ letter, members }));
}

function sortKeyOf(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
