import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { FigureFlag, FigureFlagId } from './measure-notes.ts'
import { noReason, personOf, whyNotOf, type MeasureRefusal, type MeasureSetting } from './measure-setting.ts'

export type FigureFlagged = { readonly kind: 'figure-flagged'; readonly programme: ProgrammeId; readonly flag: FigureFlag }
export type FigureFlagWithdrawn = { readonly kind: 'figure-flag-withdrawn'; readonly programme: ProgrammeId; readonly before: FigureFlag; readonly flag: FigureFlag; readonly reason: string }

/** In: which figure, what is wrong with it and why; the flags on record. Out: the change, or a refusal. One flag of a kind at a time. */
export const flagFigure = (
  { measure, body, period, code, reason }: Pick<FigureFlag, 'measure' | 'body' | 'period' | 'code' | 'reason'>,
  { id, flags, setting }: { readonly id: FigureFlagId; readonly flags: readonly FigureFlag[]; readonly setting: MeasureSetting },
): FigureFlagged | MeasureRefusal | Refusal<'dates-out-of-order' | 'already-flagged'> => {
  const refusal = whyNotOf('explain-figures', { measure, body, on: period.to }, setting) ?? noReason(reason)
  if (refusal !== null) return refusal
  if (period.to < period.from) return refuse('dates-out-of-order', 'The period ends before it begins.', 'Correct one of the two days.')
  if (flags.some((each) => each.measure === measure && each.body === body && each.period.from === period.from && each.period.to === period.to && each.code === code && each.withdrawn === null)) {
    return refuse('already-flagged', 'This figure has that mark already.', 'Look at its reason, or take it back first.')
  }
  return {
    kind: 'figure-flagged',
    programme: setting.programme,
    flag: { id, programme: setting.programme, measure, body, period, code, reason: reason.trim(), raised: { by: personOf(setting.actor), on: setting.on }, withdrawn: null },
  }
}

/** In: a mark on a figure and why it is taken back. Out: the change, or a refusal. */
export const withdrawFlag = (before: FigureFlag | null, reason: string, setting: MeasureSetting): FigureFlagWithdrawn | MeasureRefusal | Refusal<'no-such-flag' | 'already-withdrawn'> => {
  if (before === null || before.programme !== setting.programme) return refuse('no-such-flag', 'It is not on record.', 'Choose one from the list.')
  const refusal = whyNotOf('explain-figures', { measure: before.measure, body: before.body, on: before.period.to }, setting) ?? noReason(reason)
  if (refusal !== null) return refusal
  if (before.withdrawn !== null) return refuse('already-withdrawn', 'It was taken back already.', 'Look at when and why.')
  return { kind: 'figure-flag-withdrawn', programme: setting.programme, before, flag: { ...before, withdrawn: { on: setting.on, reason: reason.trim() } }, reason: reason.trim() }
}
