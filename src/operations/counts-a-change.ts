import type { Measure } from '../core/measure/measure.ts'
import type { ProgrammeId } from '../core/people/person.ts'

export type MeasuresKnown = { readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]> }

/** In: the id of a measure that an indicator of a contract names, if it does. Out: whether that measure counts a change, which may be below nought. */
export const countsAChange = async (needs: MeasuresKnown, programme: ProgrammeId, measure: string | null): Promise<boolean> =>
  measure !== null && (await needs.measures(programme)).some(({ id, mayFallBelowNothing }) => id === measure && mayFallBelowNothing)
