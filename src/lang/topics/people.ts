export type People = Readonly<Record<never, never>>
