// What a command needs that only publishes: without what workers log and count with.
export { flow } from './flow.ts'
export { send } from './send.ts'
