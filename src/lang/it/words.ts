import { emptied } from '../emptied.ts'
import { words as english } from '../en/words.ts'
import type { Words } from '../topics/words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const words: Words = {
  ...emptied(english),
  stop: set(
    `il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle
    e ed o ma se che chi cui non più come dove quando anche è sono era erano ha hanno si ci vi ne lui lei loro questo questa questi queste quello quella quelli quelle suo sua suoi sue stato stata stati state essere avere dopo prima mentre`,
  ),
  negation: set('non né mai senza'),
  abbreviations: set('sig dott prof ecc n art pag'),
}
