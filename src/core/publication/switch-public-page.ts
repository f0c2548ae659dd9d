import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { PublicContact, PublicPage, PublicSetting } from './public-item.ts'

export type PublicPageAsked = { readonly kind: 'public-page-asked'; readonly programme: ProgrammeId; readonly before: PublicPage | null; readonly page: PublicPage }
export type PublicPageSwitched = { readonly kind: 'public-page-switched'; readonly programme: ProgrammeId; readonly before: PublicPage; readonly page: PublicPage; readonly reason: string | null }

/** A telephone number as people write it: digits, spaces, brackets, a plus sign. */
const phone = /^\+?[\d ()]{3,20}$/

/**
 * In: the title and contact of a public page. Out: the change, or a refusal. The page stays as it is until another person agrees; new
 * contact details of a page that is on are a new wish too.
 */
export const askForAPublicPage = (
  { title, contact, isInvented }: { readonly title: string; readonly contact: PublicContact; readonly isInvented: boolean },
  { programme, actor, on, record, hand }: PublicSetting,
): PublicPageAsked | NotPermitted | Refusal<'no-title' | 'no-contact' | 'not-a-number' | 'is-on'> => {
  const notPermitted = whyNot(actor, 'write-for-the-public', programme, on)
  if (notPermitted !== null) return notPermitted
  if (record.page?.isOn === true) return refuse('is-on', 'The public page is on.', 'Switch it off first; then ask for it with what should change.')
  if (title.trim() === '') return refuse('no-title', 'The page has no title.', 'Say whose services it is about.')
  if (contact.council.trim() === '') return refuse('no-contact', 'Nobody is named who takes a concern about a child.', 'Name the council and its telephone number. They stand on every public page.')
  if (!phone.test(contact.phone.trim()) || (contact.outOfHours !== null && !phone.test(contact.outOfHours.trim()))) return refuse('not-a-number', 'That is not a telephone number.', 'Write it with digits and spaces, such as 01632 960 000.')
  return { kind: 'public-page-asked', programme, before: record.page, page: { programme, title: title.trim(), isInvented, contact, isOn: false, asked: hand, decided: null } }
}

/** In: whether the page goes on or off, and why. Out: the change, or a refusal. On takes a second person; off takes one and a reason. */
export const switchPublicPage = (
  { to, reason }: { readonly to: 'on' | 'off'; readonly reason: string },
  { programme, actor, on, record, hand }: PublicSetting,
): PublicPageSwitched | NotPermitted | Refusal<'not-asked' | 'same-person' | 'no-reason' | 'as-it-is'> => {
  const notPermitted = whyNot(actor, 'release-to-the-public', programme, on)
  if (notPermitted !== null) return notPermitted
  const before = record.page
  if (before === null) return refuse('not-asked', 'Nobody has asked for a public page.', 'Ask for one first; another person then agrees.')
  if (before.isOn === (to === 'on')) return refuse('as-it-is', `The public page is ${to} already.`, 'There is nothing to do.')
  if (to === 'on' && before.decided !== null) return refuse('not-asked', 'Nobody has asked for the page since it was switched off.', 'Ask for it anew; another person then agrees.')
  if (to === 'on' && before.asked.person !== null && before.asked.person === hand.person) return refuse('same-person', 'You asked for this yourself.', 'Ask somebody else to agree. Two people answer for what the public reads.')
  if (to === 'off' && reason.trim() === '') return refuse('no-reason', 'Nothing says why.', 'Say in a sentence why the page goes.')
  const because = reason.trim() || null
  return { kind: 'public-page-switched', programme, before, page: { ...before, isOn: to === 'on', decided: { ...hand, because } }, reason: because }
}
