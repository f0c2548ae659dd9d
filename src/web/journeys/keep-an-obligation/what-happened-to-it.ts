import type { Instrument } from '../../../core/intervention/instrument.ts'
import { kindOf } from '../../../core/intervention/instrument-kind.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { recordAStage } from '../../../operations/change-an-instrument.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, radios, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { parseSource, sourceFields } from './source-fields.ts'

const about = (regime: Regime, { params }: ProgrammeVisit): Instrument | undefined => regime.instruments.find((each) => each.id === params['instrument'])

const shown = (regime: Regime, { programme, token, on, ...rest }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const instrument = about(regime, { programme, token, on, ...rest })
  if (instrument === undefined) return { kind: 'not-found' }
  const stages = kindOf(regime.kinds, instrument.kind)?.stages ?? []
  const nameOf = (code: string | null): string | null => stages.find((each) => each.code === code)?.name ?? null
  const hintOf = (setsADay: boolean, after: string | null): string | null => (setsADay ? 'It sets a day: give it below.' : nameOf(after) === null ? null : `Comes after: ${nameOf(after)}.`)
  const title = 'What happened to it?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.instrument(programme.id, instrument.id), text: instrument.title },
    body: html`${pageHeading({ title, kicker: instrument.title, lead: 'Its clauses stay as they are. To change them, vary it; to end it, record its end.' })}
<form method="post" action="${paths.recordStage(programme.id, instrument.id)}" novalidate>
${token}
${radios({
  idPrefix: 'stage', name: 'stage', fieldset: { legend: { text: 'What was it?', classes: 'govuk-fieldset__legend--s' } },
  items: stages.map(({ code, name, setsADay, after }) => {
    const hint = hintOf(setsADay, after)
    return { value: code, text: name, ...(hint === null ? {} : { hint: { text: hint } }), checked: sent?.text('stage') === code }
  }),
  ...(errorOf(errors, 'stage') === undefined ? {} : { errorMessage: errorOf(errors, 'stage') }),
})}
${statedDayQuestion({ name: 'on', legend: 'When?', sent, day: on, errors })}
${statedDayQuestion({ name: 'until', legend: 'By which day must it come? (only where it sets a day)', sent, day: null, errors })}
${textarea({ id: 'what', name: 'what', rows: '3', label: { text: 'What was said or done', classes: 'govuk-label--s' }, value: sent?.text('what') ?? '', errorMessage: errorOf(errors, 'what') })}
${sourceFields(sent, errors)}
${button({ text: 'Record it' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-reason': 'what', 'no-such-stage': 'stage', 'stage-too-early': 'stage', 'no-day-set': 'until-day', 'day-not-ahead': 'until-day' }

/** What happened to a notice or letter: was the council asked to answer, did it, was the answer considered? */
export const whatHappenedToIt = page({
  path: paths.recordStage(':programme', ':instrument'),
  guard: 'change-instrument',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'change-instrument',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const instrument = about(regime, visit)
      if (instrument === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      if (form.text('stage') === '') errors.push({ field: 'stage', message: 'Choose what it was' })
      const on = typedStatedDay(form, 'on', 'day', errors, true)
      const until = typedStatedDay(form, 'until', 'day by which it must come', errors, false)
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || on === null) return shown(regime, visit, form, errors)
      const outcome = await recordAStage(does, { instrument: instrument.id, stage: form.text('stage'), on, until, what: form.text('what'), source }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [{ field: fieldOf[outcome.code] ?? 'on-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.instrument(visit.programme.id, instrument.id), notice: 'It is on record.' }
    },
  },
})
