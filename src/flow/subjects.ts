/** What a worker does; one process has one role, and there may be any number of processes of each. */
export const ROLES = ['ingest', 'read', 'cluster', 'account'] as const
export type Role = (typeof ROLES)[number]

/** A stream of the flow. */
export interface Channel {
  /** the stream's name on the server */
  readonly stream: string
  /** subjects begin with it */
  readonly subject: string
  readonly description: string
  /**
   * `work`: a message is gone once it was acknowledged, and a full stream takes no more, so that whoever publishes waits.
   * `last`: of each subject the last message stays, and replaces the one before. `all`: everything stays, the oldest goes where there is no room.
   */
  readonly keeps: 'work' | 'last' | 'all'
}

/** Every stream, by what is in it. */
export const CHANNELS = {
  raw: {
    stream: 'VARIORUM_RAW',
    subject: 'variorum.raw',
    keeps: 'work',
    description: 'inputs as they came: files, pages, portions of lines',
  },
  articles: {
    stream: 'VARIORUM_ARTICLES',
    subject: 'variorum.articles',
    keeps: 'work',
    description: 'articles found in the inputs',
  },
  readings: {
    stream: 'VARIORUM_READINGS',
    subject: 'variorum.readings',
    keeps: 'work',
    description: 'articles with what was read in them',
  },
  stories: {
    stream: 'VARIORUM_STORIES',
    subject: 'variorum.stories',
    keeps: 'last',
    description: 'stories that changed, the last change of each',
  },
  dead: {
    stream: 'VARIORUM_DEAD',
    subject: 'variorum.dead',
    keeps: 'all',
    description: 'what nobody could work on, with the reason',
  },
} as const satisfies Readonly<Record<string, Channel>>
export type ChannelName = keyof typeof CHANNELS

/** The stream that a role takes from; its durable consumer bears the name of the role. */
export const TAKES: Readonly<Record<Role, ChannelName>> = {
  ingest: 'raw',
  read: 'articles',
  cluster: 'readings',
  account: 'stories',
}

/** Subjects are parted at dots, and a blank or a wildcard in one is refused. */
export const subjectOf = (channel: ChannelName, part: string): string =>
  `${CHANNELS[channel].subject}.${part.replace(/[^\w-]/g, '_').slice(0, 100) || '_'}`
