// The page of an author or of a topic → what schema.org calls it, by Google's advice on profiles:
// https://developers.google.com/search/docs/appearance/structured-data/profile-page
import type { SubjectProps } from '../pages/props.ts';
import type { Thing } from './thing.ts';

/** A profile of a person; or a collection of stories, and what they are about. */
export function profilePage(subject: SubjectProps): Thing {
  const { chrome, permalink, of, name, role, about } = subject;
  const url = `${chrome.baseUrl}${permalink}`;
  const description = about || undefined;
  if (of === 'topic')
    return { '@type': 'CollectionPage', name, url, description, about: { '@type': 'Thing', name } };
  const person = { '@type': 'Person', name, url, description, jobTitle: role || undefined };
  return { '@type': 'ProfilePage', url, mainEntity: person };
}
