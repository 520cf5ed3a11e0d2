import type { Annotations, Article } from '../../../../model/index.ts'
import { isClaim } from '../claim.ts'
import { claimFeatures } from '../claim-features.ts'
import { editOf } from '../edits.ts'
import { featuresOf, type Lined } from '../features.ts'
import { wordedBy } from '../fixture.ts'
import { diff } from '../hunks.ts'
import { slotOf } from '../side.ts'

const rounded = (n: number): string => String(Number(n.toFixed(3)))

/** Features that are not nought, by name. */
const features = (entries: readonly (readonly [string, number])[]): string =>
  entries
    .filter(([, n]) => n !== 0)
    .map(([name, n]) => `${name} ${rounded(n)}`)
    .join(', ')

const edits = (lined: Lined): string[] =>
  diff(lined.a, lined.b, lined.alignment).hunks.map((h) => {
    const { a, b, effect, by, several, dated } = editOf(slotOf(lined, h))
    return `edit: “${a}” for “${b}”: ${effect} by ${by}${several ? ', several' : ''}${dated ? ', dated' : ''}`
  })

export const files = ['pairs']

/** What two sentences, each a line, are to each other; a short one against a long one is a claim. */
export const toldBy = (read: (article: Article) => Annotations) => {
  const { judge, lined, links } = wordedBy(read)
  return (_file: string, text: string, _heading: readonly string[]): string[] => {
    const [a = '', b = ''] = text.split('\n')
    const { verdict, by, why } = judge(a, b)
    const found = lined(a, b)
    return [
      `${verdict}${by ? ` by ${by}` : ''}: ${why}`,
      `words: ${links(a, b).join(', ') || 'none meet'}`,
      ...edits(found),
      `features: ${features(featuresOf(found))}`,
      ...(isClaim(found) ? [`claim: ${features(claimFeatures(found))}`] : []),
    ]
  }
}
