import { PartDamaged } from './stream-part.ts'

/** The numbers from here on name no sector: free, end of a chain, and the tables themselves (MS-CFB 2.1). */
const noSector = 0xfffffffa
/** Streams under this size lie in the small sectors of the root (MS-CFB 2.2). */
const smallBelow = 4_096
const smallSector = 64
const entrySize = 128

type Entry = { readonly name: string; readonly type: number; readonly left: number; readonly right: number; readonly child: number; readonly start: number; readonly size: number }

const broken = (): never => {
  throw new PartDamaged('its parts do not fit together')
}

/** Follows a chain of sectors until it ends or `most` bytes are there. A chain longer than the file has sectors goes in a circle. */
const follow = (start: number, most: number, { sector, next, count }: { readonly sector: (at: number) => Buffer; readonly next: (at: number) => number; readonly count: number }): Buffer => {
  const pieces: Buffer[] = []
  let bytes = 0
  for (let at = start; at < noSector && bytes < most; at = next(at)) {
    if (pieces.length >= count) broken()
    const piece = sector(at)
    pieces.push(piece)
    bytes += piece.length
  }
  return Buffer.concat(pieces, Math.min(bytes, most))
}

const entriesOf = (directory: Buffer): readonly Entry[] =>
  Array.from({ length: Math.floor(directory.length / entrySize) }, (_, at) => {
    const entry = directory.subarray(at * entrySize, (at + 1) * entrySize)
    const name = entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2))
    return { name, type: entry[66]!, left: entry.readUInt32LE(68), right: entry.readUInt32LE(72), child: entry.readUInt32LE(76), start: entry.readUInt32LE(116), size: entry.readUInt32LE(120) }
  })

/** The entries beside one another under the root; an embedded workbook lies deeper, under a name of its own. */
const underRoot = (entries: readonly Entry[], root: Entry): readonly Entry[] => {
  const found = new Set<Entry>()
  const waiting = [root.child]
  while (waiting.length > 0) {
    const entry = entries[waiting.pop()!]
    if (entry === undefined || found.has(entry)) continue
    found.add(entry)
    waiting.push(entry.left, entry.right)
  }
  return [...found]
}

/**
 * In: the bytes of a compound file (MS-CFB), and what the stream is called that is wanted, the most wanted name first. Out: a copy of that stream. No step is
 * taken more often than the file has sectors, whatever its tables say. Throws `PartDamaged` for tables that go in a circle or point outside the file.
 */
export const compoundStream = (bytes: Uint8Array, names: readonly RegExp[]): Buffer => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 512) broken()
  const shift = file.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) broken()
  const size = 2 ** shift
  const count = Math.ceil(file.length / size) - 1
  const sector = (at: number): Buffer => (at < count ? file.subarray((at + 1) * size, (at + 2) * size) : broken())
  const numberIn = (piece: Buffer, at: number): number => (at + 4 <= piece.length ? piece.readUInt32LE(at) : noSector)

  const tables: number[] = []
  for (let at = 76; at < 512; at += 4) tables.push(file.readUInt32LE(at))
  let more = file.readUInt32LE(68)
  for (let steps = 0; more < noSector; steps += 1) {
    if (steps > count) broken()
    const piece = sector(more)
    for (let at = 0; at < size - 4; at += 4) tables.push(numberIn(piece, at))
    more = numberIn(piece, size - 4)
  }
  const perTable = size / 4
  const next = (at: number): number => {
    const table = tables[Math.floor(at / perTable)] ?? noSector
    return table < noSector ? numberIn(sector(table), (at % perTable) * 4) : noSector
  }
  const large = { sector, next, count }

  const entries = entriesOf(follow(file.readUInt32LE(48), file.length, large))
  const root = entries.find(({ type }) => type === 5) ?? broken()
  const near = underRoot(entries, root)
  const named = (among: readonly Entry[]): Entry | undefined => names.map((name) => among.find((entry) => entry.type === 2 && name.test(entry.name))).find((entry) => entry !== undefined)
  const wanted = named(near) ?? named(entries) ?? broken()
  if (wanted.size > file.length) broken()
  if (wanted.size >= smallBelow) return follow(wanted.start, wanted.size, large)

  const store = follow(root.start, file.length, large)
  const smallTable = follow(file.readUInt32LE(60), file.length, large)
  const smallSectors = Math.ceil(store.length / smallSector)
  return follow(wanted.start, wanted.size, {
    sector: (at) => (at < smallSectors ? store.subarray(at * smallSector, (at + 1) * smallSector) : broken()),
    next: (at) => numberIn(smallTable, at * 4),
    count: smallSectors,
  })
}
