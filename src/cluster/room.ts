/** An array that holds what `old` does and has room for `room` numbers at least; `old` itself where it has. */
export const roomier = <T extends Uint8Array | Uint32Array | Int32Array | Uint16Array | Float32Array | Float64Array>(
  old: T,
  room: number,
  make: (length: number) => T,
): T => {
  if (room <= old.length) return old
  const wider = make(Math.max(room, old.length * 2))
  wider.set(old)
  return wider
}
