import type { ReadToken } from '../../../core/measure/keep-read-tokens.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { makeAReadToken, withdrawAReadToken } from '../../../operations/keep-read-tokens.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, warningText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type Doings, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'

type Sight = { readonly own: readonly ReadToken[]; readonly address: string; readonly secret: string | null; readonly sent: Form | null; readonly errors: readonly FieldError[] }

const newSecret = (secret: string, programme: string, address: string): Html => html`<div class="govuk-inset-text">${input({
  id: 'secret', name: 'secret', label: { text: 'The token', classes: 'govuk-label--s' }, hint: { text: 'Copy it into the program now: it is shown this once.' }, value: secret, attributes: { readonly: 'readonly' }, spellcheck: false, autocomplete: 'off',
})}<p class="govuk-body">The program sends it with every call:</p><p class="govuk-body"><code class="ib-code">curl -H "Authorization: Bearer ${secret}" "${address}${paths.interfaceMeasures(programme)}"</code></p></div>`

const withdrawForm = ({ token, programme }: ProgrammeVisit, { id, name }: ReadToken): Html =>
  html`<form method="post" action="${paths.readTokens(programme.id)}" novalidate>${token}<input type="hidden" name="token" value="${id}">${button({ html: html`Withdraw<span class="govuk-visually-hidden"> the token of ${name}</span>`, name: 'do', value: 'withdraw', classes: 'govuk-button--warning' })}</form>`

const shown = (visit: ProgrammeVisit, { own, address, secret, sent, errors }: Sight): Answer => {
  const title = 'Which programs read our figures?'
  const { programme } = visit
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.loads(programme.id), text: 'Figures' },
    body: html`${pageHeading({ title, kicker: programme.name, lead: 'A spreadsheet or a dashboard can fetch measures and figures by itself, with a read token of yours.' })}
<p class="govuk-body">A token reads, and changes nothing. It sees the figures of this programme as you may see them, and stops by itself when your time here ends. Which figures it was given is noted once a day, so that you can be told when one is restated.</p>
${secret === null ? null : newSecret(secret, programme.id, address)}
${own.length === 0 ? html`<p class="govuk-body">You have made no token yet.</p>` : dataTable<ReadToken>({
  caption: 'Your tokens',
  columns: [
    { heading: 'Program', isRowHeading: true, cell: ({ name }) => name },
    { heading: 'Made', staysOnOneLine: true, cell: ({ madeOn }) => dayInWords(madeOn) },
    { heading: 'Now', cell: (each) => (each.withdrawnOn === null ? withdrawForm(visit, each) : `Withdrawn on ${dayInWords(each.withdrawnOn)}`) },
  ],
  rows: own.toReversed(),
})}
<section class="ib-section"><h2 class="govuk-heading-m">Make a token</h2>
${warningText({ text: 'Whoever has a token reads what you may read. Give each program its own, and withdraw it when the program is no longer used.', iconFallbackText: 'Warning' })}
<form method="post" action="${paths.readTokens(programme.id)}" novalidate>${visit.token}${fieldsFor(sent, errors).line('name', 'Which program will use it?', { hint: 'A name you will know again, such as “Monthly report in the data team”.' })}${button({ text: 'Make a token', name: 'do', value: 'make' })}</form></section>
<section class="ib-section"><h2 class="govuk-heading-m">What a program can ask</h2>
<p class="govuk-body">Measures, bodies and figures, as JSON. <a class="govuk-link" href="${paths.interfaceDescription()}">The description of the interface (OpenAPI 3.1)</a> says all of it.</p></section>`,
  }
}

const carryOut = async (does: Doings, visit: ProgrammeVisit, form: Form): Promise<Answer> => {
  const where = { programme: visit.programme.id, actor: visit.actor }
  const sight = async (more: Partial<Sight>): Promise<Answer> => shown(visit, { own: await does.ownReadTokens(visit.programme.id), address: does.address, secret: null, sent: null, errors: [], ...more })
  if (form.text('do') === 'withdraw') {
    const withdrawn = await withdrawAReadToken(does, form.text('token'), where)
    return isRefusal(withdrawn) ? { kind: 'refused', refusal: withdrawn } : { kind: 'redirect', to: paths.readTokens(visit.programme.id), notice: 'The token opens nothing any longer.' }
  }
  const secret = does.newSecret()
  const made = await makeAReadToken(does, { name: form.text('name'), tokenHash: does.sha256(new TextEncoder().encode(secret)) }, where)
  return isRefusal(made) ? sight({ sent: form, errors: [{ field: 'name', message: `${made.message} ${made.whatToDo}` }] }) : sight({ secret })
}

/** Which programs read our figures? A person makes and withdraws read tokens of their own; a secret is shown once. */
export const whichProgramsReadOurFigures = page({
  path: paths.readTokens(':programme'),
  guard: 'take-out-figures',
  show: async (ask, visit) => shown(visit, { own: await ask.ownReadTokens(visit.programme.id), address: ask.address, secret: null, sent: null, errors: [] }),
  submit: { guard: 'take-out-figures', act: carryOut },
})
