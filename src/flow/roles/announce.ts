import type { Tools } from '../work.ts'

/** A story that changed; its account is to be told anew. */
export interface StoryHead {
  readonly story: string
}

/** Says of each of `stories` that it changed. */
export const announce = async (stories: ReadonlySet<string>, { publish }: Pick<Tools, 'publish'>): Promise<void> => {
  await Promise.all(
    [...stories].map((story) =>
      publish({
        channel: 'stories',
        part: story,
        id: null,
        head: { story } satisfies StoryHead,
        parts: [],
        headers: { 'Variorum-About': story },
      }),
    ),
  )
}
