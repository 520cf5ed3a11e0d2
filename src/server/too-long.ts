/** Thrown where an answer would take more processor time than may be spent on it; the message is one plain sentence. */
export class TooLong extends Error {}
