/** "2031-03-04 04:00" for an ISO date or date with time, without its seconds; an offset stays. */
export const shortDate = (iso: string): string => iso.replace('T', ' ').replace(/(:\d\d):\d\d(?:\.\d+)?/, '$1')

/** "2031-03-07 to 2031-03-09", or one date where the two are the same. */
export const period = (start: string, end: string): string =>
  start === end ? shortDate(start) : `${shortDate(start)} to ${shortDate(end)}`
