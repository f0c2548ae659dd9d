import type { ProgrammeId } from '../../../core/people/person.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { dayInWords } from '../../words/day-words.ts'
import { publicPartWords, publicStateWords } from '../../words/publication-words.ts'
import { invented, lettersPart, papersPart, publicLinks } from './public-parts.ts'

/** What was put on the public page, by whom, and what was taken back and why? */
export const whatWasPutHere = publicPage({
  path: paths.publicHistory(':programme'),
  show: async (ask, { params }) => {
    const record = await ask.releasedRecord(params['programme'] as ProgrammeId)
    if (record === null) return { kind: 'not-found' }
    const { page, items } = record
    const { letters, takenBack } = await ask.releasedLetters(page.programme)
    const title = 'Everything put here, and what was taken back'
    return {
      kind: 'page',
      title,
      width: 'wide',
      breadcrumbs: [{ text: 'Public pages', href: paths.publicPages() }, { text: page.title, href: paths.publicPage(page.programme) }, { text: 'Everything put here' }],
      body: html`${pageHeading({ title, kicker: page.title, lead: 'Nothing is changed in silence. New words take the place of old ones, and what was wrong is taken back with the reason.' })}
${invented(page)}
${publicLinks(page, 'history')}
${lettersPart(page, letters)}
${papersPart(page, await ask.releasedPapers(page.programme))}
${takenBack.length === 0 ? null : html`<div class="govuk-inset-text">${takenBack.map(({ kind, capacity, on }) => html`<p class="govuk-body">${kind === 'letter' ? 'A letter that was' : 'A paper that was'} here was taken back on ${dayInWords(on)}: ${capacity}.</p>`)}</div>`}
${dataTable({
  caption: 'What was written here, newest first',
  captionSize: 'm',
  rows: items.toReversed(),
  columns: [
    { heading: 'What', isRowHeading: true, cell: ({ title: words, state, id }) => (state === 'released' ? html`<a class="govuk-link" href="${paths.publicPage(page.programme)}#${id}">${words}</a>` : words) },
    { heading: 'Part', cell: ({ part }) => publicPartWords[part] },
    { heading: 'Put here', cell: ({ decided }) => (decided === null ? null : dayInWords(decided.on)), staysOnOneLine: true },
    { heading: 'Written and released by', cell: ({ written, decided }) => `${written.capacity}; ${decided?.capacity ?? ''}` },
    { heading: 'Now', cell: ({ state, ended }) => html`${stateTag(publicStateWords[state])}${ended === null ? null : html`<br>On ${dayInWords(ended.on)}. ${ended.because}`}` },
  ],
})}`,
    }
  },
})
