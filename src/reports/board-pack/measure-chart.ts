import { paperChart } from '../page/paper-chart.ts'
import type { Block } from '../page/paper.ts'
import { spcChart } from '../render/chart/spc-chart.ts'
import type { MeasureFacts } from './pack-facts.ts'
import { slug } from './page-parts.ts'

/** Figures printed beside a picture: a year of months and the month a year before. The workbook holds all. */
const PRINTED = 13

/** In: a measure and where it stands in the paper. Out: its chart, with sentence and figures. */
export const measureChart = (measure: MeasureFacts, place: string, lastRows = PRINTED): Block => ({
  kind: 'chart',
  chart: paperChart((options) => spcChart(measure.series, options), { id: `${place}-${slug(measure.id)}-${slug(measure.body)}`, title: `${measure.name}, ${measure.body}`, lastRows }),
})
