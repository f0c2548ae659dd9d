import { crc32 as crc32OfNode, deflateSync } from 'node:zlib'

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** The checksum of PNG; Node has it built in from 20.15 and 22.2 on. */
const crc32 = (bytes: Uint8Array): number => {
  if (typeof crc32OfNode === 'function') return crc32OfNode(bytes)
  let value = 0xffffffff
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8)
  return out
}

/**
 * Writes a picture as PNG (W3C, Portable Network Graphics, third edition): 8 bits a colour, no transparency.
 * In: width and height in pixels, and the rows as red, green, blue, spare, with the bytes from one row to the next.
 */
export const encodePng = (width: number, height: number, rgba: Uint8Array, stride: number): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = width * 3 + 1
  const raw = new Uint8Array(line * height)
  for (let y = 0; y < height; y += 1) {
    let to = y * line
    // Filter 2 (up): on a page of text most rows repeat the one above.
    raw[to] = y === 0 ? 0 : 2
    to += 1
    for (let x = 0, from = y * stride, above = from - stride; x < width; x += 1, from += 4, above += 4) {
      for (let colour = 0; colour < 3; colour += 1) raw[to++] = y === 0 ? rgba[from + colour]! : rgba[from + colour]! - rgba[above + colour]!
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw, { level: 4 })),
    chunk('IEND', new Uint8Array(0)),
  ])
}
