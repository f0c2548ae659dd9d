import { isNonEmpty, type Branded, type NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { frameworkFacts, gradeScales } from './grade-scales.data.ts'
import { grades, type Grade } from './grade.ts'
import type { Inspection, InspectionId, Judgement } from './inspection.ts'
import { otherFrameworks } from './other-frameworks.data.ts'

export type InspectionCorrectionId = Branded<'InspectionCorrectionId'>

/** One thing of an inspection that was put right: what stood before, and what stands since. */
export type CorrectedPart =
  | { readonly kind: 'first-day' | 'last-day' | 'publication-day'; readonly before: Day | null; readonly after: Day | null }
  | { readonly kind: 'grade'; readonly area: string; readonly areaAsPrinted: string; readonly before: Pick<Judgement, 'grade' | 'gradeAsPrinted'>; readonly after: Pick<Judgement, 'grade' | 'gradeAsPrinted'> }

/** One putting right of an inspection in the register, with the reason. Earlier values are kept here and never lost. */
export type InspectionCorrection = {
  readonly id: InspectionCorrectionId
  readonly programme: ProgrammeId
  readonly inspection: InspectionId
  readonly parts: NonEmpty<CorrectedPart>
  readonly reason: string
  readonly on: Day
  /** Null where a service did it. */
  readonly by: PersonId | null
}

export type InspectionCorrected = { readonly kind: 'inspection-corrected'; readonly programme: ProgrammeId; readonly before: Inspection; readonly inspection: Inspection; readonly correction: InspectionCorrection }

/** How the inspection is to stand: its days, and the grades of the areas it judged. */
export type CorrectionIntent = {
  readonly start: Day | null
  readonly end: Day | null
  readonly published: Day | null
  readonly grades: readonly { readonly area: string; readonly grade: Grade }[]
  readonly reason: string
}

export type CorrectionRefusal =
  | NotPermitted
  | Refusal<'no-such-inspection' | 'no-reason' | 'nothing-changes' | 'ends-before-it-starts' | 'in-the-future' | 'no-dates' | 'not-published' | 'arrived-before' | 'no-such-area' | 'no-such-grade'>

/** In: the code of a framework, or null. Out: the grades its scale has, and “not judged”; every grade where the register does not know its scale. */
export const gradesOfScale = (framework: string | null): readonly Grade[] => {
  const code = Object.entries(frameworkFacts).find(([known]) => known === framework)?.[1].scale ?? otherFrameworks.find((each) => each.code === framework)?.scale ?? null
  const scale = gradeScales.find((each) => each.code === code)
  return scale === undefined ? grades : [...scale.bestFirst, 'not-judged']
}

const publishedOn = ({ publication }: Inspection): Day | null => (publication.kind === 'published' ? publication.on : null)

const faultIn = (held: Inspection, { start, end, published, grades: given }: CorrectionIntent, today: Day): CorrectionRefusal | null => {
  if ([start, end, published].some((each) => each !== null && each > today)) return refuse('in-the-future', 'A day is after today.', 'Give the day that the report or letter gives.')
  if (start !== null && end !== null && end < start) return refuse('ends-before-it-starts', 'The inspection would end before it starts.', 'Correct one of the two days.')
  if (published !== null && held.publication.kind !== 'published') return refuse('not-published', 'The register does not hold this visit as published.', 'Leave the day of publication empty.')
  if (start === null && end === null && published === null && held.datesInWords === null) return refuse('no-dates', 'The inspection would have no day at all.', 'Give its first and last day, or the day it was published.')
  if (end !== null && held.received !== null && held.received < end) return refuse('arrived-before', 'The report would have arrived before the inspection ended.', 'Put the day of receipt right first, or give an earlier last day.')
  if (given.some(({ area }) => !held.judgements.some((each) => each.area === area))) return refuse('no-such-area', 'This inspection gave no grade for one of the areas.', 'A correction changes a grade that stands. It adds none.')
  return given.every(({ grade }) => gradesOfScale(held.framework).includes(grade)) ? null : refuse('no-such-grade', 'The scale of this kind of inspection has no such grade.', 'Choose one of its grades.')
}

const partsThatChange = (held: Inspection, { start, end, published, grades: given }: CorrectionIntent): readonly CorrectedPart[] => {
  const days = [['first-day', held.start, start], ['last-day', held.end, end], ['publication-day', publishedOn(held), published]] as const
  return [
    ...days.flatMap(([kind, before, after]): readonly CorrectedPart[] => (before === after ? [] : [{ kind, before, after }])),
    ...held.judgements.flatMap(({ area, areaAsPrinted, grade, gradeAsPrinted }): readonly CorrectedPart[] => {
      const after = given.find((each) => each.area === area)?.grade
      // The words of the report were misread with the grade, so they are not kept as if they had been printed.
      return after === undefined || after === grade ? [] : [{ kind: 'grade', area, areaAsPrinted, before: { grade, gradeAsPrinted }, after: { grade: after, gradeAsPrinted: '' } }]
    }),
  ]
}

const corrected = (held: Inspection, { start, end, published }: CorrectionIntent, parts: readonly CorrectedPart[]): Inspection => ({
  ...held,
  start,
  end,
  publication: held.publication.kind === 'published' ? { kind: 'published', on: published } : held.publication,
  // Words that stood for days step back where the days are known.
  datesInWords: start !== null || end !== null ? null : held.datesInWords,
  judgements: held.judgements.map((each) => {
    const part = parts.find((one) => one.kind === 'grade' && one.area === each.area)
    return part?.kind === 'grade' ? { ...each, ...part.after } : each
  }),
})

/**
 * In: an inspection of the register and how it is to stand. Out: the change, or a refusal. A wrong day, or a grade that was typed or read wrongly,
 * is put right with a reason; what stood before stays on record and is shown. No judgement is added or taken away, and no grade is worked out.
 */
export const correctInspection = (
  held: Inspection | null,
  intent: CorrectionIntent,
  { programme, actor, on, id }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly id: InspectionCorrectionId },
): InspectionCorrected | CorrectionRefusal => {
  const notPermitted = whyNot(actor, 'correct-inspection', programme, on)
  if (notPermitted !== null) return notPermitted
  if (held === null || held.programme !== programme) return refuse('no-such-inspection', 'The inspection is not in this register.', 'Choose one from the register.')
  const fault = faultIn(held, intent, on)
  if (fault !== null) return fault
  const parts = partsThatChange(held, intent)
  if (!isNonEmpty(parts)) return refuse('nothing-changes', 'Nothing is other than it stands.', 'Change a day or a grade, or leave it as it is.')
  if (intent.reason.trim() === '') return refuse('no-reason', 'Nothing says why it is put right.', 'Say what was wrong and how you know, such as “page 1 of the report”.')
  const correction: InspectionCorrection = { id, programme, inspection: held.id, parts, reason: intent.reason.trim(), on, by: actor.kind === 'person' ? actor.person : null }
  return { kind: 'inspection-corrected', programme, before: held, inspection: corrected(held, intent, parts), correction }
}
