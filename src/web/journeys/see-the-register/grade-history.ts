import { day, type Day } from '../../../core/calendar/day.ts'
import { frameworkFacts, gradeScales } from '../../../core/inspection/grade-scales.data.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import type { FrameworkSpan, GradeHistory, GradeHistoryChartOptions, GradePoint } from '../../../reports/render/chart/grade-history.ts'
import { dayInWords } from '../../words/day-words.ts'
import { frameworkWords, gradeWords, parseFramework, shortAreaWords } from '../../words/inspection-words.ts'
import { areasJudged, familyOf, type ProviderVisits } from './inspections-by-provider.ts'

// Bands of the picture. Editions stand apart because each judges other areas; the older single inspections of 2012 and 2013
// have one band, since they ran side by side.
const bands: readonly FrameworkSpan[] = [
  { label: 'Before the single inspection', from: '2009-01-01', to: '2013-10-31' },
  { label: 'Single inspection framework', from: '2013-11-01', to: '2017-12-31' },
  { label: 'ILACS 2018 to 2022', from: '2018-01-01', to: '2022-12-31' },
  { label: 'ILACS 2023 to March 2026', from: '2023-01-01', to: '2026-03-31' },
  { label: 'ILACS from April 2026', from: '2026-04-01' },
]

type Place = { readonly ordinal: number; readonly scale: string }

const placeOf = (framework: string | null, grade: string): Place | null => {
  const own = parseFramework(framework ?? '')
  const scale = gradeScales.find(({ code }) => own !== null && code === frameworkFacts[own].scale)
  const step = scale?.bestFirst.findIndex((each) => each === grade) ?? -1
  return scale === undefined || step === -1 ? null : { ordinal: step + 1, scale: scale.code }
}

const pointOf = (visit: Inspection, area: string): GradePoint | null => {
  const judgement = visit.judgements.find((each) => each.area === area)
  const on = dayOfInspection(visit)
  if (judgement === undefined || on === null) return null
  const place = placeOf(visit.framework, judgement.grade)
  return place === null
    ? null
    : { day: on, gradeOrdinal: place.ordinal, gradeLabel: judgement.gradeAsPrinted || gradeWords(judgement.grade), frameworkLabel: frameworkWords(visit.framework), scale: `${familyOf(visit.framework)} ${place.scale}` }
}

const isPoint = (point: GradePoint | null): point is GradePoint => point !== null

/** One judgement of the picture as a row of the table beside it. */
export type HistoryRow = { readonly area: string; readonly day: Day; readonly grade: string }

export type ProviderHistory = { readonly chart: Omit<GradeHistoryChartOptions, 'id'>; readonly sentence: string; readonly rows: readonly HistoryRow[] }

const sentenceOf = (areas: readonly GradeHistory[], name: string): string => {
  const points = areas.flatMap((each) => each.points).toSorted((one, other) => one.day.localeCompare(other.day))
  const [first, last] = [points[0]!, points.at(-1)!]
  const latest = areas
    .flatMap((each) => each.points.filter((point) => point.day === last.day).map((point) => `${each.areaLabel.toLowerCase()}: ${point.gradeLabel.toLowerCase()}`))
    .join('; ')
  const span = first.day === last.day ? `on ${dayInWords(day(last.day))}` : `from ${dayInWords(day(first.day))} to ${dayInWords(day(last.day))}`
  return `${name} was judged ${span}. The latest judgements are: ${latest}. A line joins two judgements only where they were made under the same edition of the same framework.`
}

/** In: the visits to one provider and today. Out: its grade history as a picture, a sentence and a table, or null where no grade was given. */
export const gradeHistoryOf = ({ name, visits }: ProviderVisits, today: Day): ProviderHistory | null => {
  const areas: readonly GradeHistory[] = areasJudged(visits)
    .map((area) => ({ areaLabel: shortAreaWords(area), points: visits.map((visit) => pointOf(visit, area)).filter(isPoint) }))
    .filter(({ points }) => points.length > 0)
  if (areas.length === 0) return null
  const days = areas.flatMap((each) => each.points.map((point) => point.day)).toSorted()
  const sentence = sentenceOf(areas, name)
  const from = `${Number(days[0]!.slice(0, 4)) - 1}-01-01`
  const rows = areas
    .flatMap(({ areaLabel, points }) => points.map((point) => ({ area: areaLabel, day: day(point.day), grade: point.gradeLabel })))
    .toSorted((one, other) => one.day.localeCompare(other.day))
  return {
    chart: { title: `Judgements of ${name} over time, one row an area`, description: sentence, areas, frameworks: bands, from, to: `${today.slice(0, 4)}-12-31` },
    sentence,
    rows,
  }
}
