import { otherFramework } from '../../../core/inspection/other-frameworks.data.ts'
import type { Body } from '../../../core/bodies/body.ts'
import { areas, frameworks } from '../../../core/inspection/framework.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'

/** The visits to one provider. Two bodies are never put into one series, also where one followed the other. */
export type ProviderVisits = { readonly name: string; readonly visits: readonly Inspection[] }

/** In: visits. Out: the same, newest first; those without a day last. */
export const newestFirst = (visits: readonly Inspection[]): readonly Inspection[] =>
  visits.toSorted((one, other) => (dayOfInspection(other) ?? '').localeCompare(dayOfInspection(one) ?? ''))

/** In: every visit of a programme, and its bodies. Out: one group a provider, the one visited last first, by the body’s name where it is known. */
export const byProvider = (inspections: readonly Inspection[], bodies: readonly Body[]): readonly ProviderVisits[] => {
  const groups = new Map<string, Inspection[]>()
  for (const visit of newestFirst(inspections)) {
    const key = visit.body ?? visit.providerAsPrinted.trim().toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), visit])
  }
  return [...groups].map(([key, visits]) => ({ name: bodies.find(({ id }) => id === key)?.name ?? visits[0]!.providerAsPrinted, visits }))
}

/** Editions of one framework belong together; different frameworks judge different things. */
export const familyOf = (framework: string | null): string => (framework ?? 'none').split('-')[0]!

/** The areas that any of these visits judged, in the order reports print them, overall effectiveness last. */
export const areasJudged = (visits: readonly Inspection[]): readonly string[] => {
  const judged = new Set(visits.flatMap(({ judgements }) => judgements.map(({ area }) => area)))
  const order = [...new Set<string>([...areas, ...judged])].filter((area) => judged.has(area))
  return [...order.filter((area) => area !== 'overall-effectiveness'), ...order.filter((area) => area === 'overall-effectiveness')]
}

/** True where this framework gives a judgement on the area. Of a framework whose areas are not held, nothing is denied. */
export const judgesArea = (framework: string | null, area: string): boolean => frameworks.find(({ variant }) => variant === framework)?.judges.some((each) => each === area) ?? otherFramework(framework)?.areas.some((each) => each.code === area) ?? true
