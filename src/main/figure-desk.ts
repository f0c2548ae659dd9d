import { createHash } from 'node:crypto'
import type { DryRun, FigureCheck } from '../core/measure/figure-check.ts'
import { whyNotReady, withCounts, type FigureFile, type Waiver } from '../core/measure/figure-problem.ts'
import type { Load, LoadId } from '../core/measure/figure.ts'
import { measureId, type Measure } from '../core/measure/measure.ts'
import { targetOn } from '../core/measure/target-on.ts'
import type { BodyId } from '../core/bodies/body.ts'
import type { Month } from '../core/measure/month.ts'
import { readsOnServer } from '../core/measure/switch-server-reading.ts'
import type { Actor } from '../core/people/actor.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { checkFigures, watchFigures, withSummary, type CheckingNeeds } from '../operations/check-figures.ts'
import { loadFigures } from '../operations/load-figures.ts'
import { FileBroken, readKept, type KeptReading, type ReadFigureFile } from '../sources/figures/open-figure-reader.ts'
import type { SayHowFar } from '../sources/figures/figure-reader.ts'
import type { PackedFigures } from '../sources/figures/packed-figures.ts'
import type { Store } from '../store/open-store.ts'
import type { Tools } from '../web/tools.ts'
import { newId, now, today } from './clock.ts'
import { countedAt } from './returns/how-far.ts'
import type { CountReturn } from './returns/open-return-counter.ts'
import type { ReturnFile } from './returns/recognise-return.ts'
import { watchRegressions } from './watch-regressions.ts'
import { usualRange } from './usual-range.ts'

type Person = Extract<Actor, { kind: 'person' }>
type FileBrought = { readonly programme: ProgrammeId; readonly actor: Actor; name: string; bytes: Uint8Array }
/** A file that was read before need not be read again: its figures are kept instead of its bytes. */
type FileToTake = FileBrought & { readonly kept?: { readonly reading: KeptReading; readonly sha256: string } | null }

/** What the desk works with. `measures` are those of the programme, local ones too. */
export type DeskNeeds = { readonly store: Store; /** Counts a return in a process of its own. */ readonly count: CountReturn; readonly read: ReadFigureFile; readonly measures: (programme: ProgrammeId, actor: Actor) => Promise<readonly Measure[]>; readonly logFault: (fault: unknown) => void }

const openFile = async ({ store, read, measures }: DeskNeeds, { programme, actor, name, bytes, kept }: FileToTake, say: SayHowFar, keep?: (batch: PackedFigures) => void) => {
  const known = await measures(programme, actor)
  if (kept !== undefined && kept !== null) return { known, reading: readKept(kept.reading, say) }
  const bodies = await store.read(actor, (reads) => reads.bodies(programme))
  return { known, reading: await read({ name, bytes, measures: known, bodies }, say, keep) }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Each look at the record is a moment of its own, so that pages are answered in between. */
const lookingIn = (store: Store, actor: Actor): CheckingNeeds => ({
  seriesNamed: (programme) => store.read(actor, (reads) => reads.seriesNamed(programme)),
  lastRevisions: (programme, keys) => store.read(actor, (reads) => reads.lastRevisions(programme, keys)),
  latestNumbers: (programme) => store.read(actor, (reads) => reads.latestNumbers(programme)),
  loads: (programme) => store.read(actor, (reads) => reads.loads(programme)),
  publishedReach: (programme) => store.read(actor, (reads) => reads.publishedReach(programme)),
  figureParts: (programme, measure, body, period) => store.read(actor, (reads) => reads.figureParts(programme, measure, body, period)),
  ownSeries: (programme) => store.read(actor, (reads) => reads.ownSeries(programme)),
  figuresOfBody: (programme, body) => store.read(actor, (reads) => reads.figuresOfBody(programme, body)),
  usualRange,
})

/** In: a file. Out: what it is, what it would change and its figures packed, or why it cannot be read. Nothing reaches the record. */
export const tryFigures = async (needs: DeskNeeds, file: FileBrought, say: SayHowFar) => {
  const packed: PackedFigures[] = []
  const { known, reading } = await openFile(needs, file, say, (batch) => packed.push(batch))
  if (isRefusal(reading)) return reading
  try {
    const run = await checkFigures(lookingIn(needs.store, file.actor), { programme: file.programme, measures: known, batches: reading.batches, parts: () => reading.parts?.() ?? [], said: { ...reading.file, reaches: reading.reaches } })
    const kept: KeptReading = { file: reading.file, reaches: reading.reaches, parts: reading.parts?.() ?? [], packed, summary: run.summary }
    return { kind: 'tried' as const, file: reading.file, run, kept }
  } catch (error) {
    if (error instanceof FileBroken) return error.refusal
    throw error
  }
}

/** What became of a file: what it would change, null where it was turned away before it was read, and whether it is on the record now. */
export type Taken = { readonly kind: 'taken'; readonly file: FigureFile; readonly run: DryRun | null; readonly outcome: { readonly kind: 'loaded'; readonly load: LoadId; readonly figures: Load['figures'] } | Refusal }

/** Takes a file in, in one act and one reading. In: the file and the waivers of a person. Out: what it changed, or why nothing was loaded. */
export const takeFiguresIn = async (needs: DeskNeeds, file: FileToTake, waivers: readonly Waiver[], say: SayHowFar): Promise<Taken | Refusal> => {
  const { programme, actor, name, bytes, kept } = file
  const { known, reading } = await openFile(needs, file, say)
  if (isRefusal(reading)) return reading
  const read = withSummary(reading.batches)
  const sha256 = kept?.sha256 ?? hashOf(bytes)
  let run: DryRun | null = null
  try {
    const outcome = await needs.store.act(actor, async (inside) => {
      const watch = await watchFigures(inside, { programme, measures: known })
      let splits: DryRun['splits'] = { added: 0, restated: 0, unchanged: 0 }
      const loaded = await loadFigures({ ...inside, newId, now }, { file: name, sha256, ...reading.file, waivers, batches: read.batches, parts: { read: () => reading.parts?.() ?? [], figureParts: inside.figureParts }, see: watch.see, seeParts: (settled) => void (splits = settled), reaches: reading.reaches }, { programme, actor })
      if (isRefusal(loaded)) return loaded
      // What a person was shown before is not believed: the figures are laid beside the record once more, inside the act, and nothing is kept where that fails.
      run = watch.run(read.summary(), splits)
      return whyNotReady(read.summary(), waivers) ?? { kind: 'loaded' as const, load: loaded.load.id, figures: loaded.counted() }
    })
    // An act of its own, because the service does it and not whoever brought the file. Where it fails, the next start makes up for it.
    if (!isRefusal(outcome)) await watchRegressions(needs.store, programme).catch(needs.logFault)
    return { kind: 'taken', file: reading.file, run, outcome }
  } catch (error) {
    if (error instanceof FileBroken) return error.refusal
    throw error
  }
}

/** Files of a return until they are counted, and what is asked of the counting. */
type ToCount = { readonly body: BodyId; readonly months: readonly Month[]; files: readonly ReturnFile[] | null }

type Held = FileBrought & { kept: NonNullable<FileToTake['kept']> | null; toCount: ToCount | null; places: FigureCheck['places'];  readonly person: Person; id: string; state: FigureCheck['state']; waivers: readonly Waiver[] | null; isWaiting: boolean }

/** The desk as pages see it, and what starts its work. */
export type FigureDesk = Tools['figureDesk'] & {
  /** Starts whatever waits. Called after each act, because work begun inside one would belong to its transaction. */
  readonly wake: () => void
  readonly idle: () => Promise<void>
}

const wentWrong = refuse('figures-went-wrong', 'Something went wrong with this file, and nothing was loaded.', 'Try it again. If it happens again, tell whoever hosts this service.')

const notReadHere = refuse('not-read-here', 'This service may not read returns for this programme.', 'Count them with the command “measure” on a machine of the council, and load the counts file. The director can switch reading here on.')

/** The name a load of counts gets: names of files are written by people, and may say anything. */
const nameOfReturn = (months: readonly Month[]): string => `counts-${months[0]}-to-${months.at(-1)}.json`

/** The most files that wait at once, and the most memory they take together, in bytes; the oldest gives way. */
const mostHeld = 12
const mostHeldBytes = 384 * 2 ** 20

/** What a file that waits takes: its bytes until it was read, then its figures. */
const weightOf = ({ bytes, kept }: Held): number => (kept?.reading.packed ?? []).reduce((sum, { places, numbers }) => sum + places.byteLength + numbers.byteLength, bytes.length)

/** Opens the desk: each person has one file on it, and a newer one takes its place. Files lie in memory only. */
export const openFigureDesk = (needs: DeskNeeds): FigureDesk => {
  const held = new Map<string, Held>()
  let running: Promise<void> = Promise.resolve()
  const mine = (id: string, programme: ProgrammeId, person: Person): Held | null => {
    const found = held.get(id)
    return found !== undefined && found.programme === programme && found.person.person === person.person ? found : null
  }
  /** Counts what is to be counted, forgets the files, and puts the counts in their place. Out: null, or why not. */
  const countFirst = async (entry: Held): Promise<Refusal | null> => {
    const { toCount, programme, actor } = entry
    const files = toCount?.files ?? null
    if (toCount === null || files === null) return null
    toCount.files = null
    const [reading] = await needs.store.read(actor, (reads) => reads.serverReadings(programme))
    if (!readsOnServer(reading ?? null)) return notReadHere
    const limit = targetOn(await needs.store.read(actor, (reads) => reads.targets(programme)), measureId('caseload-most'), toCount.body, today())
    const counted = await needs.count(files, { body: toCount.body, months: toCount.months, dataTo: null, today: today(), caseloadLimit: limit?.aim ?? null }, (percent) => void (entry.state = { kind: 'reading', done: percent, of: 100 }))
    if (isRefusal(counted)) return counted
    Object.assign(entry, { bytes: new TextEncoder().encode(counted.counts), places: counted.places })
    return null
  }
  const check = async (entry: Held): Promise<FigureCheck['state'] | Refusal> => {
    const notCounted = await countFirst(entry)
    if (notCounted !== null) return { kind: 'refused', refusal: notCounted }
    // The counts of a return are read after it was counted: the bar goes on where that left it, and never back.
    const from = entry.toCount === null ? 0 : countedAt
    const tried = await tryFigures(needs, entry, (done, of) => void (entry.state = { kind: 'reading', done: from + ((100 - from) * done) / Math.max(1, of), of: 100 }))
    if (isRefusal(tried)) return { kind: 'refused', refusal: tried }
    // The figures wait for the person's word, and not the file: it was read once, and is larger.
    Object.assign(entry, { kept: { reading: tried.kept, sha256: hashOf(entry.bytes) }, bytes: new Uint8Array(0) })
    return { kind: 'checked', file: tried.file, run: tried.run, refusal: null }
  }
  const load = async (entry: Held, waivers: readonly Waiver[]): Promise<FigureCheck['state']> => {
    const before = entry.state
    const total = before.kind === 'checked' ? before.run.summary.rows : 1
    entry.state = { kind: 'loading', done: 0, of: total }
    const taken = await takeFiguresIn(needs, entry, before.kind === 'checked' ? withCounts(waivers, before.run.summary.problems) : waivers, (done, of) => void (entry.state = { kind: 'loading', done, of }))
    const loaded = isRefusal(taken) ? taken : taken.outcome
    if (isRefusal(loaded)) return before.kind === 'checked' ? { ...before, refusal: loaded } : { kind: 'refused', refusal: loaded }
    return { kind: 'loaded', figures: loaded.figures }
  }
  const work = async (entry: Held): Promise<void> => {
    const { waivers } = entry
    entry.waivers = null
    const state = await (waivers === null ? check(entry) : load(entry, waivers)).catch((fault: unknown) => {
      needs.logFault(fault)
      return wentWrong
    })
    entry.state = isRefusal(state) ? { kind: 'refused', refusal: state } : state
  }
  const room = (person: Person, bytes: number): string => {
    for (const [id, entry] of held) if (entry.person.person === person.person) held.delete(id)
    const weight = (): number => [...held.values()].reduce((sum, entry) => sum + weightOf(entry), bytes)
    for (const [oldest] of held) {
      if (held.size < mostHeld && weight() <= mostHeldBytes) break
      held.delete(oldest)
    }
    return newId()
  }
  return {
    beginReturn: ({ programme, person, files, body, months }) => {
      const id = room(person, 0)
      held.set(id, {
        id, programme, person, actor: person, name: nameOfReturn(months), bytes: new Uint8Array(0), kept: null, toCount: { body, months, files }, places: null,
        state: { kind: 'reading', done: 0, of: 1 }, waivers: null, isWaiting: true,
      })
      return id
    },
    again: (id, programme, person, files) => {
      const entry = mine(id, programme, person)
      const [first] = files
      if (entry === null || first === undefined) return
      if (entry.toCount === null) Object.assign(entry, { name: first.name, bytes: first.bytes })
      else entry.toCount.files = files
      Object.assign(entry, { kept: null, places: null, waivers: null, isWaiting: true, state: { kind: 'reading', done: 0, of: 1 } })
    },
    begin: ({ programme, person, name, bytes }) => {
      const id = room(person, bytes.length)
      held.set(id, { id, programme, person, actor: person, name, bytes, kept: null, toCount: null, places: null, state: { kind: 'reading', done: 0, of: bytes.length }, waivers: null, isWaiting: true })
      return id
    },
    find: (id, programme, person) => {
      const entry = mine(id, programme, person)
      return entry === null ? null : { id, name: entry.name, places: entry.places, state: entry.state }
    },
    confirm: (id, programme, person, waivers) => {
      const entry = mine(id, programme, person)
      if (entry === null || entry.state.kind !== 'checked') return
      Object.assign(entry, { waivers, isWaiting: true, state: { ...entry.state, refusal: null } })
    },
    drop: (id, programme, person) => {
      if (mine(id, programme, person) !== null) held.delete(id)
    },
    wake: () => {
      for (const entry of held.values()) {
        if (!entry.isWaiting) continue
        entry.isWaiting = false
        running = running.then(() => work(entry))
      }
    },
    idle: () => running,
  }
}
