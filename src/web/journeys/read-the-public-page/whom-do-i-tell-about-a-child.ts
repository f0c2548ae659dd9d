import type { ProgrammeId } from '../../../core/people/person.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { contactPanel, invented, publicLinks } from './public-parts.ts'

/** Whom do I tell when I worry about a child here? Given also while the database is down. */
export const whomDoITellAboutAChild = publicPage({
  path: paths.publicConcern(':programme'),
  show: async (ask, { params }) => {
    const record = await ask.releasedRecord(params['programme'] as ProgrammeId)
    if (record === null) return { kind: 'not-found' }
    const { page } = record
    const title = 'Report a concern about a child'
    return {
      kind: 'page',
      title,
      breadcrumbs: [{ text: 'Public pages', href: paths.publicPages() }, { text: page.title, href: paths.publicPage(page.programme) }, { text: title }],
      body: html`${pageHeading({ title, kicker: page.title })}
${invented(page)}
${contactPanel(page.contact)}
<p class="govuk-body">You can also talk to the NSPCC on <a class="govuk-link" href="tel:08088005000">0808 800 5000</a>. Children and young people can call Childline on <a class="govuk-link" href="tel:08001111">0800 1111</a>.</p>
<p class="govuk-body">Do not write about a child in this service. It is not read by people who can act at once.</p>
${publicLinks(page, 'concern')}`,
    }
  },
})
