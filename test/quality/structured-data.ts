// The JSON-LD of a page → what it lacks, by the properties that Google's documentation and schema.org ask for.
// https://developers.google.com/search/docs/appearance/structured-data

type Thing = Readonly<Record<string, unknown>>;

/** Type → what it must have, each a name and what its value must be. */
const required: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  NewsArticle: {
    headline: (value) => isText(value) && value.length <= 110,
    datePublished: isInstant,
    dateModified: isInstant,
    author: (value) => Array.isArray(value) || isNamed(value),
    publisher: isPublisher,
    mainEntityOfPage: isUrl,
    articleSection: isText,
    inLanguage: isText,
  },
  AdvertiserContentArticle: {
    headline: isText,
    datePublished: isInstant,
    publisher: isPublisher,
    sponsor: isNamed,
  },
  CorrectionComment: { text: isText, datePublished: isInstant, url: isUrl },
  BreadcrumbList: { itemListElement: isList },
  ProfilePage: { url: isUrl, mainEntity: isNamed },
  CollectionPage: { url: isUrl, name: isText },
  Thing: { name: isText },
  ListItem: { position: Number.isInteger, name: isText },
  // A sponsor need not have a site.
  Organization: { name: isText },
  NewsMediaOrganization: { name: isText, url: isUrl },
  Person: { name: isText },
  ImageObject: { url: isUrl },
  WebSite: { name: isText, url: isUrl, potentialAction: isObject },
  SearchAction: { target: isObject, 'query-input': isText },
  EntryPoint: { urlTemplate: isUrl },
};

/** `type.property` of what is missing or is not what it should be; sorted. */
export function faultsOfData(text: string): string[] {
  const data = parse(text);
  if (data === undefined) return ['not JSON'];
  const { '@context': context, '@graph': graph } = data;
  if (context !== 'https://schema.org' || !Array.isArray(graph)) return ['no @graph of schema.org'];
  return graph.flatMap((thing) => faultsOfThing(thing)).sort();
}

function parse(text: string): Thing | undefined {
  try {
    return JSON.parse(text) as Thing;
  } catch {
    return undefined;
  }
}

function faultsOfThing(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(faultsOfThing);
  if (!isObject(value)) return [];
  const type = String(value['@type']);
  if (isReference(value)) return [];
  const needs = required[type];
  if (needs === undefined) return [`${type}: say in test/quality/structured-data.ts what it must have`];
  const own = Object.entries(needs)
    .filter(([property, holds]) => !holds(value[property]))
    .map(([property]) => `${type}.${property}`);
  return [...own, ...faultsOfOrder(type, value), ...Object.values(value).flatMap(faultsOfThing)];
}

function faultsOfOrder(type: string, thing: Thing): string[] {
  if (type === 'BreadcrumbList' && Array.isArray(thing.itemListElement)) {
    const isInOrder = thing.itemListElement.every((item, index) => item.position === index + 1);
    return isInOrder ? [] : ['BreadcrumbList.itemListElement: positions'];
  }
  if (type !== 'NewsArticle') return [];
  const isLater = Date.parse(String(thing.dateModified)) >= Date.parse(String(thing.datePublished));
  return isLater ? [] : ['NewsArticle.dateModified: before datePublished'];
}

/** Names a thing that is told of elsewhere. */
function isReference(thing: Thing): boolean {
  return isText(thing['@id']) && Object.keys(thing).every((key) => key === '@id' || key === '@type');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isPublisher(value: unknown): boolean {
  return isNamed(value) && isObject(value) && (isReference(value) || isUrl(value.url));
}

function isNamed(value: unknown): boolean {
  return isObject(value) && (isText(value.name) || isReference(value));
}

function isUrl(value: unknown): boolean {
  return isText(value) && /^https?:\/\//.test(value);
}

/** With its offset: a time without one would be read in the zone of whoever reads it. */
function isInstant(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(value);
}
