import { bodyId } from '../../../core/bodies/body.ts'
import type { NonEmpty } from '../../../core/branded.ts'
import type { InstrumentId } from '../../../core/intervention/instrument.ts'
import { kindOf } from '../../../core/intervention/instrument-kind.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { enterAnInstrument } from '../../../operations/enter-an-instrument.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { clauseCount, clauseFields, parseClauses } from './clause-fields.ts'
import { parseSource, sourceFields } from './source-fields.ts'

const shown = (regime: Regime, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'Enter a notice or direction'
  const value = (name: string): string => sent?.text(name) ?? ''
  const clauses = clauseCount(sent, 3)
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.regime(programme.id), text: 'Who is responsible for what' },
    body: html`${pageHeading({ title, lead: 'Each clause becomes a duty that somebody holds on every day until it ends. Enter it as it is printed; what was made long ago may be entered too.' })}
<p class="govuk-body"><a class="govuk-link" href="${paths.kinds(programme.id)}">What each kind of notice is</a>. One that is missing is entered there.</p>
<form method="post" action="${paths.enterInstrument(programme.id)}" novalidate>
${token}<input type="hidden" name="clauses" value="${clauses}">
${select({ id: 'kind', name: 'kind', label: { text: 'What kind is it?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose a kind' }, ...regime.kinds.map((each) => ({ value: each.code, text: each.name, selected: each.code === value('kind') }))], errorMessage: errorOf(errors, 'kind') })}
${input({ id: 'title', name: 'title', label: { text: 'What people call it', classes: 'govuk-label--s' }, hint: { text: 'Such as “Improvement notice of 2 February 2026”.' }, value: value('title'), errorMessage: errorOf(errors, 'title') })}
${select({ id: 'addressee', name: 'addressee', label: { text: 'To whom is it addressed?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose a body' }, ...regime.bodies.map((each) => ({ value: each.id, text: each.name, selected: each.id === value('addressee') }))], errorMessage: errorOf(errors, 'addressee') })}
${input({ id: 'madeBy', name: 'madeBy', label: { text: 'Who made it?', classes: 'govuk-label--s' }, hint: { text: 'Such as “Secretary of State for Education”.' }, value: value('madeBy'), errorMessage: errorOf(errors, 'madeBy') })}
${statedDayQuestion({ name: 'made', legend: 'On which day was it made?', sent, day: null, errors })}
${textarea({ id: 'because', name: 'because', rows: '2', label: { text: 'Why was it made? (if it says so)', classes: 'govuk-label--s' }, value: value('because') })}
${select({ id: 'replaces', name: 'replaces', label: { text: 'Does it replace an earlier one?', classes: 'govuk-label--s' }, hint: { text: 'The earlier one does not end by itself: record its end as well.' }, items: [{ value: '', text: 'No' }, ...regime.instruments.map((each) => ({ value: each.id, text: each.title, selected: each.id === value('replaces') }))] })}
${sourceFields(sent, errors)}
${Array.from({ length: clauses }, (_each, index) => clauseFields(index + 1, regime, sent, errors))}
<div class="govuk-button-group">${button({ text: 'Enter it', name: 'do', value: 'enter' })}${button({ text: 'Add another clause', name: 'do', value: 'another', classes: 'govuk-button--secondary' })}</div>
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = {
  'no-such-kind': 'kind', 'kind-not-in-use': 'made-day', 'no-title': 'title', 'no-such-addressee': 'addressee', 'in-the-future': 'made-day', 'no-source': 'source',
  'clause-twice': 'clause-1-number', 'no-clause': 'clause-1-number', 'no-such-holder': 'clause-1-holder', 'due-before-it-begins': 'clause-1-day-day',
}

/** Which notice, direction or contract has been made, and what does it ask of whom? */
export const whichNoticeHasBeenMade = page({
  path: paths.enterInstrument(':programme'),
  guard: 'enter-instrument',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'enter-instrument',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      if (form.text('do') === 'another') return shown(regime, visit, form, [])
      const errors: FieldError[] = []
      const kind = kindOf(regime.kinds, form.text('kind'))
      const addressee = regime.bodies.find((each) => each.id === form.text('addressee'))?.id
      if (kind === null) errors.push({ field: 'kind', message: 'Choose what kind it is' })
      if (form.text('title') === '') errors.push({ field: 'title', message: 'Enter what people call it' })
      if (addressee === undefined) errors.push({ field: 'addressee', message: 'Choose to whom it is addressed' })
      if (form.text('madeBy') === '') errors.push({ field: 'madeBy', message: 'Enter who made it' })
      const made = typedStatedDay(form, 'made', 'day it was made', errors, true)
      const source = parseSource(form, errors, true)
      const clauses = made === null ? [] : parseClauses(form, clauseCount(form, 3), made.day, errors)
      if (errors.length > 0 || kind === null || made === null || addressee === undefined || source === null) return shown(regime, visit, form, errors)
      const intent = {
        kind: kind.code, title: form.text('title'), addressee: bodyId(addressee), madeBy: form.text('madeBy'), power: kind.power, because: form.text('because') || null, made,
        replaces: (form.text('replaces') || null) as InstrumentId | null, steps: [], ending: null, sources: [source] as NonEmpty<Source>, note: null, clauses,
      }
      const outcome = await enterAnInstrument(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [{ field: fieldOf[outcome.code] ?? 'title', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.instrument(visit.programme.id, outcome.instrument.id), notice: 'It is on record, and each clause has a holder.' }
    },
  },
})
