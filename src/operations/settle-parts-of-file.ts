import type { BodyId } from '../core/bodies/body.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import type { Period } from '../core/measure/period.ts'
import type { FigurePart } from '../core/measure/read-part.ts'
import { settleParts, type SettledParts } from '../core/measure/settle-parts.ts'
import type { ProgrammeId } from '../core/people/person.ts'

export type PartNeeds = {
  /** The parts on record of one measure and body, of all periods with null. */
  readonly figureParts: (programme: ProgrammeId, measure: MeasureId, body: BodyId, period: Period | null) => Promise<readonly FigurePart[]>
}

/** Lays the parts of a file beside the record. In: what the record answers, the programme and the parts. Out: which of them are news, and how many splits there are of each kind. */
export const settlePartsOfFile = async ({ figureParts }: PartNeeds, programme: ProgrammeId, parts: readonly FigurePart[]): Promise<SettledParts> => {
  const series = new Map(parts.map(({ measure, body }) => [`${measure}|${body}`, { measure, body }]))
  const held: (readonly FigurePart[])[] = []
  for (const { measure, body } of series.values()) held.push(await figureParts(programme, measure, body, null))
  return settleParts(parts, held.flat())
}
