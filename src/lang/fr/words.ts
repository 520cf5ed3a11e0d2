import type { Words } from '../topics/words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const words: Words = {
  stop: new Set(
    list(`le la les un une des du de d l et ou mais donc or ni car que qui quoi dont où ce cet cette ces c s n j m t qu
    je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos
    est sont était étaient être été a ont avait avaient avoir sera seront fut furent peut peuvent pouvait doit doivent
    à au aux en dans par pour avec sans sous sur vers chez entre depuis pendant contre après avant plus moins très aussi ne pas y
    selon dit ajouté déclaré affirmé indiqué tout tous toute toutes même si comme lors alors`),
  ),
  negation: new Set(list('ne pas non jamais rien aucun aucune personne sans ni')),
  variants: new Map(
    Object.entries({
      mort: 'mourir',
      morts: 'mourir',
      tué: 'mourir',
      tués: 'mourir',
      tuées: 'mourir',
      décédé: 'mourir',
      blessé: 'blesser',
      blessés: 'blesser',
      blessées: 'blesser',
    }),
  ),
  abbreviations: new Set(
    list('m mm mme mmes mlle dr pr st ste etc av bd env janv févr avr juil sept oct nov déc p.ex c.-à-d'),
  ),
}
