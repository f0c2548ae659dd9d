import { day, type Day } from '../../core/calendar/day.ts'
import type { Inspection, InspectionId, Publication, Source } from '../../core/inspection/inspection.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { PublicDate, SampleVisit } from './sample-types.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const lastDayOf = (month: string): Day => {
  const [year, number] = month.split('-').map(Number)
  return day(new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10))
}

/** In: a date as its source gives it. Out: the days it can mean, and its words where it gives no exact days. */
export const spanOf = (date: PublicDate): { readonly from: Day; readonly to: Day; readonly words: string | null } => {
  switch (date.kind) {
    case 'day':
      return { from: day(date.on), to: day(date.on), words: null }
    case 'days':
      return { from: day(date.from), to: day(date.to), words: null }
    case 'month':
      return { from: day(`${date.month}-01`), to: lastDayOf(date.month), words: `${months[Number(date.month.slice(5)) - 1]} ${date.month.slice(0, 4)}` }
    case 'words':
      return { from: day(date.from), to: day(date.to), words: date.words }
    default:
      return date satisfies never
  }
}

const publicationOf = (publication: SampleVisit['publication']): Publication =>
  publication.kind === 'published' ? { kind: 'published', on: publication.on.kind === 'day' ? day(publication.on.on) : null } : publication

const sourceOf = (sources: readonly Source[], otherwise: Source): { readonly source: Source; readonly alsoIn: readonly Source[] } => {
  const [source = otherwise, ...alsoIn] = sources
  return { source, alsoIn }
}

/** In: a visit of a sample programme and names of bodies. Out: the inspection as the register holds it. */
export const inspectionOf = (
  visit: SampleVisit,
  { programme, nameOf, otherwise }: {
    readonly programme: ProgrammeId
    readonly nameOf: (body: string) => string
    readonly otherwise: Source
  },
): Inspection => {
  const span = spanOf(visit.visited)
  return {
    id: visit.id as InspectionId,
    programme,
    body: visit.bodies.length === 1 ? visit.bodies[0]! : null,
    providerAsPrinted: visit.bodies.map(nameOf).join(' and '),
    visit: visit.visit,
    framework: visit.framework,
    start: span.from,
    end: span.to,
    datesInWords: span.words,
    publication: publicationOf(visit.publication),
    received: null,
    leadInspectors: visit.leadInspectors,
    theme: visit.theme,
    summary: [visit.summary, visit.note].filter((part) => part !== null).join(' '),
    document: null,
    ...sourceOf(visit.sources, otherwise),
    judgements: visit.judgements.map(({ area, grade, gradeAs }) => ({ area, areaAsPrinted: '', grade, gradeAsPrinted: gradeAs, page: null })),
  }
}
