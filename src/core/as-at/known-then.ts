import type { Day } from '../calendar/day.ts'
import type { DatedRecord, LineToUndo } from './dated-record.ts'
import { undoBodies, undoInspections, undoPlan, undoRegime, undoRisks, type Undo } from './undo-changes.ts'

/** How each act that touches these things is taken back. An act that is not here leaves them alone. */
const undoing: ReadonlyMap<string, Undo> = new Map(Object.entries({ ...undoPlan, ...undoInspections, ...undoRegime, ...undoBodies, ...undoRisks }))

/** The acts whose lines are needed to go back: all others leave these things alone. */
export const actsToUndo: readonly string[] = [...undoing.keys()]

/** A programme of which nothing was kept yet. Kinds of instruments belong to the service and not to a programme. */
const nothing = (held: DatedRecord): DatedRecord => ({
  priorities: [], outcomes: [], actions: [], updates: [], moves: [], versions: [], inspections: [], findings: [], lineage: [], risks: [],
  regime: { kinds: held.regime.kinds, bodies: [], successions: [], posts: [], appointments: [], instruments: [], obligations: [], escalations: [], happenings: [] },
})

/**
 * In: the record as it stands, every line of the journal that came after a day, the newest first, that day, and the first day on which anything
 * was recorded (null: nothing was). Out: the record as it stood at the end of the day. It goes backwards, so that today's record is its own
 * starting point and only what came later is undone; nothing is rebuilt from old lines that later code might read otherwise.
 */
export const knownThen = (held: DatedRecord, after: readonly LineToUndo[], { day, began }: { readonly day: Day; readonly began: Day | null }): DatedRecord => {
  if (began === null || day < began) return nothing(held)
  const stood = after.reduce((record, line) => undoing.get(line.act)?.(record, line) ?? record, held)
  // These are only ever added to, each with the day of its act.
  return { ...stood, updates: stood.updates.filter(({ on }) => on <= day), moves: stood.moves.filter(({ on }) => on <= day), versions: stood.versions.filter(({ on }) => on <= day) }
}
