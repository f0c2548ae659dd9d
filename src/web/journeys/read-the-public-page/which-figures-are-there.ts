import type { ProgrammeId } from '../../../core/people/person.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { dayInWords } from '../../words/day-words.ts'
import { policyInWords } from '../../words/release-words.ts'
import { tableOfRelease } from '../release-figures/table-of-release.ts'
import { invented, publicLinks } from './public-parts.ts'
import { releasedHere } from './released-here.ts'

/** Which figures are there for anybody? */
export const whichFiguresAreThere = publicPage({
  path: paths.publicFigures(':programme'),
  show: async (ask, { params }) => {
    const here = await releasedHere(ask, params['programme'] as ProgrammeId)
    if (here === null) return { kind: 'not-found' }
    const { page, releases, measures, bodies } = here
    const names = { measure: (id: string) => measures.find((each) => each.id === id)?.name ?? id, body: (id: string) => bodies.find((each) => each.id === id)?.name ?? id }
    return {
      kind: 'page',
      title: 'The figures',
      width: 'wide',
      breadcrumbs: [{ text: 'Public pages', href: paths.publicPages() }, { text: page.title, href: paths.publicPage(page.programme) }, { text: 'The figures' }],
      body: html`${pageHeading({ title: 'The figures', kicker: page.title, lead: 'Small numbers are kept back, so that no child can be recognised. Two people looked at each table before it came here.' })}
${invented(page)}
${publicLinks(page, 'figures')}
${releases.length === 0 ? html`<p class="govuk-body">No figures have been released yet.</p>` : null}
${releases.map(
  ({ id, title, on, released }) => html`<section aria-labelledby="${id}"><h2 class="govuk-heading-l" id="${id}">${title}</h2>
<p class="govuk-body">Released on ${dayInWords(on)}. ${policyInWords(released.record.policy)}</p>
<p class="govuk-body"><strong>c</strong>: kept back. Take the table out as a <a class="govuk-link" href="${paths.publicTable(page.programme, `${id}.xlsx`)}">workbook (XLSX)</a>, as <a class="govuk-link" href="${paths.publicTable(page.programme, `${id}.csv`)}">CSV</a> with <a class="govuk-link" href="${paths.publicTable(page.programme, `${id}.csv-metadata.json`)}">what its columns mean</a>, or as <a class="govuk-link" href="${paths.openDataFigures(page.programme, id)}">JSON</a>.</p>
${tableOfRelease(released, names)}</section>`,
)}
${releases.length === 0 ? null : html`<h2 class="govuk-heading-m">For programs</h2>
<p class="govuk-body">Anybody may read these figures with a program, without a key, at addresses that stay. <a class="govuk-link" href="${paths.openDataDescription()}">What it can ask</a> is described as OpenAPI 3.1. The CSV has the columns of Explore Education Statistics, and a <a class="govuk-link" href="${paths.publicTable(page.programme, `${releases[0]!.id}.meta.csv`)}">file that describes them</a>. Use the figures under the Open Government Licence.</p>`}`,
    }
  },
})
