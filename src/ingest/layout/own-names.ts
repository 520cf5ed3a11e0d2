import { fold } from '../../text/fold.ts'
import { perObject } from '../../text/memo.ts'
import { copyrightHolder, isOutlet, splitTitle } from './outlet.ts'
import type { Place } from './place.ts'

/** A page names itself in its first lines and in its last. */
const AROUND = 6
/** Letters that no name of a page falls short of: "The Sun" is a word of many headlines. */
const LEAST = 8

const namesIn = ({ text, words, stopped, head }: Place): readonly string[] => {
  if (stopped || words > 30) return []
  const holder = copyrightHolder(text)
  const { outlet } = splitTitle(head, true)
  return [...(holder ? [holder] : []), ...(outlet ? [outlet] : []), ...(isOutlet(text) ? [text] : [])]
}

/** "The Tide" for "The Harbour Tide": papers call themselves by their last word. */
const shorter = (name: string): readonly string[] => {
  const words = name.split(' ')
  return words.length > 2 && words[0] === 'the' ? [`the ${words.at(-1)}`] : []
}

/** The names by which a page calls itself, folded: of its title, its copyright line, its masthead. */
export const ownNames = perObject((places: readonly Place[]): readonly string[] => {
  const around = places.filter((_, i) => i < AROUND || i >= places.length - AROUND)
  const names = around.flatMap(namesIn).map((name) => fold(name.trim()))
  return [...new Set(names.flatMap((name) => [name, ...shorter(name)]))].filter((name) => name.length >= LEAST)
})
