import type { Furniture } from '../topics/furniture.ts'

export const furniture: Furniture = {}
