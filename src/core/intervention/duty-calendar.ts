import { addMonths, type Day } from '../calendar/day.ts'
import type { Duty } from '../calendar/duties-on-receipt.ts'
import { dutyClock } from '../inspection/duty-clock.ts'
import type { Inspection } from '../inspection/inspection.ts'
import type { LegalDutyAnswer } from '../inspection/legal-duty-answer.ts'
import { isRefusal } from '../refusal.ts'
import { nextDue } from './due.ts'
import { kindOf, stageName } from './instrument-kind.ts'
import type { Instrument, InstrumentStep } from './instrument.ts'
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
  readonly about: { readonly kind: 'clause'; readonly obligation: Obligation; readonly instrumentTitle: string | null } | { readonly kind: 'law'; readonly duty: Duty; readonly inspection: Inspection } | { readonly kind: 'stage'; readonly instrument: Instrument; readonly stage: string }
}

/** What the calendar is made from. */
export type DutyRecord = { readonly regime: Pick<Regime, 'obligations' | 'instruments' | 'kinds'>; readonly inspections: readonly Inspection[]; readonly answers: readonly LegalDutyAnswer[] }

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

const daysOfClause = (obligation: Obligation, instruments: Regime['instruments'], { from, to }: Span, today: Day): readonly DueDay[] => {
  const { id, due } = obligation
  const instrumentTitle = instruments.find((each) => each.id === obligation.instrument)?.title ?? null
  const one = due.kind === 'every' ? null : nextDue(due, [])
  const days = due.kind === 'every' ? turnsOf(obligation, to) : one === null || isRefusal(one) ? [] : [one]
  return days
    .filter((each) => from <= each && each <= to)
    .map((each) => ({
      key: due.kind === 'every' ? `clause-${id}-${each}` : `clause-${id}`,
      due: each,
      inWords: due.kind === 'by' ? due.on.words : null,
      state: stateOfClause(obligation, each, today),
      about: { kind: 'clause', obligation, instrumentTitle },
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

// What answers a stage that sets a day is the stage that follows it in its kind, such as the council’s answer.
const stateOfStage = (instrument: Instrument, kinds: Regime['kinds'], step: InstrumentStep, due: Day, today: Day): DueState => {
  const stages = kindOf(kinds, instrument.kind)?.stages ?? []
  const next = stages[stages.findIndex(({ code }) => code === step.kind) + 1]
  const answer = instrument.steps.find((each) => each.kind === next?.code && each.on.day >= step.on.day && each.on.day <= today)
  if (answer !== undefined) return doneOn(due, answer.on.day)
  const isOver = instrument.ending?.kind === 'ended' || instrument.steps.some((each) => each.on.day > step.on.day && stages.findIndex(({ code }) => code === each.kind) > stages.findIndex(({ code }) => code === step.kind))
  return isOver ? 'cancelled' : whileOpen(due, today)
}

const daysOfStages = (instrument: Instrument, kinds: Regime['kinds'], { from, to }: Span, today: Day): readonly DueDay[] =>
  instrument.steps.flatMap((step, index): readonly DueDay[] => {
    const until = step.until ?? null
    if (until === null || until.day < from || until.day > to) return []
    const stage = stageName(kindOf(kinds, instrument.kind), step.kind)
    return [{ key: `stage-${instrument.id}-${step.kind}-${index + 1}`, due: until.day, inWords: until.words, state: stateOfStage(instrument, kinds, step, until.day, today), about: { kind: 'stage', instrument, stage } }]
  })

/**
 * In: the duties on record, the days asked for and today. Out: every day on which one falls due, earliest first. A duty without a
 * day of its own (“all the time”, or a day no source gives) has no place in a calendar and is left out. A clause that has passed
 * to another body is cancelled here and stands anew under the body that took it over.
 */
export const dueDays = ({ regime, inspections, answers }: DutyRecord, span: Span, today: Day): readonly DueDay[] =>
  [...regime.obligations.flatMap((each) => daysOfClause(each, regime.instruments, span, today)), ...regime.instruments.flatMap((each) => daysOfStages(each, regime.kinds, span, today)), ...inspections.flatMap((each) => daysOfLaw(each, answers, span, today))].sort(
    (one, other) => one.due.localeCompare(other.due) || one.key.localeCompare(other.key, 'en', { numeric: true }),
  )
