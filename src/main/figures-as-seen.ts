import type { Day } from '../core/calendar/day.ts'
import type { Figure, FigureOrigin } from '../core/measure/figure.ts'
import { contentWithoutSmallNumbers } from '../core/evidence/frozen-series.ts'
import { withoutSmallNumbers } from '../core/measure/without-small-numbers.ts'
import type { Actor } from '../core/people/actor.ts'
import { may } from '../core/people/permission.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Reads } from '../store/reads/all.ts'

type FigureReads = Pick<Reads, 'figuresOfBody' | 'figuresOfBodyBy' | 'figuresOfMeasure' | 'figureHistory' | 'lastRevisions' | 'loads' | 'measures' | 'evidence'>

/**
 * Every page reads figures through here, so that none can forget: who is not entitled to small numbers gets the sign `c` in the place
 * of a local figure that gives one away, and charts, limits and verdicts are then worked out without it.
 * In: the reads, who asks, and the day. Out: the same reads, as that person may see them.
 */
export const figuresAsSeen = <R extends FigureReads>(reads: R, actor: Actor, today: () => Day): R => {
  const hiding = async (programme: ProgrammeId): Promise<(<F extends Figure>(figure: F) => F) | null> => {
    if (may(actor, 'see-small-numbers', programme, today())) return null
    const origins = new Map<string, FigureOrigin>((await reads.loads(programme)).map(({ id, origin }) => [id, origin]))
    const counts = new Set<string>((await reads.measures(programme)).filter(({ unit }) => unit === 'count').map(({ id }) => id))
    return (figure) => withoutSmallNumbers(figure, { origin: origins.get(figure.load) ?? 'local', isCount: counts.has(figure.measure) })
  }
  const isFigure = (revision: Awaited<ReturnType<FigureReads['figureHistory']>>[number]): revision is typeof revision & Figure => revision.amount.kind !== 'taken-back'
  return {
    ...reads,
    evidence: async (programme) => {
      const library = await reads.evidence(programme)
      if (may(actor, 'see-small-numbers', programme, today())) return library
      return library.map((piece) => ({ ...piece, content: contentWithoutSmallNumbers(piece.content) }))
    },
    figuresOfBody: async (programme, body) => {
      const hide = await hiding(programme)
      const figures = await reads.figuresOfBody(programme, body)
      return hide === null ? figures : figures.map(hide)
    },
    figuresOfBodyBy: async (programme, body, received) => {
      const hide = await hiding(programme)
      const figures = await reads.figuresOfBodyBy(programme, body, received)
      return hide === null ? figures : figures.map(hide)
    },
    figuresOfMeasure: async (programme, measure, period) => {
      const hide = await hiding(programme)
      const figures = await reads.figuresOfMeasure(programme, measure, period)
      return hide === null ? figures : figures.map(hide)
    },
    figureHistory: async (programme, measure, body) => {
      const hide = await hiding(programme)
      const revisions = await reads.figureHistory(programme, measure, body)
      return hide === null ? revisions : revisions.map((each) => (isFigure(each) ? hide(each) : each))
    },
    lastRevisions: async (programme, keys) => {
      const hide = await hiding(programme)
      const revisions = await reads.lastRevisions(programme, keys)
      return hide === null ? revisions : revisions.map((each) => (isFigure(each) ? hide(each) : each))
    },
  }
}
