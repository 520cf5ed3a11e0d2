import {
  AckPolicy,
  type ConsumerConfig,
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream'
import { type ObjectStore, Objm } from '@nats-io/obj'
import { type ConnectionOptions, connect, type NatsConnection, nanos, TimeoutError } from '@nats-io/transport-node'
import { CHANNELS, type Channel, type Role, TAKES } from './subjects.ts'

/** How the flow is kept on the server; the same for every worker of one flow. */
export interface FlowOptions {
  /** "nats://user:password@host:4222", several parted by commas */
  readonly url: string
  /** how the server's monitoring names us */
  readonly name: string
  /** copies of every stream, on as many nodes: 1, 3 or 5 */
  readonly replicas: number
  /** MiB that each stream may take on the server's disk; whoever publishes waits where it is full */
  readonly room: number
  /** seconds after which what was handed out and neither acknowledged nor heard of again is handed to another */
  readonly patience: number
  /** whether to wait for a server that is not there yet, and to make the streams, or bring them to these figures: workers do, who only publishes does not */
  readonly works: boolean
}

/** The flow, connected. */
export interface Flow {
  readonly connection: NatsConnection
  readonly js: JetStreamClient
  readonly manager: JetStreamManager
  /** what is larger than a message may be */
  readonly large: ObjectStore
  /** bytes of a message */
  readonly most: number
  readonly patience: number
}

/** Minutes in which the server knows an id again: longer than a worker that was killed, and begun anew, takes to publish again what it had published. What comes later is known to the store. */
const DUPLICATES = 10
/** Days that changes of stories, and that dead letters, are kept. */
const KEPT = { last: 7, all: 90 } as const
const DAY = 24 * 3600 * 1000
/** Messages that may be handed out and not acknowledged: what all workers of a role have in hand together. */
const IN_HAND = 4000
/** Bytes of a message that headers may take. */
const HEADERS = 16_384
const NOT_FOUND = 404
/** The bucket of what is larger than a message; it is made last. */
const LARGE = 'VARIORUM_LARGE'
/** Milliseconds for an answer of the server. */
const SERVER = 5000
/** Tries of what got no answer: of two processes that make one stream at one time, nodes in a cluster answer one; and while they choose a leader, nobody. */
const TRIES = 5

const parsed = (one: string): URL => new URL(/^[a-z]+:\/\//i.test(one) ? one : `nats://${one}`)

/** What the address says to the driver, which takes no user in it. */
export const connectionOf = ({ url, name, works }: Pick<FlowOptions, 'url' | 'name' | 'works'>): ConnectionOptions => {
  const urls = url.split(',').map((one) => parsed(one.trim()))
  const [first] = urls
  const [user, pass] = [decodeURIComponent(first?.username ?? ''), decodeURIComponent(first?.password ?? '')]
  return {
    servers: urls.map((u) => u.host),
    name,
    maxReconnectAttempts: -1,
    waitOnFirstConnect: works,
    ...(user && pass ? { user, pass } : user ? { token: user } : {}),
    ...(urls.some((u) => u.protocol === 'tls:') ? { tls: {} } : {}),
  }
}

/** What is the same for a stream that is new and one that is there. */
const streamOf = ({ subject, description, keeps }: Channel, { replicas, room }: FlowOptions) =>
  ({
    description,
    subjects: [`${subject}.>`],
    num_replicas: replicas,
    max_bytes: room * 1024 * 1024,
    duplicate_window: nanos(DUPLICATES * 60_000),
    discard: keeps === 'work' ? DiscardPolicy.New : DiscardPolicy.Old,
    ...(keeps === 'work' ? {} : { max_age: nanos(KEPT[keeps] * DAY) }),
    ...(keeps === 'last' ? { max_msgs_per_subject: 1 } : {}),
  }) satisfies Partial<StreamConfig>

const isMissing = (error: unknown): boolean => error instanceof JetStreamApiError && error.status === NOT_FOUND
const there = async (ask: () => Promise<unknown>): Promise<boolean> => {
  try {
    await ask()
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

const ensureStream = async ({ streams }: JetStreamManager, channel: Channel, options: FlowOptions): Promise<void> => {
  const config = streamOf(channel, options)
  if (await there(() => streams.info(channel.stream))) await streams.update(channel.stream, config)
  else
    await streams.add({
      ...config,
      name: channel.stream,
      storage: StorageType.File,
      retention: channel.keeps === 'work' ? RetentionPolicy.Workqueue : RetentionPolicy.Limits,
    })
}

const ensureConsumer = async (
  { consumers }: JetStreamManager,
  role: Role,
  { patience }: FlowOptions,
): Promise<void> => {
  const { stream } = CHANNELS[TAKES[role]]
  const config = { ack_wait: nanos(patience * 1000), max_ack_pending: IN_HAND } satisfies Partial<ConsumerConfig>
  if (await there(() => consumers.info(stream, role))) await consumers.update(stream, role, config)
  else
    await consumers.add(stream, {
      ...config,
      durable_name: role,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      // how often is for us to count: the server would drop what it handed out too often, and nobody would know
      max_deliver: -1,
    })
}

/** Asks again where no answer came, each process a little later or sooner than the others. */
const answered = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried++) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof TimeoutError) || tried >= TRIES) throw error
    }
    await new Promise((done) => void setTimeout(done, Math.random() * 1000))
  }
}

/** Seconds that who only publishes waits for workers to make the flow. */
const UNMADE = 60

/** Makes the streams and their consumers where they are not there yet, and brings them to the figures asked for. */
const made = async (manager: JetStreamManager, js: JetStreamClient, options: FlowOptions): Promise<ObjectStore> => {
  for (const channel of Object.values(CHANNELS)) await answered(() => ensureStream(manager, channel, options))
  for (const role of Object.keys(TAKES) as Role[]) await answered(() => ensureConsumer(manager, role, options))
  return answered(() =>
    new Objm(js).create(LARGE, { storage: StorageType.File, replicas: options.replicas, ttl: nanos(KEPT.last * DAY) }),
  )
}

/** The flow as workers made it: how many copies there are is theirs to say, so who only publishes makes none. */
const found = async ({ streams }: JetStreamManager, js: JetStreamClient): Promise<ObjectStore> => {
  for (let waited = 0; !(await there(() => answered(() => streams.info(`OBJ_${LARGE}`)))); waited++) {
    if (waited >= UNMADE) throw new Error('no worker has made the flow there yet; begin one first: variorum work')
    await new Promise((done) => void setTimeout(done, 1000))
  }
  return answered(() => new Objm(js).open(LARGE))
}

/** Connects; a worker makes the streams where they are not there yet. */
export const flow = async (options: FlowOptions): Promise<Flow> => {
  const connection = await connect(connectionOf(options))
  try {
    const [manager, js] = [
      await jetstreamManager(connection, { timeout: SERVER }),
      jetstream(connection, { timeout: SERVER }),
    ]
    const large = options.works ? await made(manager, js, options) : await found(manager, js)
    return {
      connection,
      js,
      manager,
      large,
      most: (connection.info?.max_payload ?? 1024 * 1024) - HEADERS,
      patience: options.patience,
    }
  } catch (error) {
    await connection.close()
    throw error
  }
}
