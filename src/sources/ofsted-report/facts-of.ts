import type { Passage, Reading } from '../../core/inspection/reading.ts'
import type { InspectionDates, PrintedDay } from './find-dates.ts'

type Facts = Pick<
  Reading,
  'titleAsPrinted' | 'authorityAsPrinted' | 'inspectionDatesAsPrinted' | 'inspectionParts' | 'inspectionStart' | 'inspectionEnd' | 'publicationDate' | 'places'
>

/** In: what the passes over the first page found. Out: the members of a reading that say whose it is and when, with their places. */
export const factsOf = (found: {
  readonly title: Passage | null
  readonly authority: Passage | null
  readonly dates: InspectionDates | null
  readonly publicationDate: PrintedDay | null
}): Facts => ({
  titleAsPrinted: found.title?.text ?? null,
  authorityAsPrinted: found.authority?.text ?? null,
  inspectionDatesAsPrinted: found.dates?.asPrinted ?? null,
  inspectionParts: found.dates?.parts ?? [],
  inspectionStart: found.dates?.parts[0].start ?? null,
  inspectionEnd: found.dates?.parts.at(-1)?.end ?? null,
  publicationDate: found.publicationDate?.day ?? null,
  places: {
    title: found.title?.at ?? null,
    authority: found.authority?.at ?? null,
    dates: found.dates?.at ?? null,
    publicationDate: found.publicationDate?.at ?? null,
  },
})
