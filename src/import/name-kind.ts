// The kinds of names that stories have and lists of the content folder hold.

export const nameKinds = ['category', 'author', 'topic'] as const;
export type NameKind = (typeof nameKinds)[number];
export type OfEachKind<T> = Readonly<Record<NameKind, T>>;

export function forEachKind<T>(make: (kind: NameKind) => T): OfEachKind<T> {
  return { category: make('category'), author: make('author'), topic: make('topic') };
}
