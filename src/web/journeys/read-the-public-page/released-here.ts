import type { Body } from '../../../core/bodies/body.ts'
import { withKnownBodies } from '../../../core/bodies/with-known-bodies.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { measuresOf } from '../../../core/measure/measures-of.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { FigureReleaseId } from '../../../core/publication/figure-release.ts'
import type { PublicPage } from '../../../core/publication/public-item.ts'
import type { Released } from '../../../core/publication/released.ts'
import { rereadRelease } from '../../../core/publication/reread-release.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { Questions } from '../../questions.ts'

export type ReleasedHere = {
  readonly page: PublicPage
  /** The newest first. One that shows what its own rule hides is left out: it is no release. */
  readonly releases: readonly { readonly id: FigureReleaseId; readonly title: string; readonly on: Day; readonly released: Released }[]
  readonly measures: readonly Measure[]
  readonly bodies: readonly Body[]
  /** Under which name the programme publishes. */
  readonly publisher: string
}

/** In: a programme. Out: the figures that anybody may read, or null where it has no public page. */
export const releasedHere = async (ask: Pick<Questions, 'releasedRecord' | 'releasedTables' | 'bodies'>, programme: ProgrammeId): Promise<ReleasedHere | null> => {
  const record = await ask.releasedRecord(programme)
  if (record === null) return null
  const tables = await ask.releasedTables(programme)
  const releases = tables.flatMap(({ table, ...about }) => {
    const released = rereadRelease(table)
    return isRefusal(released) ? [] : [{ ...about, released }]
  })
  return { page: record.page, publisher: record.page.title, releases, measures: measuresOf([]), bodies: withKnownBodies(await ask.bodies(programme)) }
}
