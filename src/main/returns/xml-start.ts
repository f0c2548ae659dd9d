/** In: the bytes of a file. Out: its first kilobytes as text where it is XML, in UTF-8 or UTF-16; else null. */
export const decodeXmlStart = (bytes: Uint8Array): string | null => {
  const start = bytes.subarray(0, 8_192)
  const isWide = start[0] === 0xff || start[0] === 0xfe || start[1] === 0
  const text = new TextDecoder(isWide ? (start[0] === 0xfe ? 'utf-16be' : 'utf-16le') : 'utf-8').decode(start)
  return /^\uFEFF?\s*</.test(text) ? text : null
}
