export type Speech = Readonly<Record<never, never>>
