/** What the exit codes mean, in every command. */
export const DONE = 0
/** nothing found: no article in the input; with --only-differences, no difference */
export const NOTHING = 1
/** an argument, a file or the disk is at fault */
export const FAILED = 2
/** stopped by Ctrl-C, as shells have it: 128 + SIGINT */
export const STOPPED = 130

/** Something the person who typed the command can mend. Its message is one sentence that says how. */
export class Complaint extends Error {}
