/** One page of a list. */
export interface Cut<T> {
  readonly items: readonly T[]
  /** what to hand in for the next page; null on the last */
  readonly next: string | null
  /** items in the whole list */
  readonly total: number
}

/** A cursor that was not made here, or for another list. */
export class BadCursor extends Error {}

const SHAPE = /^[\w-]{1,200}$/

/** The page of `limit` items after the one that `cursor` names by its id; where that one has gone, the list is at fault, not the caller: it starts anew. */
export const pageOf = <T extends { readonly id: string }>(
  list: readonly T[],
  cursor: string | undefined,
  limit: number,
): Cut<T> => {
  const after = cursor === undefined ? null : idIn(cursor)
  const start = after === null ? 0 : list.findIndex((item) => item.id === after) + 1
  const items = list.slice(start, start + limit)
  const last = items.at(-1)
  return { items, next: last && start + limit < list.length ? cursorOf(last.id) : null, total: list.length }
}

export const cursorOf = (id: string): string => Buffer.from(`after:${id}`).toString('base64url')

const idIn = (cursor: string): string => {
  const text = SHAPE.test(cursor) ? Buffer.from(cursor, 'base64url').toString('utf8') : ''
  if (!text.startsWith('after:') || cursorOf(text.slice(6)) !== cursor)
    throw new BadCursor('The cursor is not one that this server has given.')
  return text.slice(6)
}
