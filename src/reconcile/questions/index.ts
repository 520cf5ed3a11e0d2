import type { Kind } from '../statement.ts'
import { disclosures } from './disclosures.ts'
import { figures } from './figures.ts'
import { persons } from './persons.ts'
import { spokespeople } from './spokespeople.ts'
import { times } from './times.ts'
import { wordings } from './wordings.ts'

/** Every kind of statement that is lined up and judged; a new one is one file and one entry here. */
export const kinds: readonly Kind[] = [
  figures,
  times,
  persons,
  spokespeople,
  disclosures,
  wordings,
] as unknown as readonly Kind[]
