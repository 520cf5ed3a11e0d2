export type { Quoted as Piece } from '../../text/quoted/quoted.ts'
