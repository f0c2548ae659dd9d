import type { Day } from '../core/calendar/day.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { publicFiguresOf, type PublicFigures } from '../core/publication/public-figures.ts'
import type { Released } from '../core/publication/released.ts'
import { rereadRelease } from '../core/publication/reread-release.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Reads } from '../store/reads/all.ts'
import type { FiguresFor } from '../web/questions.ts'
import { analysedMeasuresOf } from './analysed-measures.ts'

/** Every release on record, the oldest first. One that shows what its own rule hides is left out: it is no release. */
const releasesOf = async (reads: Reads, programme: ProgrammeId): Promise<readonly Released[]> =>
  (await reads.figureReleases(programme))
    .flatMap(({ table }) => (table === null ? [] : [rereadRelease(table)]))
    .flatMap((read) => (isRefusal(read) ? [] : [read]))
    .toSorted((one, other) => one.record.on.localeCompare(other.record.on))

const publicOf = async (reads: Reads, programme: ProgrammeId): Promise<PublicFigures> => {
  const held = []
  for (const { body } of await reads.seriesHeld(programme)) held.push(body)
  const figures = (await Promise.all([...new Set(held)].map((body) => reads.figuresOfBody(programme, body)))).flat()
  return publicFiguresOf(await releasesOf(reads, programme), figures, await reads.loads(programme))
}

/**
 * The questions about figures as a paper for anybody has them answered. In: the reads and the day. Out: answers that come from `PublicFigures`
 * alone, so that no local figure can reach such a paper except as suppression showed it. Earlier revisions are not told.
 */
export const figuresAsPublic = (reads: Reads, today: () => Day): FiguresFor<'public'> => {
  const asked = new Map<ProgrammeId, Promise<PublicFigures>>()
  const figuresIn = async (programme: ProgrammeId) => {
    const found = asked.get(programme) ?? publicOf(reads, programme)
    asked.set(programme, found)
    return (await found).figures
  }
  const figuresOfBody: Reads['figuresOfBody'] = async (programme, body) => (await figuresIn(programme)).filter((each) => each.body === body)
  return {
    figuresFor: 'public',
    figuresOfBody,
    figuresOfMeasure: async (programme, measure, period) => (await figuresIn(programme)).filter((each) => each.measure === measure && (period === null || (each.period.from === period.from && each.period.to === period.to))),
    figureHistory: async (programme, measure, body) => (await figuresIn(programme)).filter((each) => each.measure === measure && each.body === body),
    lastRevisions: async (programme, keys) => (await figuresIn(programme)).filter((each) => keys.some(({ measure, body, period }) => measure === each.measure && body === each.body && period.from === each.period.from && period.to === each.period.to)),
    analysedMeasures: analysedMeasuresOf({ ...reads, figuresOfBody }, today),
  }
}
