import type { BodyId } from '../core/bodies/body.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import type { FigureKey, FigureRevision, ReadFigure } from '../core/measure/read-figure.ts'
import { settleFigures, type Settled } from '../core/measure/settle-figures.ts'
import type { ProgrammeId } from '../core/people/person.ts'

export type SettlingNeeds = {
  readonly seriesNamed: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId }[]>
  readonly lastRevisions: (programme: ProgrammeId, keys: readonly FigureKey[]) => Promise<readonly FigureRevision[]>
}

/**
 * Lays the figures of a file beside the record, batch by batch. In: what the record answers, the programme, and the figures, each once.
 * Out: what each batch would change. A series the record did not know at the start has nothing to be looked up.
 */
export async function* settleBatches(needs: SettlingNeeds, programme: ProgrammeId, batches: AsyncIterable<readonly ReadFigure[]>): AsyncGenerator<Settled> {
  const known = new Set((await needs.seriesNamed(programme)).map(({ measure, body }) => `${measure}|${body}`))
  for await (const batch of batches) {
    const toLookUp = batch.filter(({ measure, body }) => known.has(`${measure}|${body}`))
    yield settleFigures(batch, toLookUp.length === 0 ? [] : await needs.lastRevisions(programme, toLookUp))
  }
}
