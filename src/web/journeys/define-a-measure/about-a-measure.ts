import { isValidOn, type Body, type BodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { PersonId, ProgrammeId } from '../../../core/people/person.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'

/** A measure and the bodies of the programme that can have figures of it. */
export type MeasureAndBodies = { readonly measure: Measure; readonly bodies: readonly Body[] }

/** Bodies whose figures a board looks at; the ones there today first. */
const watched = (bodies: readonly Body[], on: Day): readonly Body[] => {
  const own = bodies.filter(({ kind }) => kind === 'council' || kind === 'trust' || kind === 'joint-return')
  return [...own.filter((each) => isValidOn(each, on)), ...own.filter((each) => !isValidOn(each, on))]
}

/** In: the questions and a visit to a page about one measure. Out: the measure and the bodies, or null where there is no such measure. */
export const measureOf = async (ask: Pick<Questions, 'measures' | 'bodies'>, { programme, params, on }: ProgrammeVisit): Promise<MeasureAndBodies | null> => {
  const measure = (await ask.measures(programme.id)).find(({ id }) => id === params['measure'])
  return measure === undefined ? null : { measure, bodies: watched(await ask.bodies(programme.id), on) }
}

/** The way back to the definition. */
export const backToMeasure = ({ measure }: MeasureAndBodies, { programme }: ProgrammeVisit): { readonly href: string; readonly text: string } => ({
  href: paths.definition(programme.id, measure.id), text: measure.name,
})

export const bodyName = (bodies: readonly Body[], id: BodyId): string => bodies.find((each) => each.id === id)?.name ?? id

/** In: bodies and what was sent. Out: the body chosen, or null. */
export const chosenBody = (bodies: readonly Body[], sent: string): BodyId | null => bodies.find(({ id }) => id === sent)?.id ?? null

/** In: the questions and a programme. Out: names of people by id, for “proposed by”. Nobody signs as a service. */
export const namesOf = async (ask: Pick<Questions, 'membershipsOf'>, programme: ProgrammeId): Promise<(person: PersonId | null) => string> => {
  const names = new Map((await ask.membershipsOf(programme)).map(({ person }) => [person.id, person.name]))
  return (person) => (person === null ? 'the service' : (names.get(person) ?? 'somebody who is no longer here'))
}
