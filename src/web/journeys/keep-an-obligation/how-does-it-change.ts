import { endings, type Instrument } from '../../../core/intervention/instrument.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { endAnInstrument, varyAnInstrument } from '../../../operations/change-an-instrument.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, checkboxes, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { howEndedWords } from '../../words/regime-words.ts'
import { clauseCount, clauseFields, parseClauses } from './clause-fields.ts'
import { parseSource, sourceFields } from './source-fields.ts'

type Shown = (regime: Regime, instrument: Instrument, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]) => Answer

const about = (regime: Regime, { params }: ProgrammeVisit): Instrument | undefined => regime.instruments.find((each) => each.id === params['instrument'])

const reason = (sent: Form | null, errors: readonly FieldError[], text: string): Html =>
  textarea({ id: 'reason', name: 'reason', rows: '3', label: { text, classes: 'govuk-label--s' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })

const dayOf = (form: Form, errors: FieldError[]) => typedStatedDay(form, 'on', 'day', errors, true)

const varied: Shown = (regime, instrument, { programme, token, on }, sent, errors) => {
  const title = 'What changes in it?'
  const open = regime.obligations.filter((each) => each.instrument === instrument.id && each.ending?.kind !== 'ended')
  const clauses = clauseCount(sent, 1)
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.instrument(programme.id, instrument.id), text: instrument.title },
    body: html`${pageHeading({ title, kicker: instrument.title, lead: 'A variation lifts clauses, adds clauses, or both. What stood before stays on record.' })}
<form method="post" action="${paths.varyInstrument(programme.id, instrument.id)}" novalidate>
${token}<input type="hidden" name="clauses" value="${clauses}">
${statedDayQuestion({ name: 'on', legend: 'From which day?', sent, day: on, errors })}
${reason(sent, errors, 'What changes, and why')}
${sourceFields(sent, errors)}
${open.length === 0 ? null : checkboxes({ idPrefix: 'lift', name: 'lift', fieldset: { legend: { text: 'Which clauses are lifted?', classes: 'govuk-fieldset__legend--s' } }, items: open.map((each) => ({ value: each.id, text: `${each.clause}. ${each.what}`, checked: sent?.all('lift').includes(each.id) ?? false })), ...(errorOf(errors, 'lift') === undefined ? {} : { errorMessage: errorOf(errors, 'lift') }) })}
<h2 class="govuk-heading-m">Clauses that are added</h2>
${Array.from({ length: clauses }, (_each, index) => clauseFields(index + 1, regime, sent, errors))}
<div class="govuk-button-group">${button({ text: 'Record the change', name: 'do', value: 'vary' })}${button({ text: 'Add another clause', name: 'do', value: 'another', classes: 'govuk-button--secondary' })}</div>
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-reason': 'reason', 'nothing-changed': 'lift', 'not-open': 'lift', 'clause-twice': 'clause-1-number', 'no-such-holder': 'clause-1-holder', 'due-before-it-begins': 'clause-1-day-day' }

/** What changes in a notice or direction: which clauses go and which come? */
export const whatChangesInIt = page({
  path: paths.varyInstrument(':programme', ':instrument'),
  guard: 'change-instrument',
  show: async (ask, visit) => {
    const regime = await ask.regime(visit.programme.id)
    const instrument = about(regime, visit)
    return instrument === undefined ? { kind: 'not-found' } : varied(regime, instrument, visit, null, [])
  },
  submit: {
    guard: 'change-instrument',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const instrument = about(regime, visit)
      if (instrument === undefined) return { kind: 'not-found' }
      if (form.text('do') === 'another') return varied(regime, instrument, visit, form, [])
      const errors: FieldError[] = []
      const on = dayOf(form, errors)
      const what = form.text('reason')
      if (what === '') errors.push({ field: 'reason', message: 'Say what changes, and why' })
      const source = parseSource(form, errors, true)
      const add = on === null ? [] : parseClauses(form, clauseCount(form, 1), on.day, errors)
      if (errors.length > 0 || on === null) return varied(regime, instrument, visit, form, errors)
      const lift = regime.obligations.filter((each) => form.all('lift').includes(each.id)).map((each) => ({ obligation: each.id, reason: what }))
      const outcome = await varyAnInstrument(does, { instrument: instrument.id, on, what, lift, add, source }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return varied(regime, instrument, visit, form, [{ field: fieldOf[outcome.code] ?? 'on-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.instrument(visit.programme.id, instrument.id), notice: 'The change is on record.' }
    },
  },
})

const ended: Shown = (_regime, instrument, { programme, token, on }, sent, errors) => {
  const title = 'How did it end?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.instrument(programme.id, instrument.id), text: instrument.title },
    body: html`${pageHeading({ title, kicker: instrument.title, lead: 'Every clause that is still open ends with it.' })}
<form method="post" action="${paths.endInstrument(programme.id, instrument.id)}" novalidate>
${token}
${statedDayQuestion({ name: 'on', legend: 'The first day on which it no longer holds', sent, day: on, errors })}
${select({ id: 'how', name: 'how', label: { text: 'How it ended', classes: 'govuk-label--s' }, items: endings.map((how) => ({ value: how, text: howEndedWords[how], selected: sent?.text('how') === how })) })}
${reason(sent, errors, 'Why it ended')}
${sourceFields(sent, errors)}
${button({ text: 'Record the end', classes: 'govuk-button--warning' })}
</form>`,
  }
}

/** How and why did a notice or direction end? */
export const howDidItEnd = page({
  path: paths.endInstrument(':programme', ':instrument'),
  guard: 'change-instrument',
  show: async (ask, visit) => {
    const regime = await ask.regime(visit.programme.id)
    const instrument = about(regime, visit)
    return instrument === undefined ? { kind: 'not-found' } : ended(regime, instrument, visit, null, [])
  },
  submit: {
    guard: 'change-instrument',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const instrument = about(regime, visit)
      if (instrument === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const on = dayOf(form, errors)
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || on === null) return ended(regime, instrument, visit, form, errors)
      const how = endings.find((each) => each === form.text('how')) ?? 'revoked'
      const outcome = await endAnInstrument(does, { instrument: instrument.id, on, how, reason: form.text('reason'), source }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return ended(regime, instrument, visit, form, [{ field: outcome.code === 'no-reason' ? 'reason' : 'on-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.instrument(visit.programme.id, instrument.id), notice: 'The end is on record, and its open clauses ended with it.' }
    },
  },
})
