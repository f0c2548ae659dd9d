import { button } from '../../components/govuk.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { instantInWords } from '../../words/day-words.ts'

/** Where am I signed in? Each browser, and a way to sign it out from here. */
export const whereAmISignedIn = page({
  path: paths.account(),
  guard: 'signed-in',
  showAtDoor: async ({ person, token }, door) => {
    const sessions = await door.sessionsOf(person.id, door.thisToken)
    const title = 'Where you are signed in'
    return {
      kind: 'page',
      title,
      body: html`${pageHeading({ title, lead: `${person.name}, ${person.email}` })}
${dataTable({
  caption: 'Browsers signed in as you',
  captionSize: 'hidden',
  columns: [
    { heading: 'Signed in', cell: (each) => instantInWords(each.startedAt), isRowHeading: true },
    { heading: 'Last used', cell: (each) => instantInWords(each.lastSeenAt) },
    {
      heading: 'Browser',
      cell: (each) =>
        each.isThis
          ? 'This browser'
          : html`<form method="post" action="${paths.account()}">${token}<input type="hidden" name="session" value="${each.id}">${button({
              html: html`Sign out<span class="govuk-visually-hidden"> the browser of ${instantInWords(each.startedAt)}</span>`,
              classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
            })}</form>`,
    },
  ],
  rows: sessions,
})}`,
    }
  },
  submit: {
    guard: 'signed-in',
    looksItself: ['words'],
    atDoor: async ({ person }, form, door) => {
      await door.revokeSession(person.id, form.text('session'))
      return { kind: 'redirect', to: paths.account(), notice: 'That browser is signed out.' }
    },
  },
})
