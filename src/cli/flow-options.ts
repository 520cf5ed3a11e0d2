import { type Command, Option } from 'commander'
import { Complaint } from './exit.ts'

/** How the flow is kept on its server, as options say it. */
export interface FlowFlags {
  readonly nats?: string
  readonly replicas: string
  readonly room: string
  readonly patience: string
}

/** A whole number within bounds, or a complaint that says so. */
export const numberIn = (flag: string, value: string, least: number, most: number): number => {
  const n = Number(value)
  if (!/^\d+$/.test(value) || n < least || n > most)
    throw new Complaint(`${flag} ${value} is not a number from ${least} to ${most}.`)
  return n
}

/** Copies, room and patience where nobody says otherwise. */
export const USUAL = { replicas: '1', room: '1024', patience: '30' } as const

/** The options that say how the flow is kept. */
export const withFlowOptions = (command: Command): Command =>
  command
    .option('--nats <url>', 'the server of the flow, such as nats://user:password@host:4222; several parted by commas')
    .addOption(
      new Option('--replicas <n>', 'copies of every stream, on as many NATS nodes')
        .choices(['1', '3', '5'])
        .default(USUAL.replicas),
    )
    .option(
      '--room <MiB>',
      'what each stream may take on the disk of NATS; where it is full, whoever publishes waits',
      USUAL.room,
    )
    .option(
      '--patience <seconds>',
      'after which what a worker took and does not speak of again is handed to another',
      USUAL.patience,
    )

/** What the flow is opened with. */
export const flowOf = (flags: FlowFlags, name: string, works: boolean) => ({
  url: flags.nats ?? '',
  name,
  replicas: Number(flags.replicas),
  room: numberIn('--room', flags.room, 1, 1_000_000_000),
  patience: numberIn('--patience', flags.patience, 1, 3600),
  works,
})
