import { parseArgs } from 'node:util'
import type { DryRun } from '../core/measure/figure-check.ts'
import { figureRules, waivable, whyNotReady, type FigureFile, type Waiver } from '../core/measure/figure-problem.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command, type ExitCode, type Terminal } from './command.ts'
import { printed } from './given.ts'
import { refusalJson } from './reading-json.ts'

type SayHowFar = (done: number, of: number) => void

/** One file, as the command works with it. */
export type FileToLoad = {
  readonly sha256: string
  readonly check: (say: SayHowFar) => Promise<{ readonly kind: 'tried'; readonly file: FigureFile; readonly run: DryRun } | Refusal>
  /** Takes it in, in one reading. `run` is null where it was turned away before it was read. */
  readonly load: (waivers: readonly Waiver[], say: SayHowFar) => Promise<{ readonly kind: 'taken'; readonly file: FigureFile; readonly run: DryRun | null; readonly outcome: { readonly kind: 'loaded'; readonly load: string } | Refusal } | Refusal>
}

type Needs = {
  /** Opens the record with this programme for the work, and closes it. Out: what the work gave; a refusal where there is no such programme or another process owns the folder. */
  readonly inProgramme: <T>(programme: string, folder: string | undefined, work: (open: (path: string) => Promise<FileToLoad | null>) => Promise<T>) => Promise<T | Refusal>
}

const usage = 'usage: improvement-board load-figures FILE ... --programme ID [--data FOLDER] [--dry-run] [--waive RULE=REASON]'

const options = { programme: { type: 'string' }, data: { type: 'string' }, 'dry-run': { type: 'boolean' }, waive: { type: 'string', multiple: true }, quiet: { type: 'boolean' }, help: { type: 'boolean' } } as const

const waiverOf = (text: string): Waiver => {
  const [rule = '', ...reason] = text.split('=')
  const known = figureRules.find((each) => each === rule && waivable[each])
  if (known === undefined || reason.join('=').trim() === '') throw new WrongCall(`--waive needs RULE=REASON, where RULE is one of ${figureRules.filter((each) => waivable[each]).join(', ')}`)
  return { rule: known, reason: reason.join('=').trim() }
}

const parseCall = (words: readonly string[]) => {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    } catch (error) {
      throw new WrongCall(`${error instanceof Error ? error.message.split('. ')[0] : 'unknown words'}; ${usage}`)
    }
  })()
  if (values.help === true || positionals.length === 0 || values.programme === undefined) throw new WrongCall(usage)
  return { files: positionals, programme: values.programme, folder: values.data, isDry: values['dry-run'] === true, isQuiet: values.quiet === true, waivers: (values.waive ?? []).map(waiverOf) }
}

const bar = (terminal: Terminal, isQuiet: boolean, what: string): SayHowFar => {
  let last = -1
  return (done, of) => {
    const share = of === 0 ? 100 : Math.min(100, Math.floor((100 * done) / of))
    if (!terminal.isInteractive || isQuiet || share === last) return
    last = share
    terminal.say(`\r${what} [${'#'.repeat(Math.round(share / 4)).padEnd(25)}] ${share}%`)
  }
}

const told = ({ file, run }: { readonly file: FigureFile; readonly run: DryRun }) => ({
  form: file.form, publisher: file.publisher, rows: run.summary.rows, figures: run.summary.figures, added: run.added, restated: run.restated, unchanged: run.unchanged, overtaken_by_a_newer_release: run.overtaken, held_here_already: run.keptOwn, unusual_steps: run.jumps,
  problems: run.summary.problems.map(({ rule, whatToDo, count, first }) => ({ rule, count, may_be_waived: waivable[rule], what_to_do: whatToDo, first: first.slice(0, 5).map(({ sheet, row, column, value }) => ({ sheet, row, column, value })) })),
  passed_over: run.summary.passedOver,
})

const missing: Refusal = { kind: 'refusal', code: 'not-found', message: 'There is no such file, or it may not be opened.', whatToDo: 'Check the name and that you may read it.' }

type Tried = { readonly file: FigureFile; readonly run: DryRun } | Refusal
type Done = { readonly tried: Tried; readonly loaded: { readonly load: string } | Refusal | null }

const checked = async (file: FileToLoad, waivers: readonly Waiver[], say: SayHowFar): Promise<Done> => {
  const tried = await file.check(say)
  return { tried, loaded: isRefusal(tried) ? tried : whyNotReady(tried.run.summary, waivers) }
}

/** One reading loads the file and says what it changed; one turned away unread is still looked at, so that its answer says what is in it. */
const taken = async (file: FileToLoad, waivers: readonly Waiver[], say: { readonly check: SayHowFar; readonly load: SayHowFar }): Promise<Done> => {
  const found = await file.load(waivers, say.load)
  if (isRefusal(found)) return { tried: found, loaded: found }
  const { file: what, run, outcome } = found
  return { tried: run === null ? await file.check(say.check) : { file: what, run }, loaded: outcome }
}

/**
 * `load-figures`: checks each file and takes it in, all of it or nothing, and prints one JSON object a file: what it would change, its problems
 * and whether it was loaded. Exit code 1 where a file was refused or has problems that nobody waived.
 */
export const loadFiguresCommand =
  ({ inProgramme }: Needs): Command =>
  async (terminal) => {
    const { files, programme, folder, isDry, isQuiet, waivers } = parseCall(terminal.words)
    const outcome = await inProgramme(programme, folder, async (open): Promise<ExitCode> => {
      let exit: ExitCode = 0
      for (const path of files) {
        const say = (what: string) => bar(terminal, isQuiet, `${path}: ${what}`)
        const file = await open(path)
        const { tried, loaded } = file === null ? { tried: missing, loaded: missing } : isDry ? await checked(file, waivers, say('check')) : await taken(file, waivers, { check: say('check'), load: say('load') })
        if (terminal.isInteractive && !isQuiet) terminal.say('\n')
        if (isRefusal(loaded)) exit = 1
        const done = loaded === null ? { loaded: false } : isRefusal(loaded) ? { loaded: false, ...refusalJson(loaded) } : { loaded: true, load: loaded.load }
        terminal.print(`${JSON.stringify({ file: path, sha256: file?.sha256 ?? null, ...(isRefusal(tried) ? {} : told(tried)), ...done })}\n`)
      }
      return exit
    })
    if (!isRefusal(outcome)) return outcome
    terminal.print(`${JSON.stringify(printed(outcome))}\n`)
    return 1
  }
