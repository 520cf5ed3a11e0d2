/** A day in milliseconds. */
export const MS_A_DAY = 86_400_000
