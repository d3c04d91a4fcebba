// A story → the labels over its headline; nothing where there are none.
import { type Labelled, storyLabels } from '../../src/pages/story-labels.ts';
import type { Language } from '../../src/strings/language.ts';

interface StoryLabelsProps {
  readonly story: Labelled;
  readonly language: Language;
}

export function StoryLabels({ story, language }: StoryLabelsProps) {
  return storyLabels(story, language).map(({ kind, text }) => (
    <p key={kind} class={`${kind}-label`}>
      {text}
    </p>
  ));
}
