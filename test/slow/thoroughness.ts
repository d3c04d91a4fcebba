// How much the slow tests try. A push is to be told well within half an hour: CI asks for less of the same by `QUICK=yes`.

export const isQuick = process.env.QUICK === 'yes';

/** Builds that are killed. */
export const kills = isQuick ? 5 : 100;

/** Articles of each corpus that the Nu HTML checker sees. */
export const articlesPerCorpus = isQuick ? 25 : 150;

/** Every so many steps of a publication it is cut short. */
export const stepsBetweenCuts = isQuick ? { local: 8, elsewhere: 24 } : { local: 3, elsewhere: 8 };

/** Whether a disk fills up with the cache on it and with the cache elsewhere, or now the one, now the other. */
export const fillsDiskTwice = !isQuick;

/** Imports that are killed. */
export const importKills = isQuick ? 6 : 12;

/** Records of 100,000 characters each. */
export const largeRecords = isQuick ? 600 : 1200;

/** Bytes of an export of WordPress, all of them more than the heap that it is read in. */
export const exportBytes = isQuick ? 110_000_000 : 150_000_000;

/** Sources of more files than these are brought in once: that the second time changes nothing is tried on the others. */
export const filesBroughtTwice = isQuick ? 500 : Number.POSITIVE_INFINITY;

/** Whether a clean build shows too that an edit of the generator changes no byte, where none changed. */
export const rebuildsUnchanged = !isQuick;

/** Whether Lighthouse looks at all kinds of pages, or at those with the most on them. */
export const auditsEveryKind = !isQuick;

/** Loads that must satisfy before Lighthouse's word on a page is taken. */
export const satisfyingLoads = isQuick ? 1 : 2;
