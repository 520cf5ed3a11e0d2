export type Calendar = Readonly<Record<never, never>>
