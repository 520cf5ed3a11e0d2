import { createHash } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const HASHES: ReadonlySet<string> = new Set(['sha1', 'sha256', 'md5'])

const base32 = (bytes: Uint8Array): string => {
  let out = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    for (bits += 8; bits >= 5; bits -= 5) out += ALPHABET[(value >> (bits - 5)) & 31]
  }
  return bits ? out + ALPHABET[(value << (5 - bits)) & 31] : out
}

/** Whether `bytes` have the digest that a WARC header tells ("sha1:3I42H3S6..."), in base 32 or hexadecimal; true where it cannot be checked. */
export const fitsDigest = (bytes: Uint8Array, told: string | undefined): boolean => {
  const [name = '', digest = ''] = (told ?? '').trim().slice(0, 200).split(':')
  const algorithm = name.toLowerCase().replace('-', '')
  if (!HASHES.has(algorithm) || !digest) return true
  const hash = createHash(algorithm).update(bytes).digest()
  return digest.toUpperCase().replaceAll('=', '') === base32(hash) || digest.toLowerCase() === hash.toString('hex')
}
