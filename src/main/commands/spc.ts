import type { Command } from '../../cli/command.ts'
import { spc } from '../../cli/spc.ts'
import { analyseSeries } from '../../statistics/xmr/analyse-series.ts'

/** Wires `spc` to the XmR analysis. */
export const wire = (): Command => spc({ analyseSeries })
