import type { Body, BodyId } from '../../../core/bodies/body.ts'
import type { Owner } from '../../../core/bodies/ownership.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { sayWhoOwnsABody } from '../../../operations/keep-bodies.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'
import { refusalAsError } from './refusal-as-error.ts'

/** Enough for every trust we know of; a body with more owners has them entered as one company first. */
const mostOwners = 4

/** In: bodies that may own, what was sent and a number from 1. Out: the boxes for one owner and its share. */
export const ownerFields = (number: number, bodies: readonly Body[], sent: Form | null, errors: readonly FieldError[], name = 'owner'): Html => {
  const [own, share] = [`${name}-${number}`, `${name}-${number}-share`]
  return html`<fieldset class="govuk-fieldset ib-milestone"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Owner ${number}${number === 1 ? '' : ' (if there is one)'}</legend>
${select({ id: own, name: own, label: { text: 'Which body?' }, items: [{ value: '', text: number === 1 ? 'Choose a body' : 'Nobody' }, ...bodies.map((each) => ({ value: each.id, text: each.name, selected: sent?.text(own) === each.id }))], errorMessage: errorOf(errors, own) })}
${input({ id: share, name: share, label: { text: 'Share' }, suffix: { text: '%' }, classes: 'govuk-input--width-5', inputmode: 'decimal', value: sent?.text(share) ?? '', errorMessage: errorOf(errors, share) })}</fieldset>`
}

/** In: a form. Out: the owners chosen in it; a share that is no number is an error of its box, an empty one is not known. */
export const parseOwners = (form: Form, errors: FieldError[], name = 'owner'): readonly Owner[] =>
  Array.from({ length: mostOwners }, (_each, index) => index + 1).flatMap((number) => {
    const [body, typed] = [form.text(`${name}-${number}`), form.text(`${name}-${number}-share`).replace(',', '.').replace(/\s*%$/, '')]
    if (body === '' && typed !== '') errors.push({ field: `${name}-${number}`, message: 'Choose the body that has this share' })
    if (body === '') return []
    if (typed !== '' && !/^\d{1,3}(\.\d+)?$/.test(typed)) errors.push({ field: `${name}-${number}-share`, message: 'Enter the share as a number, such as 50 or 33.33, or leave it empty' })
    return [{ body: body as BodyId, share: typed === '' ? null : Number(typed) }]
  })

const shown = (regime: Regime, { programme, params, token, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const body = regime.bodies.find((each) => each.id === params['body'])
  if (body === undefined) return { kind: 'not-found' }
  const title = 'Who owns it?'
  const others = regime.bodies.filter((each) => each.id !== body.id)
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.body(programme.id, body.id), text: body.name },
    body: html`${pageHeading({ title, kicker: body.name, lead: 'Name all its owners from one day on. Whoever owned it before does so until the day before.' })}
<form method="post" action="${paths.setOwners(programme.id, body.id)}" novalidate>
${token}
${dateQuestion({ name: 'from', legend: 'From which day?', sent, day: on, errors })}
<p class="govuk-body">Shares add up to 100 per cent. Leave all of them empty where no source gives them.</p>
${Array.from({ length: mostOwners }, (_each, index) => ownerFields(index + 1, others, sent, errors))}
${sourceFields(sent, errors)}
${button({ text: 'Record the owners' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'not-after-the-last': 'from-day', 'gap-in-ownership': 'from-day', 'body-not-valid': 'from-day', 'shares-not-whole': 'owner-1-share', 'shares-incomplete': 'owner-1-share', 'share-not-possible': 'owner-1-share', 'no-source': 'source' }

/** Who owns this body, with which shares, from which day? */
export const whoOwnsIt = page({
  path: paths.setOwners(':programme', ':body'),
  guard: 'keep-bodies',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'keep-bodies',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const body = regime.bodies.find((each) => each.id === visit.params['body'])
      if (body === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const from = typedDay(form, 'from')
      if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter the first day as day, month and year' })
      const owners = parseOwners(form, errors)
      if (owners.length === 0) errors.push({ field: 'owner-1', message: 'Choose at least one owner' })
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || from.kind !== 'day' || source === null) return shown(regime, visit, form, errors)
      const outcome = await sayWhoOwnsABody(does, { owned: body.id, from: from.day, owners, sources: [source], note: null }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [refusalAsError(outcome, fieldOf, 'owner-1')])
      return { kind: 'redirect', to: `${paths.body(visit.programme.id, body.id)}?on=${from.day}`, notice: 'The owners are on record.' }
    },
  },
})
