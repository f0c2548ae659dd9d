import { gradesOfScale, type CorrectionIntent } from '../../../core/inspection/correct-inspection.ts'
import type { Inspection, InspectionId } from '../../../core/inspection/inspection.ts'
import { correctAnInspection } from '../../../operations/correct-an-inspection.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { areaWords, gradeWords, visitName } from '../../words/inspection-words.ts'

const dayOf = (form: Form, name: string, what: string, errors: FieldError[]): CorrectionIntent['start'] => {
  const typed = typedDay(form, name)
  if (typed.kind === 'not-a-day') errors.push({ field: `${name}-day`, message: `Enter the ${what} as day, month and year, or leave it empty` })
  return typed.kind === 'day' ? typed.day : null
}

/** What stands wrong in this visit? A day or a grade is put right, and what stood before is kept. */
export const whatStandsWrongInThisVisit = formPage<Inspection, CorrectionIntent>({
  path: paths.correctVisit(':programme', ':inspection'),
  guard: 'correct-inspection',
  subject: (ask, { programme, params }) => ask.inspection(programme.id, (params['inspection'] ?? '') as InspectionId),
  title: 'What stands wrong in this visit?',
  kicker: visitName,
  lead: 'Put a day or a grade right that was typed or read wrongly. What stood before stays on record, with your reason, and is shown beside it. The findings stay as they are.',
  back: (inspection, { programme }) => ({ href: paths.visit(programme.id, inspection.id), text: visitName(inspection) }),
  fields: ({ subject, sent, errors }) => {
    const { day, choose, long } = fieldsFor(sent, errors, Object.fromEntries(subject.judgements.map(({ area, grade }) => [`grade-${area}`, grade])))
    const choices = gradesOfScale(subject.framework).map((grade) => ({ value: grade, text: gradeWords(grade) }))
    return html`${day('start', 'First day on site', subject.start)}
${day('end', 'Last day on site', subject.end)}
${subject.publication.kind === 'published' ? day('published', 'Day of publication', subject.publication.on) : null}
${subject.judgements.map(({ area, areaAsPrinted }) => choose(`grade-${area}`, `Grade: ${areaAsPrinted || areaWords(area)}`, choices))}
${long('reason', 'What was wrong, and how do you know?', { hint: 'Such as “The grade on page 1 of the report was misread.”' })}`
  },
  button: { text: 'Put it right' },
  parse: (form, errors, { judgements, framework, publication }) => {
    const [start, end] = [dayOf(form, 'start', 'first day', errors), dayOf(form, 'end', 'last day', errors)]
    const published = publication.kind === 'published' ? dayOf(form, 'published', 'day of publication', errors) : null
    const grades = judgements.flatMap(({ area, grade }) => {
      const sent = form.text(`grade-${area}`)
      const chosen = gradesOfScale(framework).find((each) => each === sent)
      // A grade that the scale of today does not hold is left as it stands.
      if (chosen === undefined && sent !== '' && sent !== grade) errors.push({ field: `grade-${area}`, message: 'Choose a grade of the list' })
      return chosen === undefined ? [] : [{ area, grade: chosen }]
    })
    return { start, end, published, grades, reason: form.text('reason') }
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => correctAnInspection(does, { ...sent, inspection: subject.id }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reason', 'ends-before-it-starts': 'end-day', 'arrived-before': 'end-day', 'nothing-changes': 'start-day' },
  firstField: 'start-day',
  done: (inspection, { programme }) => ({ to: `${paths.visit(programme.id, inspection.id)}#put-right`, notice: 'It is put right. What stood before is shown below.' }),
})
