// How much the slow tests try. A push is to be told well within half an hour: CI asks for less of the same by `QUICK=yes`.

const isQuick = process.env.QUICK === 'yes';

/** Builds that are killed. */
export const kills = isQuick ? 6 : 100;

/** Articles of each corpus that the Nu HTML checker sees. */
export const articlesPerCorpus = isQuick ? 50 : 150;

/** Every so many steps of a publication it is cut short. */
export const stepsBetweenCuts = isQuick ? { local: 6, elsewhere: 16 } : { local: 3, elsewhere: 8 };

/** Whether a disk fills up with the cache on it and with the cache elsewhere, or now the one, now the other. */
export const fillsDiskTwice = !isQuick;

/** Loads that must satisfy before Lighthouse's word on a page is taken. */
export const satisfyingLoads = isQuick ? 1 : 2;
