import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'

const FACES = [
  { name: 'Source Sans', from: sans },
  { name: 'Source Serif', from: serif },
] as const

/**
 * Brings the two typefaces of the desk, which come with it. The server's policy lets no style sheet fetch a font; a script may ask its own server for
 * the bytes. Until they are there, and where they cannot be had, the reader's own typefaces stand in.
 */
export const bringFonts = (): void => {
  for (const { name, from } of FACES)
    void fetch(from)
      .then((answer) => answer.arrayBuffer())
      .then((bytes) => new FontFace(name, bytes, { weight: '200 900' }).load())
      .then((face) => document.fonts.add(face))
      .catch(() => {})
}
