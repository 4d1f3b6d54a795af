/** The day it is where the reader is, for names of files. */

/** As YYYY-MM-DD in the device's own time zone. */
export function localDay(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
