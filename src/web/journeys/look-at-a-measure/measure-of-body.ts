import type { Body, BodyId } from '../../../core/bodies/body.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'

/** A measure of a body, as the address of a page names it. */
export type MeasureOfBody = { readonly measure: Measure; readonly body: BodyId; readonly bodyName: string }

/** In: the questions and a visit. Out: the measure and the body of the address, or null where either is unknown. */
export const measureOfBody = async (ask: Pick<Questions, 'measures' | 'bodies'>, { programme, params }: ProgrammeVisit): Promise<MeasureOfBody | null> => {
  const measure = (await ask.measures(programme.id)).find(({ id }) => id === params['measure'])
  const found: Body | undefined = (await ask.bodies(programme.id)).find(({ id }) => id === params['body'])
  return measure === undefined || found === undefined ? null : { measure, body: found.id, bodyName: found.name }
}

/** The way back to the measure's page, at one of its parts. */
export const toMeasure = ({ measure, body }: MeasureOfBody, programme: string, part: string): string => `${paths.measure(programme, measure.id, body)}#${part}`
