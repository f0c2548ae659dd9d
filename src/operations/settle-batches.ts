import type { BodyId } from '../core/bodies/body.ts'
import type { Load } from '../core/measure/figure.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import { isOlderRelease, type Reach } from '../core/measure/older-release.ts'
import type { FigureKey, FigureRevision, ReadFigure } from '../core/measure/read-figure.ts'
import { dayOfRelease } from '../core/publication/publisher-of-release.ts'
import { settleFigures, type Settled } from '../core/measure/settle-figures.ts'
import type { ProgrammeId } from '../core/people/person.ts'

export type SettlingNeeds = {
  readonly seriesNamed: (programme: ProgrammeId) => Promise<readonly SeriesName[]>
  readonly lastRevisions: (programme: ProgrammeId, keys: readonly FigureKey[]) => Promise<readonly FigureRevision[]>
  readonly loads: (programme: ProgrammeId) => Promise<readonly Load[]>
  /** How far published figures on record go, measure by measure. */
  readonly publishedReach: (programme: ProgrammeId) => Promise<Reach>
  /** The series of which the programme has figures of its own, that nobody rounded. */
  readonly ownSeries: (programme: ProgrammeId) => Promise<readonly SeriesName[]>
}

type SeriesName = { readonly measure: MeasureId; readonly body: BodyId }

/** What a file says of itself: its form, its publisher, and how far a published one goes; null for any other. */
export type FileSaid = Pick<Load, 'form' | 'publisher'> & { readonly reaches: Reach | null }

const nothingStays = { isOvertaken: () => false, isOwn: () => false, isPublished: false } as const

/** In: what the record answers and what a file says of itself. Out: which figures on record stay whatever it says, and which of its own are passed over unseen. */
const whatStays = async ({ loads, publishedReach, ownSeries }: SettlingNeeds, programme: ProgrammeId, { reaches, form, publisher }: FileSaid): Promise<{ readonly isOvertaken: (before: FigureRevision) => boolean; readonly isOwn: (figure: ReadFigure) => boolean; readonly isPublished: boolean }> => {
  const released = dayOfRelease({ form, publisher })
  if (released !== null) {
    const own = new Set((await ownSeries(programme)).map(nameOf))
    const releases = new Map((await loads(programme)).map((load) => [load.id, dayOfRelease(load)]))
    return {
      isOwn: (figure) => own.has(nameOf(figure)),
      isPublished: true,
      // A release is rounded: it restates an earlier release of the same figure, and nothing else.
      isOvertaken: ({ load }) => (releases.get(load) ?? null) === null || releases.get(load)! > released,
    }
  }
  if (reaches === null) return nothingStays
  const published = new Set((await loads(programme)).flatMap((load) => (load.origin === 'published' && dayOfRelease(load) === null ? [load.id] : [])))
  const onRecord = await publishedReach(programme)
  return { ...nothingStays, isPublished: true, isOvertaken: ({ measure, load }) => published.has(load) && isOlderRelease(reaches, onRecord, measure) }
}

const nameOf = ({ measure, body }: SeriesName): string => `${measure}|${body}`

/**
 * Lays the figures of a file beside the record, batch by batch. In: what the record answers, the programme, the figures, each once, and what
 * the file says of itself. Out: what each batch would change. A series the record did not know at the start has nothing to be looked up. What a
 * programme released comes back to it as nothing: it holds the figures themselves.
 */
export async function* settleBatches(needs: SettlingNeeds, programme: ProgrammeId, batches: AsyncIterable<readonly ReadFigure[]>, said: FileSaid): AsyncGenerator<Settled> {
  const { isOvertaken, isOwn, isPublished } = await whatStays(needs, programme, said)
  const known = new Set((await needs.seriesNamed(programme)).map(nameOf))
  for await (const all of batches) {
    const batch = all.filter((figure) => !isOwn(figure))
    const keptOwn = all.length - batch.length
    const toLookUp = batch.filter((figure) => known.has(nameOf(figure)))
    const settled = settleFigures(batch, toLookUp.length === 0 ? [] : await needs.lastRevisions(programme, toLookUp), isOvertaken, isPublished)
    yield { ...settled, unchanged: settled.unchanged + keptOwn, keptOwn }
  }
}
