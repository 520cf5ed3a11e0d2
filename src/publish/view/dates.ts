/** "2031-03-04 04:00" for an ISO date or date with time, without its seconds; an offset stays. */
export const shortDate = (iso: string): string => iso.replace('T', ' ').replace(/(:\d\d):\d\d(?:\.\d+)?/, '$1')

/** Units of the day an ISO value begins with. */
const DAY = 10

/** "2031-03-07 to 2031-03-09", "2031-03-07 18:00 to 23:59", or one date where the two are the same. */
export const period = (start: string, end: string): string => {
  if (start === end) return shortDate(start)
  const [first, last] = [shortDate(start), shortDate(end)]
  const sameDay = first.length > DAY && first.slice(0, DAY) === last.slice(0, DAY)
  return `${first} to ${sameDay ? last.slice(DAY + 1) : last}`
}
