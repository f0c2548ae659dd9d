import type { ProgrammeId } from '../../../core/people/person.ts'
import { publicParts } from '../../../core/publication/public-item.ts'
import { releasedOn } from '../../../core/publication/public-letter.ts'
import { paperReleasedOn } from '../../../core/publication/public-paper.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { dayInWords } from '../../words/day-words.ts'
import { publicPartWords } from '../../words/publication-words.ts'
import { contactPanel, invented, lettersPart, papersPart, publicItem, publicLinks } from './public-parts.ts'

/** What has changed for children here? The public page of a programme. */
export const whatHasChangedForChildrenHere = publicPage({
  path: paths.publicPage(':programme'),
  show: async (ask, { params }) => {
    const record = await ask.releasedRecord(params['programme'] as ProgrammeId)
    if (record === null) return { kind: 'not-found' }
    const { page, items } = record
    const out = items.filter(({ state }) => state === 'released')
    const { letters } = await ask.releasedLetters(page.programme)
    const papers = await ask.releasedPapers(page.programme)
    const newest = [...out.flatMap(({ decided }) => (decided === null ? [] : [decided.on])), ...letters.map(releasedOn), ...papers.map(paperReleasedOn)].toSorted().at(-1)
    const parts = publicParts.map((part) => ({ part, all: out.filter((each) => each.part === part).toReversed() }))
    return {
      kind: 'page',
      title: page.title,
      breadcrumbs: [{ text: 'Public pages', href: paths.publicPages() }, { text: page.title }],
      body: html`${pageHeading({ title: page.title, lead: newest === undefined ? 'Nothing has been put here yet.' : `What inspectors asked for, what has been done and what has not. Last changed on ${dayInWords(newest)}.` })}
${invented(page)}
${publicLinks(page, 'page')}
${parts.map(({ part, all }) =>
  all.length === 0 && part !== 'improved' && part !== 'not-yet'
    ? null
    : html`<section aria-labelledby="${part}"><h2 class="govuk-heading-l" id="${part}">${publicPartWords[part]}</h2>${all.length === 0 ? html`<p class="govuk-body">Nothing is said here yet.</p>` : all.map(publicItem)}</section>`,
)}
${lettersPart(page, letters)}
${papersPart(page, papers)}
<section aria-labelledby="concern"><h2 class="govuk-heading-l" id="concern">If you worry about a child</h2>${contactPanel(page.contact)}</section>
<p class="govuk-body">Two people read everything before it is put here. <a class="govuk-link" href="${paths.accessibility()}">How accessible this page is</a>.</p>`,
    }
  },
})
