import type { ReturnKind } from '../../core/measure/counts-file.ts'
import type { CountedOver } from '../../core/measure/make-counts.ts'
import { censusIndicators } from '../../indicators/cin-census/all.ts'
import type { Indicator } from '../../indicators/define.ts'
import { careIndicators } from '../../indicators/ssda903/all.ts'
import { annexADatasetIndicators, everyAnnexAIndicator } from '../../indicators/further.ts'
import { workforceIndicators } from '../../indicators/workforce/all.ts'

export const indicatorsOf: Readonly<Record<ReturnKind, readonly Indicator[]>> = { 'annex-a': everyAnnexAIndicator, 'cin-census': censusIndicators, ssda903: careIndicators, workforce: workforceIndicators, ssd: annexADatasetIndicators }

/** A plain number of what is open is a position on a day; everything else, shares of what is open too, is told of the month. */
const over = ({ count: { of, give, isYearly } }: Indicator): CountedOver => (isYearly === true ? 'year' : of.kind !== 'dated' && give.kind === 'number' ? 'day' : 'month')

/** In: a kind of return. Out: what each of its indicators speaks of. */
export const countedOver = (kind: ReturnKind): ReadonlyMap<string, CountedOver> => new Map(indicatorsOf[kind].map((indicator) => [indicator.id, over(indicator)]))
