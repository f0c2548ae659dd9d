import { addMonths, type Day } from '../calendar/day.ts'
import type { Duty } from '../calendar/duties-on-receipt.ts'
import { dutyClock } from '../inspection/duty-clock.ts'
import type { Inspection } from '../inspection/inspection.ts'
import type { LegalDutyAnswer } from '../inspection/legal-duty-answer.ts'
import { isRefusal } from '../refusal.ts'
import { nextDue } from './due.ts'
import type { Obligation } from './obligation.ts'
import type { Regime } from './regime.ts'

/** Where one due day of a duty stands. `cancelled`: nobody asks any longer. `not-known`: the last source that speaks of it is older. */
export const dueStates = ['ahead', 'overdue', 'met', 'met-late', 'cancelled', 'not-known'] as const
export type DueState = (typeof dueStates)[number]

/** One day on which a duty falls due: a clause of an instrument, one turn of a clause that comes back, or a duty of the law. */
export type DueDay = {
  /** Names this due day for ever: in calendars it is the identity of the entry, in reminders what was told already. */
  readonly key: string
  readonly due: Day
  /** The words of the source where it gives no exact day. */
  readonly inWords: string | null
  readonly state: DueState
  readonly about: { readonly kind: 'clause'; readonly obligation: Obligation } | { readonly kind: 'law'; readonly duty: Duty; readonly inspection: Inspection }
}

/** What the calendar is made from. */
export type DutyRecord = { readonly regime: Pick<Regime, 'obligations'>; readonly inspections: readonly Inspection[]; readonly answers: readonly LegalDutyAnswer[] }

/** First and last day asked for, both included. */
export type Span = { readonly from: Day; readonly to: Day }

const doneOn = (due: Day, done: Day): DueState => (done <= due ? 'met' : 'met-late')

const whileOpen = (due: Day, today: Day): DueState => (due < today ? 'overdue' : 'ahead')

const stateOfClause = ({ occasions, ending }: Obligation, due: Day, today: Day): DueState => {
  const occasion = occasions.find((each) => each.due === due && each.done <= today)
  if (occasion !== undefined) return doneOn(due, occasion.done)
  if (ending?.kind === 'ended') return ending.how === 'met' ? doneOn(due, ending.on.day) : 'cancelled'
  return ending?.kind === 'not-found' && due > ending.lastKnown.day ? 'not-known' : whileOpen(due, today)
}

const turnsOf = ({ due }: Obligation, to: Day): readonly Day[] => {
  if (due.kind !== 'every') return []
  const turns: Day[] = []
  for (let turn = 0; addMonths(due.first, turn * due.months) <= to; turn += 1) turns.push(addMonths(due.first, turn * due.months))
  return turns
}

const daysOfClause = (obligation: Obligation, { from, to }: Span, today: Day): readonly DueDay[] => {
  const { id, due } = obligation
  const one = due.kind === 'every' ? null : nextDue(due, [])
  const days = due.kind === 'every' ? turnsOf(obligation, to) : one === null || isRefusal(one) ? [] : [one]
  return days
    .filter((each) => from <= each && each <= to)
    .map((each) => ({
      key: due.kind === 'every' ? `clause-${id}-${each}` : `clause-${id}`,
      due: each,
      inWords: due.kind === 'by' ? due.on.words : null,
      state: stateOfClause(obligation, each, today),
      about: { kind: 'clause', obligation },
    }))
}

const daysOfLaw = (inspection: Inspection, answers: readonly LegalDutyAnswer[], { from, to }: Span, today: Day): readonly DueDay[] => {
  const clock = dutyClock(inspection)
  if (clock.kind !== 'runs') return []
  return clock.duties
    .filter(({ due }) => from <= due && due <= to)
    .map((duty) => {
      const answer = answers.find((each) => each.inspection === inspection.id && each.duty === duty.code)
      const state = answer === undefined ? whileOpen(duty.due, today) : answer.how === 'met' ? doneOn(duty.due, answer.on) : 'cancelled'
      return { key: `law-${inspection.id}-${duty.code}`, due: duty.due, inWords: null, state, about: { kind: 'law', duty, inspection } }
    })
}

/**
 * In: the duties on record, the days asked for and today. Out: every day on which one falls due, earliest first. A duty without a
 * day of its own (“all the time”, or a day no source gives) has no place in a calendar and is left out. A clause that has passed
 * to another body is cancelled here and stands anew under the body that took it over.
 */
export const dueDays = ({ regime, inspections, answers }: DutyRecord, span: Span, today: Day): readonly DueDay[] =>
  [...regime.obligations.flatMap((each) => daysOfClause(each, span, today)), ...inspections.flatMap((each) => daysOfLaw(each, answers, span, today))].sort(
    (one, other) => one.due.localeCompare(other.due) || one.key.localeCompare(other.key, 'en', { numeric: true }),
  )
