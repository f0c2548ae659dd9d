import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { isRecurring, nextDue } from './due.ts'
import type { Obligation } from './obligation.ts'
import { inTheFuture, noReason, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'

export type ObligationSettled = {
  readonly kind: 'obligation-settled'
  readonly programme: ProgrammeId
  readonly before: Obligation
  readonly obligation: Obligation
  readonly reason: string
}

/** `met`: it was done, or one turn of a recurring one was. `lifted`: whoever asked for it asks no longer. */
export type SettleIntent = { readonly how: 'met' | 'lifted'; readonly on: StatedDay; readonly reason: string; readonly source: Source | null }

export type SettleRefusal = CommonRefusal | Refusal<'no-such-obligation' | 'already-over' | 'not-begun'>

const settled = (before: Obligation, { how, on, reason, source }: SettleIntent): Obligation => {
  const due = nextDue(before.due, before.occasions)
  if (how === 'met' && isRecurring(before.due) && due !== null && !isRefusal(due)) {
    return { ...before, occasions: [...before.occasions, { due, done: on.day, note: reason.trim(), source }] }
  }
  return { ...before, ending: { kind: 'ended', how, on, reason: reason.trim(), source } }
}

/** In: an obligation, and that it was met or lifted. Out: the change, or a refusal. A recurring one stays open when one turn is met. */
export const settleObligation = (before: Obligation | null, intent: SettleIntent, setting: Setting): ObligationSettled | SettleRefusal => {
  const notPermitted = whyNotHere('settle-obligation', setting)
  if (notPermitted !== null) return notPermitted
  if (before === null || before.programme !== setting.programme) return refuse('no-such-obligation', 'It is not on record.', 'Choose one from the list.')
  if (before.ending?.kind === 'ended') return refuse('already-over', 'This obligation has ended already.', 'Look at how and why it ended.')
  if (intent.on.day < before.begins.day) return refuse('not-begun', 'It had not begun on that day.', 'Give a day on or after the day it began.')
  const refusal = inTheFuture(intent.on, setting.on) ?? noReason(intent.reason)
  return refusal ?? { kind: 'obligation-settled', programme: setting.programme, before, obligation: settled(before, intent), reason: intent.reason.trim() }
}
