import type { Content, Entry } from '../../ingest/formats/feed/feed.ts'
import type { FeedRules } from '../../store/index.ts'
import { fold } from '../../text/fold.ts'

/** Words of a text with a space around each, so that a phrase stands in it word by word: "car" is not in "scar". */
const words = (text: string): string => ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

const plain = (content: Content | null): string =>
  content?.html ? content.value.replace(/<[^<>]*>/g, ' ') : (content?.value ?? '')

/** Whether an entry of a feed is wanted by the rules of whoever follows it; without rules every one is. */
export const isWanted = ({ title, summary, content }: Entry, rules: FeedRules | undefined): boolean => {
  if (!rules) return true
  const text = words([title ?? '', plain(summary), plain(content)].join(' '))
  const holds = (phrase: string): boolean => words(phrase).trim() !== '' && text.includes(words(phrase))
  return (!rules.only.length || rules.only.some(holds)) && !rules.never.some(holds)
}
