import { articleOf, dated, NOTHING_READ } from '../model/fixture.ts'
import type { Annotations, Block, Mention, Quotation, Reading, Sentence } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'

/** What a test says of an invented article; each line of `text` is a block, "Caption: ..." a caption. */
export interface Invented {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly language?: string
  /** "Ann Lee > words she said": a quotation with its speaker, both found in the text */
  readonly says?: readonly string[]
  readonly mentions?: readonly (Pick<Mention, 'text' | 'kind'> & Partial<Mention>)[]
}

const sentencesOf = (text: string, blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap((b, block) =>
    [...text.slice(b.from, b.to).matchAll(/\S.*?(?:[.!?]["”]?(?=\s+["“\p{Lu}])|$)/gu)].map((m) => ({
      from: b.from + m.index,
      to: b.from + m.index + m[0].length,
      block,
    })),
  )

/** A reading of an invented article, made without the readers: stages do not import each other. */
export const reading = (of: Invented): Reading => {
  const { title = null, outlet = null, language = 'en', published } = of
  const article = articleOf(
    of.text,
    { id: of.id, title, outlet, language, published: published ? dated(published) : null },
    (line) => (line.startsWith('Caption:') ? 'caption' : 'body'),
  )
  const at = (words: string) => ({ from: of.text.indexOf(words), to: of.text.indexOf(words) + words.length })
  const mentions = (of.mentions ?? []).map((m): Mention => ({ entity: m.text, role: null, ...at(m.text), ...m }))
  const quotations = (of.says ?? []).map((s, i): Quotation => {
    const [who = '', what = ''] = s.split(' > ')
    return {
      id: `${of.id}-${i}`,
      article: of.id,
      spans: [at(what)],
      text: [what],
      manner: 'direct',
      speaker: { name: who, at: anchor(article, at(who)) },
      cue: null,
      said: null,
      stance: 'asserts',
    }
  })
  const annotations: Annotations = {
    ...NOTHING_READ,
    sentences: sentencesOf(of.text, article.blocks),
    mentions,
    quotations,
  }
  return { article, annotations }
}

/** A report of an invented event: the wire that the others take from. */
export const WIRE = `PORT ELDA (Reuters) - A warehouse holding fertiliser burned to the ground in the harbour of Port Elda on Tuesday, officials said.
Firefighters from three towns fought the flames through the night and brought them under control at dawn. No workers were inside when the fire broke out.
The harbour was closed to shipping for eleven hours and two cruise vessels were turned away to neighbouring Marsh Bay.
Investigators are looking at a faulty conveyor motor in the loading bay that had been due for replacement since spring.
Residents of the old quarter were told to keep their windows shut because of the smoke.`

/** The same told again in other words, in the same order. */
export const REWRITTEN = `Officials said fire had levelled a harbour warehouse full of fertiliser in Port Elda on Tuesday.
It took crews from three towns until dawn to bring the flames under control, and no workers were inside at the time.
For eleven hours shipping was kept out of the harbour; two cruise vessels had to make for neighbouring Marsh Bay instead.
A conveyor motor which should have been replaced in spring may be to blame, investigators believe, as it was faulty.
Because of smoke, people living in the old quarter were asked to shut their windows.`

/** Another reporter on the same event. */
export const INDEPENDENT = `Huge columns of black smoke hung over Port Elda yesterday after a blaze destroyed a storage hall on the quay.
Fishermen who were mending nets nearby described a bang, then a glow that lit up the lighthouse.
The mayor praised the crews and promised an open inquiry into how chemicals came to be kept beside the fish market.
Insurance experts put the loss at several million, though the owner would not discuss figures.
Schools stayed open, but pupils had to spend their breaks indoors.`

/** Another event altogether. */
export const ELSEWHERE = `A rare snow leopard cub was born at the Velden zoo, keepers announced with visible delight.
The mother, Tashi, came from a breeding programme in the mountains six years ago.
Visitors will have to wait until summer to see the animal, which weighs less than a kilogram.
Zoologists count fewer than seven thousand of the cats left in the wild.`
