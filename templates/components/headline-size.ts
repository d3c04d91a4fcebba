// A headline's length → the class that sets its size, so that 300 characters still read as a headline.

export function headlineSizeClass(headline: string): string {
  if (headline.length <= 70) return 'headline-short';
  return headline.length <= 140 ? 'headline-medium' : 'headline-long';
}
