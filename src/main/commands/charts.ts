import { charts } from '../../cli/charts.ts'
import type { Command } from '../../cli/command.ts'
import { controlChart } from '../../statistics/charts/control-chart.ts'
import { proportionFunnel } from '../../statistics/funnel/proportion-funnel.ts'
import { rateFunnel } from '../../statistics/funnel/rate-funnel.ts'

/** Wires `charts` to the control charts and funnels. */
export const wire = (): Command => charts({ controlChart, proportionFunnel, rateFunnel })
