import type { Kind } from '../statement.ts'
import { details } from './details.ts'
import { disclosures } from './disclosures.ts'
import { persons } from './persons.ts'
import { quantities } from './quantities.ts'
import { spokespeople } from './spokespeople.ts'
import { times } from './times.ts'
import { wordings } from './wordings.ts'

/** Every kind of statement that is lined up and judged; a new one is one file and one entry here. */
export const kinds: readonly Kind[] = [quantities, times, persons, spokespeople, disclosures, wordings, details] as unknown as readonly Kind[]
