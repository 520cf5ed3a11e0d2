import { packed, unpacked } from '../store/index.ts'
import { digestOf, runsOf } from '../stream/kept-bytes.ts'
import type { Prepared } from '../stream/prepare.ts'
import type { Message } from './message.ts'
import type { Place } from './roles/ingest.ts'

/** An article that was read, as it goes over the wire: its bytes in the message's parts. */
export interface ReadingHead
  extends Omit<Prepared, 'article' | 'annotations' | 'digest' | 'print' | 'about' | 'runs' | 'words'> {
  readonly place: Place
}

export const readingOf = (
  { article, annotations, digest, print, about: _, runs: __, words, ...plain }: Prepared,
  place: Place,
): Message<ReadingHead> => ({
  head: { ...plain, place },
  parts: [article, annotations, digest, print, packed(words)],
})

/** What `readingOf` was given; throws where a part is missing. */
export const preparedOf = ({ head: { place: _, ...plain }, parts }: Message<ReadingHead>): Prepared => {
  const [article, annotations, digest, print, words] = parts
  if (!article || !annotations || !digest || !print || !words) throw new Error('flow/reading: a part is missing')
  const kept = { seq: 0, id: plain.id, story: '', digest, print }
  return {
    ...plain,
    article,
    annotations,
    digest,
    print,
    about: digestOf(kept),
    runs: runsOf(kept),
    words: unpacked(words),
  }
}
