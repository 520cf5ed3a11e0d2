export type Furniture = Readonly<Record<never, never>>
