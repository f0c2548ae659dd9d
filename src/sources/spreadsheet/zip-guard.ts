import { inflateRawSync } from 'node:zlib'
import { refuse, type Refusal } from '../../core/refusal.ts'

/** The most a packed file may be, in entries and in bytes when unpacked. A workbook of 100,000 rows unpacks to about 75 MB. */
export type ZipLimits = { readonly entries: number; readonly entryBytes: number; readonly totalBytes: number; readonly heldBytes: number; readonly mostTimes: number }
export const workbookLimits: ZipLimits = { entries: 500, entryBytes: 96 * 2 ** 20, totalBytes: 128 * 2 ** 20, heldBytes: Infinity, mostTimes: Infinity }
/**
 * For a reader that streams its large parts: those of more than `heldBytes` are not unpacked by the guard but measured while they are
 * read. A million rows of a wide sheet unpack to about a gigabyte. Sheets shrink to a tenth or a thirtieth; what claims to shrink
 * to less than a hundredth is a bomb.
 */
export const streamedLimits: ZipLimits = { entries: 500, entryBytes: 1200 * 2 ** 20, totalBytes: 2000 * 2 ** 20, heldBytes: 8 * 2 ** 20, mostTimes: 100 }

/** A part of an archive as it lies in it. */
export type ZipPart = { readonly name: string; readonly method: number; readonly packed: Buffer; readonly fullSize: number; /** Told how many bytes more were unpacked, where somebody waits to see how far it is. */ readonly onUnpacked?: (bytes: number) => void }

export type ZipRefusal = Refusal<'not-a-workbook' | 'workbook-encrypted' | 'workbook-too-large' | 'workbook-damaged'>

const notAWorkbook = (): ZipRefusal =>
  refuse('not-a-workbook', 'The file is not an Excel workbook (.xlsx).', 'Save it as "Excel Workbook (.xlsx)" or as "CSV UTF-8" and bring it again.')
const encrypted = (): ZipRefusal => refuse('workbook-encrypted', 'The workbook is protected by a password.', 'Save a copy without a password and bring that.')
const tooLarge = (what: string): ZipRefusal =>
  refuse('workbook-too-large', `The workbook is too large to open safely: ${what}.`, 'Remove sheets and rows that are not needed and save it again.')
const damaged = (what: string): ZipRefusal =>
  refuse('workbook-damaged', `The workbook is damaged: ${what}.`, 'Open it in a spreadsheet program, save it again and bring the new file.')

const endSignature = 0x06054b50
const zip64Signature = 0x07064b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const isBeyond = (value: number): boolean => value === 0xffffffff

/** The end record, found from the back; it may be followed by a comment of up to 65,535 bytes whose length it states. */
const findEnd = (bytes: Buffer): number | null => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  return null
}

const inflated = (method: number, packed: Buffer, most: number): number | null => {
  if (method === 0) return packed.length
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length
  } catch {
    return null
  }
}

/**
 * In: the bytes of what may be a workbook. Out: null where it is safe to hand to a reader that holds it: every entry was unpacked
 * within the limits, and the directory tells the truth about it. Refuses what `openZip` refuses.
 */
export const guardZip = (input: Uint8Array, limits: Partial<ZipLimits> = {}): ZipRefusal | null => {
  const parts = openZip(input, { ...workbookLimits, ...limits })
  return 'kind' in parts ? parts : null
}

/**
 * In: the bytes of what may be a workbook, and limits. Out: its parts by their names in small letters. Refuses encryption, zip64,
 * several discs, double names, entries whose local heading differs from the directory, and anything that unpacks to more than it says
 * or than the limits allow. Parts larger than `heldBytes` are left to whoever reads them to measure.
 */
export const openZip = (input: Uint8Array, limits: ZipLimits): ReadonlyMap<string, ZipPart> | ZipRefusal => {
  const parts = openArchive(input, limits)
  if ('kind' in parts) return parts
  return parts.has('[content_types].xml') && parts.has('xl/workbook.xml') ? parts : notAWorkbook()
}

/** The same for whatever the archive holds, such as an OpenDocument spreadsheet. */
export const openArchive = (input: Uint8Array, limits: ZipLimits): ReadonlyMap<string, ZipPart> | ZipRefusal => {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  // An old .xls file and a workbook with a password are both compound files.
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? encrypted() : notAWorkbook()
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== localSignature) return notAWorkbook()
  const end = findEnd(bytes)
  if (end === null) return damaged('its list of parts is missing')
  if (end >= 20 && bytes.readUInt32LE(end - 20) === zip64Signature) return tooLarge('it uses the format for files over 4 GB')
  const count = bytes.readUInt16LE(end + 10)
  const size = bytes.readUInt32LE(end + 12)
  const start = bytes.readUInt32LE(end + 16)
  if (count === 0xffff || isBeyond(size) || isBeyond(start)) return tooLarge('it uses the format for files over 4 GB')
  if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 6) !== 0 || bytes.readUInt16LE(end + 8) !== count)
    return damaged('it is split over several files')
  if (count > limits.entries) return tooLarge(`it has ${count} parts and ${limits.entries} are allowed`)
  if (start + size !== end) return damaged('its list of parts has the wrong length')

  const names = new Map<string, ZipPart>()
  let total = 0
  let at = start
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) return damaged('its list of parts is broken')
    const flags = bytes.readUInt16LE(at + 8)
    const method = bytes.readUInt16LE(at + 10)
    const packedSize = bytes.readUInt32LE(at + 20)
    const fullSize = bytes.readUInt32LE(at + 24)
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('latin1', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (isBeyond(packedSize) || isBeyond(fullSize) || isBeyond(local)) return tooLarge('it uses the format for files over 4 GB')
    if ((flags & 0x2041) !== 0) return encrypted()
    if (names.has(name.toLowerCase())) return damaged('two of its parts have the same name')
    if (method !== 0 && method !== 8) return damaged('a part is packed in a way workbooks do not use')
    if (fullSize > limits.entryBytes) return tooLarge(`one part unpacks to more than ${Math.floor(limits.entryBytes / 2 ** 20)} MB`)
    if (local + 30 > start || bytes.readUInt32LE(local) !== localSignature) return damaged('a part is missing')
    const localName = bytes.readUInt16LE(local + 26)
    const data = local + 30 + localName + bytes.readUInt16LE(local + 28)
    if (bytes.toString('latin1', local + 30, local + 30 + localName) !== name || bytes.readUInt16LE(local + 8) !== method)
      return damaged('a part is not what the list of parts says')
    if (data + packedSize > start) return damaged('a part is cut short')
    total += fullSize
    if (total > limits.totalBytes) return tooLarge(`it unpacks to more than ${Math.floor(limits.totalBytes / 2 ** 20)} MB`)
    const packed = bytes.subarray(data, data + packedSize)
    if (fullSize > limits.heldBytes) {
      if (fullSize > Math.max(1, packedSize) * limits.mostTimes) return tooLarge('one part unpacks to a size that no sheet has')
    } else if (inflated(method, packed, fullSize) !== fullSize) return damaged('a part unpacks to another size than stated')
    names.set(name.toLowerCase(), { name, method, packed, fullSize })
  }
  if (at !== end) return damaged('its list of parts has the wrong length')
  return names
}
