import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from './page.ts'

type Row = { readonly room: string; readonly rooms: readonly string[]; readonly packages: readonly string[] }

const wordsIn = (list: string): readonly string[] => [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]!)

/** In: the root. Out: the table that `test/rooms.test.ts` holds, one row a room. */
export const roomsOf = (root: string): readonly Row[] => {
  const text = readFileSync(join(root, 'test/rooms.test.ts'), 'utf8')
  return [...text.matchAll(/^ {2}(\w+): \{ rooms: \[(.*?)\], packages: \[(.*?)\] \},$/gm)].map((match) => ({ room: match[1]!, rooms: wordsIn(match[2]!), packages: wordsIn(match[3]!) }))
}

const packagesInWords = (packages: readonly string[]): string =>
  packages.includes('*') ? 'any' : packages.length === 0 ? 'none' : packages.map((name) => `\`${name}\``).join(', ')

/** The table of ARCHITECTURE.md: rows import columns. */
export const roomsTable = (root: string): string => {
  const rows = roomsOf(root)
  const names = rows.map(({ room }) => room)
  return table(
    ['Room', ...names.slice(0, -1), 'Packages'],
    rows.map(({ room, rooms, packages }) => [
      room,
      ...names.slice(0, -1).map((other) => (other === room ? '·' : rooms.includes('*') || rooms.includes(other) ? 'yes' : '')),
      packagesInWords(packages),
    ]),
  )
}
