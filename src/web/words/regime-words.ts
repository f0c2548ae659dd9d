import type { StatedDay } from '../../core/calendar/stated-day.ts'
import type { Appointment } from '../../core/intervention/appointment.ts'
import { stateOfAppointment, type AppointmentState } from '../../core/intervention/appointment-state.ts'
import type { Rung } from '../../core/intervention/escalation.ts'
import type { DueRule } from '../../core/intervention/due.ts'
import type { Force } from '../../core/intervention/instrument-kind.ts'
import type { HowInstrumentEnded, InForce } from '../../core/intervention/instrument.ts'
import type { Standing } from '../../core/intervention/standing.ts'
import type { HappeningKind } from '../../core/intervention/happening.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'
import { dayInWords } from './day-words.ts'

/** Where a duty stands. */
export const standingWords = {
  'not-yet': { words: 'Not begun', tone: 'neutral' },
  open: { words: 'Open', tone: 'steady' },
  overdue: { words: 'Overdue', tone: 'bad' },
  'not-known': { words: 'Cannot tell', tone: 'unknown' },
  met: { words: 'Met', tone: 'done' },
  lifted: { words: 'Lifted', tone: 'neutral' },
  'ended-with-instrument': { words: 'Ended with the document', tone: 'neutral' },
  'passed-on': { words: 'Passed on', tone: 'neutral' },
} as const satisfies Record<Standing, { readonly words: string; readonly tone: Tone }>

/** How far an appointment has come. */
export const appointmentStateWords = {
  proposed: { words: 'Proposed', tone: 'watch' },
  made: { words: 'Appointed', tone: 'steady' },
  ended: { words: 'Ended', tone: 'neutral' },
} as const satisfies Record<AppointmentState, { readonly words: string; readonly tone: Tone }>

/** In: an appointment. Out: its state in words; where no source says when it ended, nobody can tell whether it still holds. */
export const appointmentStateInWords = (appointment: Pick<Appointment, 'from' | 'ending'>): { readonly words: string; readonly tone: Tone } =>
  appointment.ending?.kind === 'not-found' ? { words: 'Cannot tell', tone: 'unknown' } : appointmentStateWords[stateOfAppointment(appointment)]

/** Where a notice, direction or contract stands. */
export const forceWords = {
  law: 'Binds by law',
  agreement: 'Binds because its parties agreed',
  warning: 'Warns, without force of law',
  intention: 'Says what is intended',
} as const satisfies Record<Force, string>

export const inForceWords = {
  'not-yet': { words: 'Not made yet', tone: 'neutral' },
  'in-force': { words: 'In force', tone: 'steady' },
  over: { words: 'Ended', tone: 'neutral' },
  'not-known': { words: 'Cannot tell', tone: 'unknown' },
} as const satisfies Record<InForce, { readonly words: string; readonly tone: Tone }>

export const howEndedWords = {
  revoked: 'Revoked',
  replaced: 'Replaced by a later one',
  lifted: 'Lifted',
  'ran-out': 'Its time was over',
  'carried-out': 'What it announced was done',
} as const satisfies Record<HowInstrumentEnded, string>

export const rungWords = {
  'sector-led-support': 'Support from other councils',
  adviser: 'An adviser was placed',
  'improvement-notice': 'Improvement notice',
  'statutory-direction': 'Statutory direction',
  commissioner: 'A commissioner was appointed',
  'other-delivery-model': 'Another way of running the service was ordered',
  'support-and-supervision': 'Support and supervision',
} as const satisfies Record<Rung, string>

export const happeningWords = { report: 'Report', service: 'Service', event: 'Event' } as const satisfies Record<HappeningKind, string>

/** In: a stated day. Out: the words of its source where it gives no exact day, else the day in full. */
export const statedInWords = ({ day, words }: StatedDay): string => words ?? dayInWords(day)

const months = (count: number): string => (count === 1 ? 'month' : `${count} months`)
const units = { days: 'days', 'working-days': 'working days', months: 'months' } as const

/** In: a due rule. Out: the rule in words. */
export const dueInWords = (due: DueRule): string => {
  switch (due.kind) {
    case 'throughout':
      return 'All the time'
    case 'by':
      return `By ${statedInWords(due.on)}`
    case 'within':
      return `Within ${due.count} ${units[due.unit]} of ${dayInWords(due.after)}`
    case 'every':
      return `Every ${months(due.months)}, first on ${dayInWords(due.first)}`
    case 'in-words':
      return due.words
    default:
      return due satisfies never
  }
}
