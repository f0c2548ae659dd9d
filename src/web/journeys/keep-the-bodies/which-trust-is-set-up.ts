import { isValidOn, type Body } from '../../../core/bodies/body.ts'
import { retainedDuties } from '../../../core/bodies/retained-duties.data.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { setUpATrust, type NewTrust } from '../../../operations/set-up-a-trust.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, checkboxes, input, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { ownersInWords } from '../../words/governance-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'
import { idFromName } from './id-from-name.ts'
import { refusalAsError } from './refusal-as-error.ts'
import { ownerFields, parseOwners } from './who-owns-it.ts'

const councilsOf = ({ bodies }: Regime): readonly Body[] => bodies.filter((each) => each.kind === 'council')

const shown = (regime: Regime, { programme, token, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const councils = councilsOf(regime)
  const title = 'Set up a children’s trust'
  const isKept = (clause: string): boolean => sent === null || sent.all('retained').includes(clause)
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.bodies(programme.id), text: 'Councils, trusts and boards' },
    body: html`${pageHeading({ title, lead: 'The trust takes over the running of services. The councils go on and stay responsible in law.' })}
<form method="post" action="${paths.setUpTrust(programme.id)}" novalidate>
${token}
${input({ id: 'name', name: 'name', label: { text: 'Name of the trust', classes: 'govuk-label--s' }, value: sent?.text('name') ?? '', errorMessage: errorOf(errors, 'name') })}
${dateQuestion({ name: 'from', legend: 'Its first day', sent, day: on, errors })}
${checkboxes({ idPrefix: 'council', name: 'council', fieldset: { legend: { text: 'Whose services does it take over?', classes: 'govuk-fieldset__legend--s' } }, items: councils.map((each) => ({ value: each.id, text: each.name, checked: sent?.all('council').includes(each.id) ?? false })), ...(errorOf(errors, 'council') === undefined ? {} : { errorMessage: errorOf(errors, 'council') }) })}
<h2 class="govuk-heading-m">Who owns it?</h2><p class="govuk-body">Shares add up to 100 per cent. Leave all of them empty where no source gives them.</p>
${[1, 2].map((number) => ownerFields(number, councils, sent, errors))}
${checkboxes({ idPrefix: 'retained', name: 'retained', fieldset: { legend: { text: 'Which duties stay with each council?', classes: 'govuk-fieldset__legend--s' } }, hint: { text: 'Each becomes a duty of the council, on record from the first day of the trust.' }, items: retainedDuties.map(({ clause, what, law }) => ({ value: clause, text: what, hint: { text: law.title }, checked: isKept(clause) })) })}
${sourceFields(sent, errors)}
${button({ text: 'Continue', name: 'do', value: 'check' })}
</form>`,
  }
}

const checked = (regime: Regime, { programme, token }: ProgrammeVisit, sent: Form, { trust, from, owners, retained, source }: NewTrust, errors: readonly FieldError[]): Answer => {
  const title = 'Check your answers'
  const nameOf = (id: string): string => regime.bodies.find((each) => each.id === id)?.name ?? id
  const rows: readonly (readonly [string, string])[] = [
    ['Trust', trust.name],
    ['First day', dayInWords(trust.validFrom)],
    ['Takes over the services of', from.map((each) => each.name).join(' and ')],
    ['Owners', ownersInWords(owners, nameOf)],
    ['Stays with each council', retained.map((each) => each.what).join(' ') || 'Nothing is entered'],
    ['Source', source.title],
  ]
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.bodies(programme.id), text: 'Councils, trusts and boards' },
    body: html`${pageHeading({ title, kicker: trust.name })}
<form method="post" action="${paths.setUpTrust(programme.id)}" novalidate>
${token}${sent.names.filter((name) => name !== 'do' && name !== '_csrf').flatMap((name) => sent.all(name).map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}
<div id="answers" tabindex="-1">${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })}</div>
<div class="govuk-button-group">${button({ text: 'Set up the trust', name: 'do', value: 'set-up', preventDoubleClick: true })}${button({ text: 'Change', name: 'do', value: 'change', classes: 'govuk-button--secondary' })}</div>
</form>`,
  }
}

const read = (regime: Regime, sent: Form, errors: FieldError[]): NewTrust | null => {
  const [name, first] = [sent.text('name'), typedDay(sent, 'from')]
  const id = idFromName(name)
  if (id === null) errors.push({ field: 'name', message: 'Enter the name of the trust' })
  if (first.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter its first day as day, month and year' })
  const from = councilsOf(regime).filter((each) => sent.all('council').includes(each.id))
  if (from.length === 0) errors.push({ field: 'council', message: 'Choose whose services it takes over' })
  const gone = first.kind === 'day' ? from.find((each) => !isValidOn(each, first.day)) : undefined
  if (gone !== undefined) errors.push({ field: 'council', message: `${gone.name} does not exist on that day` })
  const owners = parseOwners(sent, errors)
  if (owners.length === 0) errors.push({ field: 'owner-1', message: 'Choose at least one owner' })
  const source = parseSource(sent, errors, true)
  if (errors.length > 0 || id === null || first.kind !== 'day' || source === null) return null
  const trust = { id, kind: 'trust', name, dfeCode: null, gssCode: null, validFrom: first.day, validTo: null } as const
  return { trust, from, owners, retained: retainedDuties.filter((each) => sent.all('retained').includes(each.clause)), source }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-name': 'name', 'already-there': 'name', 'in-the-future': 'from-day', 'body-not-valid': 'from-day', 'predecessor-not-there': 'council', 'shares-not-whole': 'owner-1-share', 'shares-incomplete': 'owner-1-share', 'share-not-possible': 'owner-1-share' }

/** Which trust is set up, whose services does it take over, who owns it, and what stays with the councils? */
export const whichTrustIsSetUp = page({
  path: paths.setUpTrust(':programme'),
  guard: 'keep-bodies',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'keep-bodies',
    act: async (does, visit, sent) => {
      const regime = await does.regime(visit.programme.id)
      const errors: FieldError[] = []
      const trust = read(regime, sent, errors)
      if (trust === null || sent.text('do') === 'change') return shown(regime, visit, sent, sent.text('do') === 'change' ? [] : errors)
      if (sent.text('do') !== 'set-up') return checked(regime, visit, sent, trust, [])
      const outcome = await setUpATrust(does, trust, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, sent, [refusalAsError(outcome, fieldOf, 'name')])
      return { kind: 'redirect', to: `${paths.body(visit.programme.id, trust.trust.id)}?on=${trust.trust.validFrom}`, notice: 'The trust is on record, with its owners and what stays with each council.' }
    },
  },
})
