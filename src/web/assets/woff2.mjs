// Packs a TrueType font as WOFF2 (https://www.w3.org/TR/WOFF2/) without changing it: tables are stored as they are and
// compressed together. Leaving the font whole keeps to the terms of its licence about the reserved name.
import { constants, brotliCompress } from 'node:zlib'
import { promisify } from 'node:util'

const knownTags = (
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB ' +
  'EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
).match(/.{4}(?: |$)/g).map((tag) => tag.slice(0, 4))

// The null transform has number 3 for glyf and loca and 0 for every other table.
const transformOf = (tag) => (tag === 'glyf' || tag === 'loca' ? 3 : 0)

const base128 = (value) => {
  const bytes = [value & 0x7f]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return Buffer.from(bytes)
}

const tablesOf = (font) =>
  Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    const offset = font.readUInt32BE(at + 8)
    return { tag: font.toString('latin1', at, at + 4), data: font.subarray(offset, offset + font.readUInt32BE(at + 12)) }
  }).filter(({ tag }) => tag !== 'DSIG')

/** In: the bytes of a TrueType font. Out: the bytes of the same font as WOFF2. */
export const packWoff2 = async (font) => {
  const tables = tablesOf(font)
  const directory = Buffer.concat(
    tables.map(({ tag, data }) => {
      const known = knownTags.indexOf(tag)
      const flags = Buffer.from([(known === -1 ? 63 : known) | (transformOf(tag) << 6)])
      return Buffer.concat([flags, known === -1 ? Buffer.from(tag, 'latin1') : Buffer.alloc(0), base128(data.length)])
    }),
  )
  const body = Buffer.concat(
    tables.map(({ tag, data }) => {
      if (tag !== 'head') return data
      // Bit 11 says that the file went through a lossless change of container, as the recommendation asks.
      const head = Buffer.from(data)
      head.writeUInt16BE(head.readUInt16BE(16) | 0x0800, 16)
      return head
    }),
  )
  const packed = await promisify(brotliCompress)(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT, [constants.BROTLI_PARAM_LGWIN]: 22 },
  })
  const unpackedSize = 12 + 16 * tables.length + tables.reduce((sum, { data }) => sum + ((data.length + 3) & ~3), 0)
  const length = 48 + directory.length + packed.length
  const padding = Buffer.alloc((4 - (length % 4)) % 4)
  const header = Buffer.alloc(48)
  header.write('wOF2', 0, 'latin1')
  header.writeUInt32BE(font.readUInt32BE(0), 4)
  header.writeUInt32BE(length + padding.length, 8)
  header.writeUInt16BE(tables.length, 12)
  header.writeUInt32BE(unpackedSize, 16)
  header.writeUInt32BE(packed.length, 20)
  header.writeUInt16BE(1, 24)
  return Buffer.concat([header, directory, packed, padding])
}
