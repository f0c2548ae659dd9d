import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { noReason, personOf, whyNotOf, type MeasureRefusal, type MeasureSetting } from './measure-setting.ts'
import type { Rebase, RebaseId } from './series-notes.ts'
import { rebaseState, rebaseTable, type RebaseStep } from './series-states.ts'

export type RebaseProposed = { readonly kind: 'rebase-proposed'; readonly programme: ProgrammeId; readonly rebase: Rebase }
export type RebaseDecided = { readonly kind: 'rebase-decided'; readonly programme: ProgrammeId; readonly before: Rebase; readonly rebase: Rebase; readonly reason: string | null }

export type RebaseRefusal = MeasureRefusal | Refusal<'not-a-person' | 'no-figures' | 'before-the-first-figure' | 'in-the-future' | 'already-proposed'>

const notAPerson = (): Refusal<'not-a-person'> => refuse('not-a-person', 'Only a person can propose or decide this.', 'Sign in as somebody of this programme.')

/**
 * Proposes that limits start afresh from a day. In: measure, body, day and reason; the last day of the first figure of that series,
 * null where it has none; and the rebases on record. Out: the change, or a refusal. Nothing moves until a second person agrees.
 */
export const proposeRebase = (
  { measure, body, on, reason }: Pick<Rebase, 'measure' | 'body' | 'on' | 'reason'>,
  { id, firstFigure, rebases, setting }: { readonly id: RebaseId; readonly firstFigure: Day | null; readonly rebases: readonly Rebase[]; readonly setting: MeasureSetting },
): RebaseProposed | RebaseRefusal => {
  const refusal = whyNotOf('propose-a-rebase', { measure, body, on }, setting) ?? noReason(reason)
  if (refusal !== null) return refusal
  const by = personOf(setting.actor)
  if (by === null) return notAPerson()
  if (on > setting.on) return refuse('in-the-future', 'That day has not come yet.', 'Propose it once the change has happened and figures show it.')
  if (firstFigure === null) return refuse('no-figures', 'There are no figures of this measure and body, so there are no limits to start afresh.', 'Bring in figures first.')
  if (on <= firstFigure) return refuse('before-the-first-figure', 'The series begins later than that, so nothing would change.', 'Give a day after its first figure.')
  if (rebases.some((each) => each.measure === measure && each.body === body && each.on === on && rebaseState(each) !== 'refused')) {
    return refuse('already-proposed', 'A fresh start on that day was proposed or agreed before.', 'Look at it, and decide on it if it waits for you.')
  }
  return {
    kind: 'rebase-proposed',
    programme: setting.programme,
    rebase: { id, programme: setting.programme, measure, body, on, reason: reason.trim(), proposed: { by, at: setting.on }, decided: null },
  }
}

/** In: a proposal, yes or no, and (for a no) why. Out: the change, or a refusal. Never by the person who proposed it. */
export const decideRebase = (
  before: Rebase | null,
  { step, reason }: { readonly step: RebaseStep; readonly reason: string | null },
  setting: MeasureSetting,
): RebaseDecided | MeasureRefusal | Refusal<'not-a-person' | 'no-such-rebase' | 'already-decided' | 'same-person'> => {
  if (before === null || before.programme !== setting.programme) return refuse('no-such-rebase', 'It is not on record.', 'Choose one from the list.')
  const refusal = whyNotOf('decide-a-rebase', before, setting)
  if (refusal !== null) return refusal
  const by = personOf(setting.actor)
  if (by === null) return notAPerson()
  const side = by === before.proposed.by ? 'proposer' : 'second-person'
  if (!rebaseTable[step][rebaseState(before)][side]) {
    return before.decided === null
      ? refuse('same-person', 'You proposed this, so somebody else has to decide on it.', 'Ask another person of this programme to look at the chart and decide.')
      : refuse('already-decided', 'This was decided already.', 'Propose it anew, with what has come to light since.')
  }
  const why = reason === null || reason.trim() === '' ? null : reason.trim()
  if (step === 'refuse' && why === null) return noReason('')!
  const rebase: Rebase = { ...before, decided: { kind: step === 'agree' ? 'agreed' : 'refused', by, at: setting.on, reason: why } }
  return { kind: 'rebase-decided', programme: setting.programme, before, rebase, reason: why }
}
