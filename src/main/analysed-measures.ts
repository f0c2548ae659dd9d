import type { Day } from '../core/calendar/day.ts'
import type { AnalysedMeasure, AnalysedQuestion } from '../core/measure/analysed-measure.ts'
import { analyseMeasure } from '../core/measure/analyse-measure.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import { ownPast } from '../core/measure/own-past.ts'
import { earlierBodies, seriesBreaks } from '../core/measure/series-breaks.ts'
import type { Reads } from '../store/reads/all.ts'
import { analyseStretch } from './analyse-stretch.ts'

type Asked = Pick<Reads, 'measures' | 'bodies' | 'successions' | 'targets' | 'rebases' | 'figureFlags' | 'figuresOfBody'>

/** In: the reads and the day. Out: the question that pages ask about analysed measures. Measures without any figure are left out. */
export const analysedMeasuresOf =
  (reads: Asked, today: () => Day) =>
  async ({ programme, body, measures: wanted, kind }: AnalysedQuestion): Promise<readonly AnalysedMeasure[]> => {
    const [measures, bodies, links] = [await reads.measures(programme), await reads.bodies(programme), await reads.successions(programme)]
    const [targets, rebases, flags] = [await reads.targets(programme), await reads.rebases(programme), await reads.figureFlags(programme)]
    const line = earlierBodies(body, links)
    const figures = [...(await reads.figuresOfBody(programme, body))]
    for (const { body: earlier } of line) figures.push(...(await reads.figuresOfBody(programme, earlier)))
    const own = new Map<MeasureId, typeof figures>()
    for (const figure of ownPast(figures, body)) {
      const known = own.get(figure.measure)
      if (known === undefined) own.set(figure.measure, [figure])
      else known.push(figure)
    }
    return measures
      .filter(({ id }) => own.has(id) && (wanted === undefined || wanted.includes(id)))
      .map((measure) =>
        analyseMeasure(analyseStretch, {
          measure, body, figures: own.get(measure.id) ?? [], flags, targets,
          rebases: rebases.filter((each) => each.measure === measure.id && each.body === body),
          breaks: seriesBreaks(measure, body, bodies, links),
          alsoCalled: line.filter((each) => each.isSame).map((each) => each.body), kind: kind ?? null, on: today(),
        }),
      )
  }
