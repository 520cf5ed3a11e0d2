/** Strings kept by one memo, at most twice as many: the names of some hundred articles. */
const KEPT = 15_000
/** A longer string hardly comes twice. */
const LONGEST = 60

/** `make`, but what it made of an object is kept for as long as the object lives. `make` must be pure; what it gives is shared: nobody may change it. */
export const perObject = <K extends object, T>(make: (key: K) => T): ((key: K) => T) => {
  const made = new WeakMap<K, T>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/** `make`, but what it made of the last object is kept for the next time; cheaper than `perObject` where all ask for one object before they go on to the next. */
export const lastOf = <K extends object, T>(make: (key: K) => T): ((key: K) => T) => {
  let last: { readonly key: K; readonly value: T } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}

/** A copy that stands for itself: a slice of a text keeps the whole text in memory for as long as it lives. */
const own = (s: string): string => (s.length < 13 ? s : s.split('').join(''))

/**
 * `make`, but what it made of a string is kept for the next time. Where so many are kept, those not asked for since they were last sorted out are dropped,
 * so that memory stays bounded. `make` must be pure, and what it gives back is shared: nobody may change it.
 */
export const memo = <T>(make: (key: string) => T): ((key: string) => T) => {
  let now = new Map<string, T>()
  let before = new Map<string, T>()
  const miss = (key: string): T => {
    if (key.length > LONGEST) return make(key)
    const old = before.get(key)
    const mine = own(key)
    const value = old === undefined ? make(mine) : old
    if (now.size >= KEPT) {
      before = now
      now = new Map()
    }
    now.set(mine, value)
    return value
  }
  return (key) => {
    const known = now.get(key)
    return known === undefined ? miss(key) : known
  }
}
