import { parseArgs } from 'node:util'
import { parseDay, type Day } from '../core/calendar/day.ts'
import { packFormats, type PackFormat } from '../core/pack/pack.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command, type Terminal } from './command.ts'
import { printedRefusal } from './printed-refusal.ts'

/** A file as it was written, and whether it is byte for byte the one that was kept; null where none was kept, or another program made it. */
export type WrittenFile = { readonly file: string; readonly format: PackFormat; readonly size: number; readonly sha256: string; readonly made_by: string; readonly as_kept: boolean | null }

export type ListedPack = { readonly pack: string; readonly title: string; readonly template: string; readonly audience: string; readonly meeting: Day; readonly issues: readonly { readonly issue: string; readonly on: Day; readonly by: string }[] }

/** A pack to be made anew from what the record holds today. */
export type NewPack = { readonly template: string; readonly title: string; readonly meeting: Day; readonly since: Day }

type Order = { readonly programme: string; readonly data: string | undefined }
type Needs = {
  readonly listed: (order: Order) => Promise<readonly ListedPack[] | Refusal>
  /** Makes a pack and puts it on record. Out: its id. */
  readonly begin: (order: Order, wanted: NewPack) => Promise<string | Refusal>
  /** Prints an issue from what was frozen, the last one where none is named, and tells of each file. */
  readonly print: (order: Order, wanted: { readonly pack: string; readonly issue: string | null; readonly folder: string; readonly formats: readonly PackFormat[] }, told: (done: number) => void) => Promise<{ readonly issue: string; readonly files: readonly WrittenFile[] } | Refusal>
}

const help = `usage: improvement-board pack PROGRAMME
       improvement-board pack PROGRAMME PACK FOLDER [--issue N] [--format F ...]
       improvement-board pack PROGRAMME FOLDER --template T --title WORDS --meeting DAY --since DAY [--format F ...]

The first lists the packs of a programme. The second makes the files of a pack again from what was frozen with it: the last issue, or
the one named, such as 2 for the second edition or 2-1 for it with its first supplement. The third makes a new pack from the record
as it stands now, and then its files. --format is one of ${packFormats.join(', ')}; all where none is named. --data FOLDER names the data folder.
`

const options = { issue: { type: 'string' }, format: { type: 'string', multiple: true }, template: { type: 'string' }, title: { type: 'string' }, meeting: { type: 'string' }, since: { type: 'string' }, data: { type: 'string' }, quiet: { type: 'boolean' }, help: { type: 'boolean' } } as const

const parseCall = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongCall(`${error instanceof Error ? error.message.split('. ')[0] : 'the words could not be read'}; see --help`)
  }
}

const dayOf = (name: string, text: string | undefined): Day => {
  const found = parseDay(text ?? '')
  if (found === null) throw new WrongCall(`--${name} needs a day such as 2026-12-07`)
  return found
}

const formatsOf = (named: readonly string[] | undefined): readonly PackFormat[] => {
  if (named === undefined) return packFormats
  const found = packFormats.filter((each) => named.includes(each))
  if (found.length !== new Set(named).size) throw new WrongCall(`--format is one of ${packFormats.join(', ')}`)
  return found
}

const bar = ({ isInteractive, say }: Terminal, isQuiet: boolean, of: number) => (done: number): void => {
  if (isInteractive && !isQuiet) say(`\rprinting [${'#'.repeat(Math.round((25 * done) / of)).padEnd(25)}] ${done} of ${of}${done === of ? '\n' : ''}`)
}

/** `pack`: lists packs, makes the files of one, or makes a new one. Prints one JSON object a pack or a file; exit code 1 where it is refused or a file is not the one that was kept. */
export const packCommand =
  ({ listed, begin, print: make }: Needs): Command =>
  async (terminal) => {
    const { values, positionals } = parseCall(terminal.words)
    if (values.help === true) {
      terminal.say(help)
      return 0
    }
    const refused = (refusal: Refusal): 1 => {
      terminal.print(printedRefusal(refusal))
      return 1
    }
    const [programme, second, third] = positionals
    const isNew = values.template !== undefined
    if (programme === undefined || positionals.length > (isNew ? 2 : 3) || (isNew && second === undefined) || (!isNew && positionals.length === 2)) throw new WrongCall('it takes a programme, or a programme, a pack and a folder; see --help')
    const order = { programme, data: values.data }
    if (second === undefined) {
      const all = await listed(order)
      if (isRefusal(all)) return refused(all)
      for (const each of all) terminal.print(`${JSON.stringify(each)}\n`)
      return 0
    }
    const formats = formatsOf(values.format)
    const pack = isNew ? await begin(order, { template: values.template!, title: values.title ?? '', meeting: dayOf('meeting', values.meeting), since: dayOf('since', values.since) }) : second
    if (isRefusal(pack)) return refused(pack)
    const done = await make(order, { pack, issue: values.issue ?? null, folder: isNew ? second : third!, formats }, bar(terminal, values.quiet === true, formats.length))
    if (isRefusal(done)) return refused(done)
    for (const file of done.files) terminal.print(`${JSON.stringify({ pack, issue: done.issue, ...file })}\n`)
    return done.files.some((file) => file.as_kept === false) ? 1 : 0
  }
