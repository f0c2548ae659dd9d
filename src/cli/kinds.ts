import { parseInstrumentKind, type InstrumentKind } from '../core/intervention/instrument-kind.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command, type Terminal } from './command.ts'
import { parseWords } from './parse-words.ts'
import { printedRefusal } from './printed-refusal.ts'

type Needs = {
  readonly list: () => Promise<readonly InstrumentKind[] | Refusal>
  readonly add: (kind: InstrumentKind) => Promise<InstrumentKind | Refusal>
}

const help = `usage: improvement-board kinds ACTION [--data FOLDER]

  list              every kind of notice, direction and the like, as JSON
  add < kind.json   enters a kind for every programme

A kind: {"code": "warning-letter", "name": "Warning letter", "whatItIs": "What it says in a sentence.",
  "force": "law, agreement, warning or intention", "power": "the law it is made under, or null", "from": "2026-12-01", "to": null,
  "stages": [{"code": "answered", "name": "The council answered", "setsADay": false, "after": null}],
  "sources": [{"title": "Where it is written", "url": "https://…"}]}
`

const kindFrom = async ({ readInput }: Terminal): Promise<InstrumentKind> => {
  const text = await readInput()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new WrongCall('standard input holds no JSON; see --help')
  }
  const kind = parseInstrumentKind(value)
  if ('code' in kind) return kind
  throw new WrongCall(`missing or not understood: ${kind.join(', ')}; see --help`)
}

/** Lists the kinds of instrument there are and enters new ones, for the host. In: how to open the store of a folder. */
export const kindsCommand =
  (open: (folder: string | undefined) => Needs): Command =>
  async (terminal) => {
    if (terminal.words.includes('--help')) {
      terminal.say(help)
      return 0
    }
    const { plain: [action], values } = parseWords(terminal.words, { data: { type: 'string' } }, ['one ACTION'])
    if (action !== 'list' && action !== 'add') throw new WrongCall('it takes list or add; see --help')
    const needs = open(values.data)
    const outcome = action === 'list' ? await needs.list() : await needs.add(await kindFrom(terminal))
    terminal.print(isRefusal(outcome) ? printedRefusal(outcome) : `${JSON.stringify(outcome, null, 2)}\n`)
    return isRefusal(outcome) ? 1 : 0
  }
