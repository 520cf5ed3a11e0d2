export type Numbers = Readonly<Record<never, never>>
