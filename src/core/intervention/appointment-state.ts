import { addDays, daysBetween, type Day } from '../calendar/day.ts'
import { lastDayOf, type Appointment } from './appointment.ts'

/** How far an appointment has come on record. */
export const appointmentStates = ['proposed', 'made', 'ended'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** From which state an appointment may go to which. Every cell is present; nothing goes back. */
export const appointmentTransitions: Readonly<Record<AppointmentState, Readonly<Record<AppointmentState, boolean>>>> = {
  proposed: { proposed: false, made: true, ended: false },
  made: { proposed: false, made: false, ended: true },
  ended: { proposed: false, made: false, ended: false },
}

/** In: two states. Out: whether an appointment may go from one to the other. */
export const mayBecome = (from: AppointmentState, to: AppointmentState): boolean => appointmentTransitions[from][to]

/** In: an appointment. Out: its state. One whose end was not found has no end on record. */
export const stateOfAppointment = ({ from, ending }: Pick<Appointment, 'from' | 'ending'>): AppointmentState => (ending?.kind === 'ended' ? 'ended' : from === null ? 'proposed' : 'made')

/** One person’s time in a post, and how long nobody was in it before; null for the first, and where a source’s words leave it open. */
export type Tenure = { readonly appointment: Appointment; readonly vacantBefore: number | null | 'not-known' }

const isInexact = ({ ending, until }: Appointment): boolean => (ending === null ? until?.words : ending.kind === 'ended' ? ending.lastDay.words : 'not found') !== null

/** In: the appointments to one post. Out: who held it in order of time, with the vacant days between two of them; proposals come last. */
export const succession = (appointments: readonly Appointment[]): readonly Tenure[] => {
  const begun = appointments.filter((each) => each.from !== null).toSorted((one, other) => one.from!.day.localeCompare(other.from!.day))
  const tenures = begun.map((appointment, index): Tenure => {
    const before = begun[index - 1]
    if (before === undefined) return { appointment, vacantBefore: null }
    const last = lastDayOf(before)
    const isOpen = last === null || isInexact(before) || appointment.from!.words !== null
    return { appointment, vacantBefore: isOpen ? 'not-known' : Math.max(0, daysBetween(last, appointment.from!.day) - 1) }
  })
  return [...tenures, ...appointments.filter((each) => each.from === null).map((appointment): Tenure => ({ appointment, vacantBefore: null }))]
}

/** In: the appointments to one post and a day. Out: since which day nobody has been in it, where that is so and known exactly; else null. */
export const vacantSince = (appointments: readonly Appointment[], on: Day): Day | null => {
  const begun = appointments.filter((each) => each.from !== null && each.from.day <= on).toSorted((one, other) => other.from!.day.localeCompare(one.from!.day))
  const [latest] = begun
  const last = latest === undefined ? null : lastDayOf(latest)
  return latest === undefined || last === null || last >= on || isInexact(latest) ? null : addDays(last, 1)
}
