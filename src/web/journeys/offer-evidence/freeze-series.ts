import type { BodyId } from '../../../core/bodies/body.ts'
import type { FrozenSeries } from '../../../core/evidence/frozen-series.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import type { Period } from '../../../core/measure/period.ts'
import { withoutSmallNumbers } from '../../../core/measure/without-small-numbers.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { seriesSentence } from '../../../reports/words/series-sentence.ts'
import type { Questions } from '../../questions.ts'
import { chartedSeriesOf } from '../look-at-a-measure/charted-series-of.ts'

type Asked = Pick<Questions, 'analysedMeasures' | 'bodies' | 'annotations' | 'targets' | 'membershipsOf' | 'figuresOfMeasure' | 'loads'>

/**
 * In: the questions as the person who offers may see their answers, and a measure of a body. Out: the series frozen as it stands, with the days it
 * speaks of; null where it has no figures. All its figures are taken, because limits and verdict were worked out with them.
 */
export const freezeSeries = async (ask: Asked, { programme, measure, body }: { readonly programme: ProgrammeId; readonly measure: MeasureId; readonly body: BodyId }): Promise<{ readonly frozen: FrozenSeries; readonly speaksOf: Period; readonly analysed: AnalysedMeasure } | null> => {
  const [analysed] = await ask.analysedMeasures({ programme, body, measures: [measure] })
  const [first, last] = [analysed?.points[0], analysed?.points.at(-1)]
  if (analysed === undefined || first === undefined || last === undefined) return null
  const isOwn = (each: { readonly measure: MeasureId | null; readonly body: BodyId }): boolean => each.body === body && (each.measure === null || each.measure === measure)
  const people = await ask.membershipsOf(programme)
  const bodyName = (await ask.bodies(programme)).find(({ id }) => id === body)?.name ?? body
  const charted = chartedSeriesOf(analysed, {
    bodyName,
    annotations: (await ask.annotations(programme)).filter(isOwn),
    targets: (await ask.targets(programme)).filter(isOwn),
    nameOf: (id) => people.find(({ person }) => person.id === id)?.person.name ?? 'somebody no longer here',
  })
  const origins = new Map((await ask.loads(programme)).map(({ id, origin }) => [id, origin]))
  const figures = await ask.figuresOfMeasure(programme, measure, null)
  const isSmall = (point: AnalysedMeasure['points'][number]): boolean => {
    const figure = figures.find((each) => each.body === point.body && each.period.from === point.period.from && each.period.to === point.period.to)
    return figure !== undefined && withoutSmallNumbers(figure, { origin: origins.get(figure.load) ?? 'local', isCount: analysed.measure.unit === 'count' }) !== figure
  }
  return {
    analysed,
    frozen: {
      measureName: analysed.measure.name,
      bodyName,
      charted,
      verdictInWords: seriesSentence(charted),
      figures: analysed.points.map((point) => ({ body: point.body, first: point.period.from, last: point.period.to, revision: point.revision, isSmall: isSmall(point) })),
    },
    speaksOf: { from: first.period.from, to: last.period.to },
  }
}
