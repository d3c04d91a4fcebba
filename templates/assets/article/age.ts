// When a story was published, and now → its age in words.

/** Whole years by the calendar of UTC; negative never: a clock may be wrong. */
export function ageInYears(published: Date, now: Date): number {
  const anniversary = new Date(published);
  anniversary.setUTCFullYear(now.getUTCFullYear());
  const years = now.getUTCFullYear() - published.getUTCFullYear();
  return Math.max(0, anniversary > now ? years - 1 : years);
}

/** Empty where the story is younger than a year. `{years}` in `years` stands for the number. */
export function wordAge(age: number, words: { readonly year: string; readonly years: string }): string {
  if (age < 1) return '';
  return age === 1 ? words.year : words.years.replace('{years}', String(age));
}
