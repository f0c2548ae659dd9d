import { button } from '../../components/govuk.ts'
import { card } from '../../components/card/card.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'

const welcome = html`${pageHeading({
  title: 'Improvement Board',
  lead: 'The open record of a children’s services improvement programme: what inspectors found, what was promised, what was done, and what the evidence shows, each statement one click from its source.',
})}
${button({ text: 'Sign in', href: paths.signIn(), isStartButton: true })}`

/** Which programme? The first page: a welcome for anyone, the own programmes for somebody signed in. */
export const whichProgramme = page({
  path: paths.home(),
  guard: 'anyone',
  show: async (ask, { person }) => {
    if (person === null) return { kind: 'page', title: 'Welcome', body: welcome }
    const programmes = await ask.programmesOf(person.id)
    const title = 'Your programmes'
    const list =
      programmes.length === 0
        ? html`<p class="govuk-body">You are not a member of a programme today. Ask the programme lead to add you, with a start date and an end date.</p>`
        : programmes.map((programme) =>
            card({
              title: programme.name,
              href: paths.programme(programme.id),
              body: programme.kind === 'public-record' ? 'Public record: facts from published sources.' : programme.isInvented ? 'An invented programme to try things in.' : 'A running programme.',
            }),
          )
    return { kind: 'page', title, body: html`${pageHeading({ title })}${list}` }
  },
})
