export type Promises = Readonly<Record<never, never>>
