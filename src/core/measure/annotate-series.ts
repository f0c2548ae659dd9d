import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { noReason, personOf, whyNotOf, type MeasureRefusal, type MeasureSetting } from './measure-setting.ts'
import type { Annotation, AnnotationId } from './series-notes.ts'

export type AnnotationAdded = { readonly kind: 'annotation-added'; readonly programme: ProgrammeId; readonly annotation: Annotation }
export type AnnotationWithdrawn = { readonly kind: 'annotation-withdrawn'; readonly programme: ProgrammeId; readonly before: Annotation; readonly annotation: Annotation; readonly reason: string }

/** A line on a chart has room for so many letters. */
export const longestAnnotation = 200

/** In: what happened, to which body, on which day, for one measure or (null) all. Out: the change, or a refusal. */
export const annotateSeries = (
  { measure, body, on, text }: Pick<Annotation, 'measure' | 'body' | 'on' | 'text'>,
  { id, setting }: { readonly id: AnnotationId; readonly setting: MeasureSetting },
): AnnotationAdded | MeasureRefusal | Refusal<'no-text' | 'too-long' | 'in-the-future'> => {
  const refusal = whyNotOf('explain-figures', { measure, body, on }, setting)
  if (refusal !== null) return refusal
  const words = text.trim()
  if (words === '') return refuse('no-text', 'The note says nothing.', 'Say what happened, such as “new front door opened”.')
  if (words.length > longestAnnotation) return refuse('too-long', 'The note is too long for a chart.', `Say it in ${longestAnnotation} letters or fewer.`)
  if (on > setting.on) return refuse('in-the-future', 'That day has not come yet.', 'Add the note once it has happened.')
  return {
    kind: 'annotation-added',
    programme: setting.programme,
    annotation: { id, programme: setting.programme, measure, body, on, text: words, by: personOf(setting.actor), withdrawn: null },
  }
}

/** In: a note on a chart and why it is taken back. Out: the change, or a refusal. It stays on record. */
export const withdrawAnnotation = (
  before: Annotation | null,
  reason: string,
  setting: MeasureSetting,
): AnnotationWithdrawn | MeasureRefusal | Refusal<'no-such-annotation' | 'already-withdrawn'> => {
  if (before === null || before.programme !== setting.programme) return refuse('no-such-annotation', 'It is not on record.', 'Choose one from the list.')
  const refusal = whyNotOf('explain-figures', before, setting) ?? noReason(reason)
  if (refusal !== null) return refusal
  if (before.withdrawn !== null) return refuse('already-withdrawn', 'It was taken back already.', 'Look at when and why.')
  return { kind: 'annotation-withdrawn', programme: setting.programme, before, annotation: { ...before, withdrawn: { on: setting.on, reason: reason.trim() } }, reason: reason.trim() }
}
