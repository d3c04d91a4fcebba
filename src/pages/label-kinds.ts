// What labels of stories there are, in the order in which they stand over a headline.

export const labelKinds = ['kept-back', 'paid'] as const;

export type LabelKind = (typeof labelKinds)[number];
