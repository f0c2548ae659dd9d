import type { BodyId } from '../../../core/bodies/body.ts'
import { isGovernance, seatKinds } from '../../../core/bodies/governance.ts'
import type { PostId } from '../../../core/intervention/appointment.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { addASeat } from '../../../operations/keep-bodies.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, radios, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { seatKindWords } from '../../words/governance-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'
import { refusalAsError } from './refusal-as-error.ts'

const boardOf = (regime: Regime, { params }: ProgrammeVisit) => regime.bodies.find((each) => each.id === params['board'] && isGovernance(each.kind))

const shown = (regime: Regime, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const { programme, token, on } = visit
  const board = boardOf(regime, visit)
  if (board === undefined) return { kind: 'not-found' }
  const value = (name: string): string => sent?.text(name) ?? ''
  const title = 'Who joins the board?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.body(programme.id, board.id), text: board.name },
    body: html`${pageHeading({ title, kicker: board.name, lead: 'Add a seat by the office or organisation it is for. Do not write the name of a person.' })}
<form method="post" action="${paths.addSeat(programme.id, board.id)}" novalidate>
${token}
${input({ id: 'title', name: 'title', label: { text: 'Whose seat is it?', classes: 'govuk-label--s' }, hint: { text: 'Such as “Chief constable” or “Young people from the children in care council”.' }, value: value('title'), errorMessage: errorOf(errors, 'title') })}
${radios({ idPrefix: 'kind', name: 'kind', fieldset: { legend: { text: 'What kind of seat?', classes: 'govuk-fieldset__legend--s' } }, items: seatKinds.map((kind) => ({ value: kind, text: seatKindWords[kind], checked: value('kind') === kind })), ...(errorOf(errors, 'kind') === undefined ? {} : { errorMessage: errorOf(errors, 'kind') }) })}
${input({ id: 'places', name: 'places', label: { text: 'How many people sit there?', classes: 'govuk-label--s' }, classes: 'govuk-input--width-3', inputmode: 'numeric', value: sent === null ? '1' : value('places'), errorMessage: errorOf(errors, 'places') })}
${select({ id: 'represents', name: 'represents', label: { text: 'For which body is the seat held?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'For none of this programme' }, ...regime.bodies.filter((each) => each.id !== board.id).map((each) => ({ value: each.id, text: each.name, selected: value('represents') === each.id }))], errorMessage: errorOf(errors, 'represents') })}
${select({ id: 'post', name: 'post', label: { text: 'Does a public post go with it?', classes: 'govuk-label--s' }, hint: { text: 'Then the page names whoever is in that post.' }, items: [{ value: '', text: 'No' }, ...regime.posts.map((each) => ({ value: each.id, text: each.name, selected: value('post') === each.id }))], errorMessage: errorOf(errors, 'post') })}
${dateQuestion({ name: 'from', legend: 'From which day?', sent, day: on, errors })}
${sourceFields(sent, errors)}
${button({ text: 'Add the seat' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-title': 'title', 'no-place': 'places', 'one-post-one-place': 'places', 'no-such-post': 'post', 'body-not-valid': 'from-day', 'no-source': 'source' }

/** Who joins a board, as what, and from which day? */
export const whoJoinsTheBoard = page({
  path: paths.addSeat(':programme', ':board'),
  guard: 'keep-bodies',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'keep-bodies',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const board = boardOf(regime, visit)
      if (board === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const [title, kind, from] = [form.text('title'), seatKinds.find((each) => each === form.text('kind')), typedDay(form, 'from')]
      if (title === '') errors.push({ field: 'title', message: 'Enter whose seat it is' })
      if (kind === undefined) errors.push({ field: 'kind', message: 'Choose what kind of seat it is' })
      if (!/^\d{1,3}$/.test(form.text('places'))) errors.push({ field: 'places', message: 'Enter how many people sit there, such as 1' })
      if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter the first day as day, month and year' })
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || kind === undefined || from.kind !== 'day' || source === null) return shown(regime, visit, form, errors)
      const seat = { body: board.id, kind, title, places: Number(form.text('places')), represents: (form.text('represents') || null) as BodyId | null, post: (form.text('post') || null) as PostId | null, from: from.day, sources: [source] }
      const outcome = await addASeat(does, seat, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [refusalAsError(outcome, fieldOf, 'title')])
      return { kind: 'redirect', to: `${paths.body(visit.programme.id, board.id)}?on=${from.day}#seats`, notice: 'The seat is on record.' }
    },
  },
})
