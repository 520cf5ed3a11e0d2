export { accounting, type Tell } from './account.ts'
export { clustering } from './cluster.ts'
export { ingesting } from './ingest.ts'
export { reading } from './read.ts'
