// Builds the desk into dist/desk: npm run build:desk, or by itself when `variorum serve` first runs in a checkout.
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'

const place = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** One page, one script, one style; nothing inline, since the server's Content-Security-Policy lets nothing inline act. */
export const buildDesk = async (folder = place('dist/desk'), logLevel: 'silent' | 'info' = 'silent'): Promise<void> => {
  await build({
    root: place('src/desk'),
    configFile: false,
    logLevel,
    plugins: [svelte({ configFile: false })],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: logLevel === 'info',
    },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDesk(place('dist/desk'), 'info')
