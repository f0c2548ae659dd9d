import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { claimPlaces, completions, type Assertion, type UpwardClaim } from '../../../core/assurance/upward-claim.ts'
import type { Evidence } from '../../../core/evidence/evidence.ts'
import type { Measure, MeasureId } from '../../../core/measure/measure.ts'
import { isLive, type Action } from '../../../core/plan/plan.ts'
import { enterAnUpwardClaim } from '../../../operations/enter-an-upward-claim.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor, typedAmount } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { assertionWords, claimWayWords, completionWords, placeWords } from '../../words/claim-words.ts'

type Subject = { readonly measures: readonly Measure[]; readonly bodies: readonly Body[]; readonly held: readonly { readonly measure: MeasureId; readonly body: BodyId }[]; readonly actions: readonly Action[]; readonly evidence: readonly Evidence[] }
type Sent = Pick<UpwardClaim, 'words' | 'place' | 'where' | 'asserts' | 'goingOn'>

const kinds = ['change', 'number', 'completion', 'shown-by-evidence', 'shown-by-document'] as const
const ways = ['better', 'worse', 'same'] as const
const cut = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 78)}…`)

const seriesIn = (form: Form, errors: FieldError[], { held }: Subject): { readonly measure: MeasureId; readonly body: BodyId } | null => {
  const found = held.find(({ measure, body }) => `${measure}|${body}` === form.text('series'))
  if (found === undefined) errors.push({ field: 'series', message: 'Choose the measure it rests on' })
  return found === undefined ? null : { measure: found.measure, body: found.body }
}

const assertionIn = (form: Form, errors: FieldError[], subject: Subject): Assertion | null => {
  const kind = kinds.find((each) => each === form.text('kind'))
  switch (kind) {
    case undefined:
      errors.push({ field: 'kind', message: 'Choose what it asserts' })
      return null
    case 'change': {
      const [series, way] = [seriesIn(form, errors, subject), ways.find((each) => each === form.text('way'))]
      if (way === undefined) errors.push({ field: 'way', message: 'Choose which way it says the measure went' })
      return series === null || way === undefined ? null : { kind, way, ...series }
    }
    case 'number': {
      const [series, value, end] = [seriesIn(form, errors, subject), typedAmount(form.text('value')), typedDay(form, 'end')]
      if (value === null || Number.isNaN(value)) errors.push({ field: 'value', message: 'Enter the number as it will be read' })
      if (end.kind !== 'day') errors.push({ field: 'end-day', message: 'Enter the last day of the period, as day, month and year' })
      return series === null || value === null || Number.isNaN(value) || end.kind !== 'day' ? null : { kind, value, ...series, periodEnd: end.day }
    }
    case 'completion': {
      const [action, far] = [subject.actions.find(({ id }) => id === form.text('action')), completions.find((each) => each === form.text('far'))]
      if (action === undefined) errors.push({ field: 'action', message: 'Choose the action' })
      if (far === undefined) errors.push({ field: 'far', message: 'Choose how far it says the action is' })
      return action === undefined || far === undefined ? null : { kind, far, action: action.id }
    }
    case 'shown-by-evidence': {
      const piece = subject.evidence.find(({ id }) => id === form.text('evidence'))
      if (piece === undefined) errors.push({ field: 'evidence', message: 'Choose the evidence it rests on' })
      return piece === undefined ? null : { kind, evidence: piece.id }
    }
    case 'shown-by-document':
      if (form.text('document') === '') errors.push({ field: 'document', message: 'Name the document it rests on' })
      return form.text('document') === '' ? null : { kind, document: form.text('document') }
    default:
      return kind satisfies never
  }
}

/** Which statement goes up, and what does it rest on? */
export const whichStatementGoesUp = formPage<Subject, Sent>({
  path: paths.addToLedger(':programme'),
  guard: 'make-upward-claim',
  subject: async (ask, { programme }) => ({
    measures: await ask.measures(programme.id), bodies: await ask.bodies(programme.id), held: await ask.seriesHeld(programme.id),
    actions: (await ask.actions(programme.id)).filter(isLive), evidence: await ask.evidence(programme.id),
  }),
  title: 'Which statement goes up?',
  lead: 'Write the sentence as it will be read, and say what it rests on. Where the record does not bear it out, you may still say it, with the reason beside it.',
  back: (_subject, { programme }) => ({ href: paths.ledger(programme.id), text: 'Claim ledger' }),
  fields: ({ subject: { measures, bodies, held, actions, evidence }, visit, sent, errors }) => {
    const { long, line, choose, pick, day } = fieldsFor(sent, errors, { where: visit.query['where'] ?? '', place: visit.query['where'] === undefined ? '' : 'board-paper' })
    const series = held.map(({ measure, body }) => ({ value: `${measure}|${body}`, text: cut(`${measures.find(({ id }) => id === measure)?.name ?? measure}, ${bodies.find(({ id }) => id === body)?.name ?? body}`) })).toSorted((one, other) => one.text.localeCompare(other.text))
    return html`${long('words', 'What will be read', { rows: '3', hint: 'One sentence. Name no child and no family.' })}
${choose('place', 'Where will it be read?', claimPlaces.map((place) => ({ value: place, text: placeWords[place] })), { first: 'Choose a place' })}
${line('where', 'Which paper or letter?', { hint: 'For example: Board of 26 November 2026, paper 3.' })}
${pick('kind', 'What does it assert?', kinds.map((kind) => ({ value: kind, text: assertionWords[kind] })))}
<h2 class="govuk-heading-m">For a change or a number</h2>
${choose('series', 'Which measure does it rest on?', series, { first: 'Choose a measure' })}
${choose('way', 'Which way does it say the measure went?', ways.map((way) => ({ value: way, text: claimWayWords[way] })), { first: 'Only for a change' })}
${line('value', 'The number', { width: '10', inputmode: 'decimal', hint: 'Only for a number, as it will be read: 84 or 84.3.' })}
${day('end', 'Last day of its period', null, 'Only for a number.')}
<h2 class="govuk-heading-m">For a completion</h2>
${choose('action', 'Which action?', actions.map(({ id, number, title }) => ({ value: id, text: cut(`${number}. ${title}`) })), { first: 'Choose an action' })}
${choose('far', 'How far does it say it is?', completions.map((far) => ({ value: far, text: completionWords[far] })), { first: 'Choose how far' })}
<h2 class="govuk-heading-m">For anything else</h2>
${choose('evidence', 'Which evidence?', evidence.map(({ id, title }) => ({ value: id, text: cut(title) })), { first: 'Choose evidence' })}
${line('document', 'Or which document?', { hint: 'Its name and date. Nobody here can check it, and the ledger says so.' })}
${long('going-on', 'If the record does not bear it out, why is it said all the same?', { rows: '3', hint: 'Leave it empty otherwise. It is printed with the statement.' })}`
  },
  button: { text: 'Enter it' },
  parse: (form, errors, subject) => {
    const place = claimPlaces.find((each) => each === form.text('place'))
    if (place === undefined) errors.push({ field: 'place', message: 'Choose where it will be read' })
    const asserts = assertionIn(form, errors, subject)
    return place === undefined || asserts === null ? null : { words: form.text('words'), place, where: form.text('where'), asserts, goingOn: form.text('going-on') || null }
  },
  act: (does, sent, { visit: { programme, actor } }) => enterAnUpwardClaim(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'no-words': 'words', 'no-place': 'where', 'tied-to-nothing': 'kind', 'record-contradicts': 'going-on' },
  firstField: 'words',
  done: (_subject, { programme }) => ({ to: paths.ledger(programme.id), notice: 'The statement is in the ledger.' }),
})
