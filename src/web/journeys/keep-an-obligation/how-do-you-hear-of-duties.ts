import type { OwnCalendar } from '../../../core/intervention/keep-calendar.ts'
import { isReminded } from '../../../core/intervention/reminder.ts'
import { membershipsIn } from '../../../core/people/actor.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { makeAnAddress, switchTheReminders, withdrawTheAddress } from '../../../operations/keep-a-calendar.ts'
import { button, input, warningText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Hole, type Html } from '../../html.ts'
import { page, type Answer, type Doings, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Tools } from '../../tools.ts'
import { dayInWords } from '../../words/day-words.ts'
import { regimeNavigation } from './regime-navigation.ts'

/** What the page is drawn from; `address` is the whole new address, which is shown this once. */
type Sight = { readonly own: OwnCalendar; readonly tools: Pick<Tools, 'address' | 'sendsMail'>; readonly address: string | null }

const send = ({ programme, token }: ProgrammeVisit, act: string, text: string, classes = 'govuk-button--secondary'): Html =>
  html`<form method="post" action="${paths.hearOfDuties(programme.id)}" novalidate>${token}${button({ text, name: 'do', value: act, classes })}</form>`

const newAddress = (address: string): Html => html`${input({
  id: 'address', name: 'address', label: { text: 'Your address', classes: 'govuk-label--s' }, hint: { text: 'Copy it now: it is shown this once. Your calendar program asks for it under “subscribe” or “add from the internet”.' }, value: address, attributes: { readonly: 'readonly' }, spellcheck: false,
})}`

const subscription = (visit: ProgrammeVisit, { own, address }: Sight): Hole => html`<section class="ib-section"><h2 class="govuk-heading-l">In your calendar program</h2>
<p class="govuk-body">With a secret address your calendar program shows when each duty falls due, and shows it as cancelled when nobody asks for it any longer. The address gives titles and days of duties, and nothing else of the record: no evidence, no names of people, no figures.</p>
${address === null ? null : newAddress(address)}
${warningText({ text: 'Whoever has the address sees the same. Do not pass it on. If somebody else may have it, make a new one: the old one then stops.', iconFallbackText: 'Warning' })}
<p class="govuk-body">${own.addressSince === null ? 'You have no address yet.' : `You have an address since ${dayInWords(own.addressSince)}. Nobody can look it up again, because only a fingerprint of it is kept. It stops by itself when your time in this programme ends.`}</p>
${own.addressSince === null ? send(visit, 'make', 'Make an address') : html`${send(visit, 'make', 'Make a new address')}${send(visit, 'withdraw', 'Withdraw the address', 'govuk-button--warning')}`}</section>`

const letters = (visit: ProgrammeVisit, { own, tools }: Sight): Html => {
  const roles = membershipsIn(visit.actor, visit.programme.id, visit.on).map(({ role }) => role)
  const isOn = isReminded(roles, own.reminders)
  return html`<section class="ib-section"><h2 class="govuk-heading-l">By e-mail</h2>
${tools.sendsMail ? null : html`<p class="govuk-body"><strong>This service sends no e-mail at the moment:</strong> whoever hosts it has not set a mail server. What you choose here counts from the day it is set.</p>`}
<p class="govuk-body">A reminder tells you of duties that fall due in 14 days, in 7 days and in 1 day, and once a week of those that are overdue. It names duties and days and holds a link. You get at most one a day, at the address you sign in with.</p>
<p class="govuk-body">Once a week a letter counts what waits for you: the next meeting, papers, actions of the board, questions, reports to check or to sign. It comes to everybody who owes something by name or post. It holds numbers and links, never a title, and nothing about evidence.</p>
<p class="govuk-body">Reminders of duties are <strong>${isOn ? 'on' : 'off'}</strong> for you in this programme${own.reminders === null ? ', because of your role; you have not chosen yourself' : own.reminders ? '' : ', and so is the weekly letter, because you chose so'}.</p>
${isOn ? send(visit, 'reminders-off', 'Switch all letters off') : html`${send(visit, 'reminders-on', 'Switch reminders on')}${own.reminders === null ? send(visit, 'reminders-off', 'Switch all letters off') : null}`}</section>`
}

const shown = (visit: ProgrammeVisit, sight: Sight): Answer => {
  const title = 'How do you hear of duties?'
  return {
    kind: 'page',
    title,
    backLink: { href: paths.dutyCalendar(visit.programme.id), text: 'Calendar' },
    body: html`${regimeNavigation(visit.programme.id, paths.dutyCalendar(visit.programme.id))}${pageHeading({ title, kicker: visit.programme.name, lead: 'Both are yours alone and only for this programme.' })}
${subscription(visit, sight)}
${letters(visit, sight)}`,
  }
}

const carryOut = async (does: Doings, visit: ProgrammeVisit, what: string): Promise<Answer> => {
  const where = { programme: visit.programme.id, actor: visit.actor }
  const here = paths.hearOfDuties(visit.programme.id)
  switch (what) {
    case 'make': {
      const secret = does.newSecret()
      const made = await makeAnAddress(does, does.sha256(new TextEncoder().encode(secret)), where)
      if (isRefusal(made)) return { kind: 'refused', refusal: made }
      return shown(visit, { own: await does.ownCalendar(visit.programme.id), tools: does, address: `${does.address}${paths.calendarFile(`${secret}.ics`)}` })
    }
    case 'withdraw': {
      const withdrawn = await withdrawTheAddress(does, where)
      return isRefusal(withdrawn) ? { kind: 'refused', refusal: withdrawn } : { kind: 'redirect', to: here, notice: 'The address leads nowhere any longer.' }
    }
    case 'reminders-on':
    case 'reminders-off': {
      const switched = await switchTheReminders(does, what === 'reminders-on', where)
      return isRefusal(switched) ? { kind: 'refused', refusal: switched } : { kind: 'redirect', to: here, notice: switched.isOn ? 'Reminders are on.' : 'You get no letters from here any longer.' }
    }
    default:
      return { kind: 'redirect', to: here }
  }
}

/** How do you hear of duties? A secret calendar address, and e-mail before a duty falls due. */
export const howDoYouHearOfDuties = page({
  path: paths.hearOfDuties(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => shown(visit, { own: await ask.ownCalendar(visit.programme.id), tools: ask, address: null }),
  submit: { guard: 'see-programme', act: (does, visit, form) => carryOut(does, visit, form.text('do')) },
})
