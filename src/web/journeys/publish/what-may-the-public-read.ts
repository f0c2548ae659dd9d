import { may } from '../../../core/people/permission.ts'
import type { PublicItem } from '../../../core/publication/public-item.ts'
import { button } from '../../components/govuk.ts'
import { card, cardGrid } from '../../components/card/card.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { publicPartWords, publicStateWords } from '../../words/publication-words.ts'

/** What may the public read, and what waits for a second person? */
export const whatMayThePublicRead = page({
  path: paths.public(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const { page: own, items } = await ask.publicRecord(programme.id)
    const writes = may(actor, 'write-for-the-public', programme.id, on)
    const releases = may(actor, 'release-to-the-public', programme.id, on)
    const waiting = items.filter(({ state }) => state === 'waiting')
    const standing = own === null ? 'This programme has no public page.' : own.isOn ? `The page is on since ${dayInWords(own.decided?.on ?? null)}.` : own.decided === null ? `${own.asked.name} asked for a public page on ${dayInWords(own.asked.on)}. Another person must agree.` : `The page is off since ${dayInWords(own.decided.on)}: ${own.decided.because ?? ''}`
    const title = 'What the public reads'
    const list = (caption: string, rows: readonly PublicItem[]) =>
      dataTable({
        caption,
        captionSize: 'm',
        rows,
        columns: [
          { heading: 'What', isRowHeading: true, cell: ({ id, title: words }) => html`<a class="govuk-link" href="${paths.publicItem(programme.id, id)}">${words}</a>` },
          { heading: 'Part of the page', cell: ({ part }) => publicPartWords[part] },
          { heading: 'Written by', cell: ({ written }) => `${written.name}, ${dayInWords(written.on)}` },
          { heading: 'Second person', cell: ({ decided }) => (decided === null ? null : `${decided.name}, ${dayInWords(decided.on)}`), whenEmpty: 'Nobody yet' },
          { heading: 'Stands', cell: ({ state }) => stateTag(publicStateWords[state]) },
        ],
      })
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'Nothing reaches the public by one person’s hand. One writes, another reads and releases. What was out can be taken back at once.' })}
${cardGrid([
  card({ title: 'The page', tone: own?.isOn === false && own.decided === null ? 'attention' : 'plain', body: html`<p class="govuk-body">${standing}</p>${own?.isOn === true ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.publicPage(programme.id)}">See it as the public does</a></p>` : null}${
    own !== null && releases && (own.isOn || own.decided === null) ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.switchPublicPage(programme.id)}">${own.isOn ? 'Switch it off' : 'Agree to it, or not'}</a></p>` : null
  }${writes && own?.isOn !== true ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.askForPublicPage(programme.id)}">${own === null ? 'Ask for a public page' : 'Ask for it anew'}</a></p>` : null}` }),
  card({ title: `${waiting.length} ${waiting.length === 1 ? 'text waits' : 'texts wait'}`, tone: waiting.length > 0 ? 'attention' : 'plain', body: html`<p class="govuk-body">${waiting.length === 0 ? 'Nothing waits for a second person.' : 'Somebody other than the writer reads and decides.'}</p>` }),
])}
${writes ? button({ text: 'Write something for the public', href: paths.writeForPublic(programme.id) }) : null}
${items.length === 0 ? emptyState({ title: 'Nothing has been written', body: 'Begin with where things stand, in words for a neighbour.' }) : null}
${waiting.length === 0 ? null : list('Waiting for a second person', waiting)}
${items.length === waiting.length ? null : list('Decided', items.filter(({ state }) => state !== 'waiting').toReversed())}`,
    }
  },
})
