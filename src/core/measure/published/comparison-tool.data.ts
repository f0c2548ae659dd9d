import { measureId } from '../measure.ts'
import type { ComparisonTool } from './published-source.ts'

/** DfE, Local authority interactive tool: https://www.gov.uk/government/publications/local-authority-interactive-tool-lait (Open Government Licence v3.0). */
export const comparisonToolMeasures: readonly ComparisonTool[] = [
  {
    kind: 'comparison-tool',
    measure: measureId('care-leavers-in-suitable-homes'),
    value: 'CareLeaverAcc',
    numerator: 'NoCareLeaverAcc',
    denominator: 'NoCareLeavers',
    period: 'year-to-31-march',
  },
]
