import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Load } from './figure.ts'
import type { NewFigure } from './read-figure.ts'
import type { FigurePart } from './read-part.ts'

/**
 * A file of figures is taken in. The figures come in batches, each settled against the record as it is then, because a file may hold a
 * million; the counts are known once the last batch was taken.
 */
export type FiguresLoaded = {
  readonly kind: 'figures-loaded'
  readonly programme: ProgrammeId
  readonly load: Omit<Load, 'figures'>
  readonly figures: AsyncIterable<readonly NewFigure[]>
  /** The parts of its figures that are news, where they were broken down; known once the last batch was taken. */
  readonly parts: () => Promise<readonly FigurePart[]>
  readonly counted: () => Load['figures']
}

/** A load is taken back: each of its figures that nothing has restated since gets a new revision, with what stood there before. */
export type LoadUndone = { readonly kind: 'load-undone'; readonly programme: ProgrammeId; readonly undone: Load; readonly load: Omit<Load, 'figures'> }

type Loading = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly loads: readonly Load[] }

const isUndone = (loads: readonly Load[], { id }: Load): boolean => loads.some(({ undoes }) => undoes?.load === id)

export type WhyNoLoad = NotPermitted | Refusal<'same-file-again'>

/**
 * In: the hash of a file, who brings it where, and the loads there are. Out: null where it may be taken in, else why not: the role
 * does not allow it, or the same file is on the record and was not undone, so that taking it in again would change nothing.
 */
export const whyNoLoad = (sha256: string, { programme, actor, on, loads }: Loading): WhyNoLoad | null => {
  const barred = whyNot(actor, 'load-figures', programme, on)
  if (barred !== null) return barred
  const same = loads.find((load) => load.sha256 === sha256 && load.undoes === null && !isUndone(loads, load))
  if (same === undefined) return null
  return refuse(
    'same-file-again',
    `This very file was loaded already, on ${same.received}, as “${same.file}”. Nothing has changed.`,
    'Choose a newer file. To load this one again, first undo that load.',
  )
}

export type WhyNoUndo = NotPermitted | Refusal<'no-such-load' | 'undone-already' | 'is-an-undoing' | 'no-reason' | 'recorded-elsewhere'>

/**
 * A person takes a load back. In: the load, the reason, the id, instant and person of the undoing, and where. Out: the change, or a refusal
 * of a role without the right, a load that is not there, is undone already or is itself an undoing, or an empty reason.
 */
export const undoLoad = (
  undone: Load | null,
  { reason, id, at, by }: { readonly reason: string } & Pick<Load, 'id' | 'at' | 'by'>,
  { programme, actor, on, loads }: Loading,
): LoadUndone | WhyNoUndo => {
  const barred = whyNot(actor, 'load-figures', programme, on)
  if (barred !== null) return barred
  if (undone === null) return refuse('no-such-load', 'There is no such load in this programme.', 'Choose one from the list of loads.')
  if (undone.undoes !== null) return refuse('is-an-undoing', 'This already takes a load back, so it cannot be undone.', 'Load the file again instead.')
  // What was recorded by hand stands there too, and the two would part.
  if (undone.form === 'front-door') return refuse('recorded-elsewhere', 'These figures were recorded at the front door, month by month.', 'Correct the month there, and they change with it.')
  if (isUndone(loads, undone)) return refuse('undone-already', 'This load has been undone already.', 'To have its figures back, load the file again.')
  if (reason.trim() === '') return refuse('no-reason', 'Say why the load is undone.', 'Write one sentence; it stands in the journal.')
  const load = { ...undone, id, at, by, received: on, waivers: [], undoes: { load: undone.id, reason: reason.trim() } }
  return { kind: 'load-undone', programme, undone, load }
}
