export type Credits = Readonly<Record<never, never>>
