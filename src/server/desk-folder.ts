import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Two folders up is the root both of the checkout (src/server) and of the package (dist/server). */
const ROOT = new URL('../../', import.meta.url)

/** The folder of the built desk. In a checkout it is built when it is not there yet, which takes seconds and is told; null where it cannot be. */
export const deskFolder = async (say: (line: string) => void): Promise<string | null> => {
  const built = fileURLToPath(new URL('dist/desk', ROOT))
  if (existsSync(`${built}/index.html`)) return built
  const script = new URL('scripts/build-desk.ts', ROOT)
  if (!existsSync(script)) return null
  say('building the desk, this once ...')
  const { buildDesk } = (await import(script.href)) as { readonly buildDesk: () => Promise<void> }
  await buildDesk()
  return built
}
