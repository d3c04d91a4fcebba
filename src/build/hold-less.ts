// The parent process's heap in builds that make much.
import { setFlagsFromString } from 'node:v8';

/**
 * By itself Node lets what a process holds grow to four times what lives in it before it collects: at 10,000 articles a
 * cold build's parent held 205 MB in place of 145 here, for less than a hundredth of its time. Where little is made it
 * would be a tenth of it: then the heap only grows to what is read of the cache, and each step was collected.
 */
export function holdLess(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
