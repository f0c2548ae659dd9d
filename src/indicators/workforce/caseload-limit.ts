import { moreThan, type Indicator } from '../define.ts'

/** In: the indicators of the workforce or of Annex A and a limit of cases agreed by the council, or null. Out: the same, judged by that limit. */
export const withCaseloadLimit = (indicators: readonly Indicator[], limit: number | null): readonly Indicator[] =>
  limit === null
    ? indicators
    : indicators.map((each): Indicator =>
        each.id === 'caseload_over_limit_pct'
          ? { ...each, numerator: `Of those, social workers with more cases than the agreed limit of ${limit}`, count: { ...each.count, give: { kind: 'share', where: moreThan('Cases', limit) } } }
          : each.id === 'cin_caseload_over_limit_pct' && each.count.give.kind === 'over-load'
            ? { ...each, numerator: `Of those, social workers with more children than the agreed limit of ${limit}`, count: { ...each.count, give: { ...each.count.give, limit } } }
            : each,
      )
