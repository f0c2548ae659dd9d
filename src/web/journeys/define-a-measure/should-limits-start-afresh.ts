import { decideOnARebase, proposeARebase } from '../../../operations/explain-a-series.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { backToMeasure, bodyName, chosenBody, measureOf, namesOf } from './about-a-measure.ts'
import { neededDay } from './definition-fields.ts'

/** Should the limits of this measure start afresh, and from when? */
export const shouldLimitsStartAfresh = formPage({
  path: paths.proposeRebase(':programme', ':measure'),
  guard: 'propose-a-rebase',
  subject: measureOf,
  title: 'Should the limits start afresh?',
  kicker: ({ measure }) => measure.name,
  lead: 'A fresh start makes sense where the work itself changed for good. It hides an old signal, so nothing moves until a second person agrees, and both names are printed on the chart.',
  back: backToMeasure,
  fields: ({ subject: { bodies }, sent, errors }) => {
    const ask = fieldsFor(sent, errors, bodies.length === 1 ? { body: bodies[0]!.id } : {})
    return html`${ask.choose('body', 'Whose figures?', bodies.map(({ id, name }) => ({ value: id, text: name })), { first: 'Choose a body' })}
${ask.day('on', 'From which day?', null, 'The first day on which the new way of working counts.')}
${ask.long('reason', 'What changed for good?', { hint: 'Such as “A new front door took over all contacts”. A better or worse figure is no reason.' })}`
  },
  button: { text: 'Propose it' },
  parse: (form, errors, { measure, bodies }) => {
    const body = chosenBody(bodies, form.text('body'))
    if (body === null) errors.push({ field: 'body', message: 'Choose whose figures' })
    const on = neededDay(form, 'on', 'the day', errors)
    return body === null || on === null ? null : { measure: measure.id, body, on, reason: form.text('reason') }
  },
  act: (does, intent, { visit }) => proposeARebase(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'no-reason': 'reason', 'no-figures': 'body', 'no-such-body': 'body' },
  firstField: 'on-day',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#rebases`, notice: 'It is proposed. A second person has to agree.' }),
})

/** Do you agree that the limits start afresh? */
export const doYouAgreeToAFreshStart = formPage({
  path: paths.rebase(':programme', ':measure', ':rebase'),
  guard: 'decide-a-rebase',
  subject: async (ask, visit) => {
    const about = await measureOf(ask, visit)
    const rebase = (await ask.rebases(visit.programme.id)).find(({ id, measure }) => id === visit.params['rebase'] && measure === about?.measure.id)
    return about === null || rebase === undefined ? null : { ...about, rebase, nameOf: await namesOf(ask, visit.programme.id) }
  },
  title: 'Do you agree to a fresh start?',
  kicker: ({ measure }) => measure.name,
  lead: 'You are the second pair of eyes. Look at the chart first: would you say so too if the figures had got worse?',
  back: backToMeasure,
  fields: ({ subject: { bodies, rebase, nameOf }, sent, errors }) => {
    const ask = fieldsFor(sent, errors)
    return html`${insetText({ html: html`<p class="govuk-body">${bodyName(bodies, rebase.body)}, from <strong>${dayInWords(rebase.on)}</strong>: ${rebase.reason}</p><p class="govuk-body govuk-!-margin-bottom-0">Proposed by ${nameOf(rebase.proposed.by)} on ${dayInWords(rebase.proposed.at)}.</p>` })}
${ask.pick('step', 'What do you say?', [{ value: 'agree', text: 'I agree', hint: 'Limits start afresh from that day.' }, { value: 'refuse', text: 'I do not agree', hint: 'Limits stay as they are.' }])}
${ask.long('reason', 'Why? (needed for a no)')}`
  },
  button: { text: 'Record it' },
  parse: (form, errors, { rebase }) => {
    const step = (['agree', 'refuse'] as const).find((each) => each === form.text('step'))
    if (step === undefined) errors.push({ field: 'step', message: 'Choose whether you agree' })
    return step === undefined ? null : { rebase: rebase.id, step, reason: form.text('reason') || null }
  },
  act: (does, intent, { visit }) => decideOnARebase(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'no-reason': 'reason' },
  firstField: 'step',
  done: ({ measure }, { programme }) => ({ to: `${paths.definition(programme.id, measure.id)}#rebases`, notice: 'Your decision is on record.' }),
})
