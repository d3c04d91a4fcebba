// The key `title`: a headline of 1 to 300 characters.
import { longLine } from './line-of-text.ts';

export const title = longLine(300);
