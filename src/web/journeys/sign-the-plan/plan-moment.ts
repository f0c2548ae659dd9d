import { parseDay, type Day } from '../../../core/calendar/day.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { ToldPlan } from '../../../core/plan/plan-difference.ts'
import type { PlanVersion } from '../../../core/plan/plan-version.ts'
import type { Sight } from '../../../core/as-at/dated-record.ts'
import { form, typedDay, type Form } from '../../form.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'

/** A moment of the plan: a version that was signed, or a day. */
export type Moment = { readonly kind: 'version'; readonly version: PlanVersion } | { readonly kind: 'day'; readonly day: Day }

/** The plan at a moment, the day it is of, and in which sight a day is seen. */
export type PlanAt = { readonly moment: Moment; readonly on: Day; readonly plan: ToldPlan; readonly sight: Sight | 'signed' }

/** What an address asks for, as a form would have sent it. */
export const queryForm = (query: Readonly<Record<string, string>>): Form => form(new Map(Object.entries(query).map(([name, value]) => [name, [value]])))

/** In: what was asked under a name, the versions there are, and today. Out: the moment; null where it is none, and undefined where nothing was asked. */
export const momentAsked = (sent: Form, name: string, versions: readonly PlanVersion[], today: Day): Moment | null | undefined => {
  const asked = sent.text(name)
  if (asked === '') return undefined
  if (asked === 'today') return { kind: 'day', day: today }
  const version = versions.find(({ number }) => asked === `v${number}`)
  if (version !== undefined) return { kind: 'version', version }
  if (asked === 'day') {
    const typed = typedDay(sent, `${name}-on`)
    return typed.kind === 'day' && typed.day <= today ? { kind: 'day', day: typed.day } : null
  }
  const day = parseDay(asked)
  return day === null || day > today ? null : { kind: 'day', day }
}

/** In: a moment. Out: the plan then. */
export const planAt = async (ask: Pick<Questions, 'asAt'>, programme: ProgrammeId, moment: Moment): Promise<PlanAt> => {
  if (moment.kind === 'version') return { moment, on: moment.version.on, plan: moment.version.content, sight: 'signed' }
  const { record, sight } = await ask.asAt(programme, { day: moment.day, sight: null })
  return { moment, on: moment.day, plan: record, sight }
}

/** In: a moment and today. Out: its name in a sentence. */
export const momentInWords = (moment: Moment, today: Day): string => {
  if (moment.kind === 'version') return `version ${moment.version.number}, signed on ${dayInWords(moment.version.on)}`
  return moment.day === today ? `today, ${dayInWords(today)}` : dayInWords(moment.day)
}
