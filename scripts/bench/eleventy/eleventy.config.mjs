// Eleventy as its guide teaches it: a Markdown file an article, Nunjucks layouts, collections by tag and by date.
import { readFileSync } from 'node:fs';

const readData = (name) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const weekdays = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');

/** The wall clock of WIB, as the fields of a UTC date. */
const local = (date) => new Date(date.getTime() + 7 * 3_600_000);
const iso = (date) => `${local(date).toISOString().slice(0, 19)}+07:00`;

/** Each collection is looked through once: Eleventy's own filters for neighbours would do it for every article. */
const places = new WeakMap();
function placeOf(collection, url) {
  if (!places.has(collection))
    places.set(collection, new Map(collection.map((item, place) => [item.url, place])));
  return places.get(collection).get(url);
}

const groupedBy = (periodOf) => (api) => {
  const groups = new Map();
  for (const article of api.getFilteredByTag('articles')) {
    const period = periodOf(iso(article.date).slice(0, 10).replaceAll('-', '/'), article);
    const group = groups.get(period) ?? { period, stories: [] };
    groups.set(period, group);
    group.stories.push(article);
  }
  return [...groups.values()];
};

/** Every author and topic with its stories, and with those of its years of which not all are among its newest. */
function subjectsWithStories(api) {
  const storiesOf = new Map(readData('subjects').map(({ address }) => [address, []]));
  for (const article of api.getFilteredByTag('articles')) {
    const { author, topics } = article.data;
    const addresses = [`/penulis/${author.slug}/`, ...topics.map(({ slug }) => `/topik/${slug}/`)];
    for (const address of addresses) storiesOf.get(address).push(article);
  }
  return readData('subjects').map((subject) => {
    const stories = storiesOf.get(subject.address);
    return { ...subject, stories, years: yearsWithPage(stories) };
  });
}

/** Newest first; the stories of each oldest first, as they come. */
function yearsWithPage(stories) {
  const years = new Map();
  for (const story of stories.toReversed()) {
    const year = iso(story.date).slice(0, 4);
    years.set(year, [story, ...(years.get(year) ?? [])]);
  }
  let countSince = 0;
  return [...years]
    .map(([year, ofYear]) => {
      countSince += ofYear.length;
      return { year, stories: ofYear, isMade: countSince > 30 };
    })
    .filter(({ isMade }) => isMade);
}

export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.setQuietMode(true);
  for (const name of ['categories', 'lists', 'subjects']) eleventy.addGlobalData(name, readData(name));
  eleventy.addFilter('iso', iso);
  eleventy.addFilter('moment', (date) => {
    const day = local(date);
    const words = `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
    return `${weekdays[day.getUTCDay()]}, ${words} ${iso(date).slice(11, 19)} WIB`;
  });
  eleventy.addFilter('neighbour', (collection, url, step) => collection[placeOf(collection, url) + step]);
  eleventy.addFilter('earlier', (collection, url, count) => {
    const place = placeOf(collection, url);
    return collection.slice(Math.max(0, place - count), place).reverse();
  });
  eleventy.addFilter('newest', (collection, count) => (collection ?? []).slice(-count).reverse());
  eleventy.addFilter('withFigure', (html, { dateline, agency, caption, credit }) =>
    html
      .replace('<p>', `<p><span class="dateline">${dateline}, ${agency} - </span>`)
      .replace(
        '</p>',
        `</p></div><figure><figcaption>${caption} Foto: ${credit}</figcaption></figure><div class="prose">`,
      ),
  );
  eleventy.addCollection(
    'years',
    groupedBy((day) => day.slice(0, 4)),
  );
  eleventy.addCollection(
    'months',
    groupedBy((day) => day.slice(0, 7)),
  );
  eleventy.addCollection(
    'days',
    groupedBy((day) => day),
  );
  eleventy.addCollection(
    'categoryMonths',
    groupedBy((day, article) => `${article.data.category.slug}/${day.slice(0, 7)}`),
  );
  eleventy.addCollection('subjects', subjectsWithStories);
  eleventy.addCollection('subjectYears', (api) =>
    subjectsWithStories(api).flatMap((subject) => subject.years.map((year) => ({ ...year, subject }))),
  );
  eleventy.addFilter('minutes', (html) =>
    Math.max(1, Math.round(html.replace(/<[^>]*>/g, '').split(/\s+/).length / 210)),
  );
  eleventy.addFilter('json', (data) => JSON.stringify(data).replaceAll('<', '\\u003c'));
  return {
    dir: { input: 'content', includes: '../layouts', output: '_site' },
    markdownTemplateEngine: false,
  };
}
