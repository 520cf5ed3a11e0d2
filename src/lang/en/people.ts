import type { People } from '../topics/people.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const people: People = {
  titles: new Set(list('mr mrs ms miss dr prof rev hon st sr fr gen lt col sgt capt cmdr adm maj pvt cpl gov sen rep pres supt insp det const sec amb atty')),
}
