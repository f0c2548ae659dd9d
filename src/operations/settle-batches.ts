import type { BodyId } from '../core/bodies/body.ts'
import type { Load } from '../core/measure/figure.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import { isOlderRelease, type Reach } from '../core/measure/older-release.ts'
import type { FigureKey, FigureRevision, ReadFigure } from '../core/measure/read-figure.ts'
import { settleFigures, type Settled } from '../core/measure/settle-figures.ts'
import type { ProgrammeId } from '../core/people/person.ts'

export type SettlingNeeds = {
  readonly seriesNamed: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId }[]>
  readonly lastRevisions: (programme: ProgrammeId, keys: readonly FigureKey[]) => Promise<readonly FigureRevision[]>
  readonly loads: (programme: ProgrammeId) => Promise<readonly Load[]>
  /** How far published figures on record go, measure by measure. */
  readonly publishedReach: (programme: ProgrammeId) => Promise<Reach>
}

/** What stays because a newer release said it. In: what the record answers and how far the file goes; null for a file of no publisher. */
const overtakenBy = async ({ loads, publishedReach }: SettlingNeeds, programme: ProgrammeId, reaches: Reach | null): Promise<(before: FigureRevision) => boolean> => {
  if (reaches === null) return () => false
  const published = new Set((await loads(programme)).flatMap(({ id, origin }) => (origin === 'published' ? [id] : [])))
  const onRecord = await publishedReach(programme)
  return ({ measure, load }) => published.has(load) && isOlderRelease(reaches, onRecord, measure)
}

/**
 * Lays the figures of a file beside the record, batch by batch. In: what the record answers, the programme, the figures, each once, and how
 * far a published file goes, null for any other. Out: what each batch would change. A series the record did not know at the start has
 * nothing to be looked up.
 */
export async function* settleBatches(needs: SettlingNeeds, programme: ProgrammeId, batches: AsyncIterable<readonly ReadFigure[]>, reaches: Reach | null): AsyncGenerator<Settled> {
  const isOvertaken = await overtakenBy(needs, programme, reaches)
  const known = new Set((await needs.seriesNamed(programme)).map(({ measure, body }) => `${measure}|${body}`))
  for await (const batch of batches) {
    const toLookUp = batch.filter(({ measure, body }) => known.has(`${measure}|${body}`))
    yield settleFigures(batch, toLookUp.length === 0 ? [] : await needs.lastRevisions(programme, toLookUp), isOvertaken, reaches !== null)
  }
}
