import type { KpiCode } from '../../../core/contract/kpi.ts'
import { areasOf, type Area } from '../../../core/contract/readings.ts'
import { spcChart } from '../../../reports/render/chart/spc-chart.ts'
import { chartPanel } from '../../components/chart-panel/chart-panel.ts'
import { html, type Html } from '../../html.ts'
import type { Tools } from '../../tools.ts'
import { areaName, type ContractSight } from './contract-sight.ts'
import { judgedSeries, type JudgedSeries } from './series-of-kpi.ts'

type Charted = { readonly area: Area; readonly judged: JudgedSeries }

const panel = (sight: ContractSight, { area, judged }: Charted): Html =>
  chartPanel({ title: areaName(sight, area), id: `chart-${area}`, headingLevel: 3, draw: (options) => spcChart(judged.series, options) })

/** In: an indicator. Out: its series against their own limits: all councils together where that can be computed, and each council. Null before there are two figures. */
export const kpiCharts = (tools: Pick<Tools, 'judgeStretch'>, sight: ContractSight, code: KpiCode): Html | null => {
  const charted = areasOf(sight.record).flatMap((area): readonly Charted[] => {
    const judged = judgedSeries(tools, sight, code, area)
    return judged === null || judged.series.points.filter((each) => each.value !== null).length < 2 ? [] : [{ area, judged }]
  })
  const first = charted.find((each) => each.area === 'combined') ?? charted[0]
  if (first === undefined) return null
  const others = charted.filter((each) => each !== first)
  return html`${panel(sight, first)}${others.length === 0 ? null : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Charts of each council</span></summary><div class="govuk-details__text">${others.map((each) => panel(sight, each))}</div></details>`}`
}
