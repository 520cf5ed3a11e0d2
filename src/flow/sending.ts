// What a command needs that only publishes: without what workers log and count with.
export { again, type DeadLetter, deadLetters } from './dead.ts'
export { flow } from './flow.ts'
export { send } from './send.ts'
