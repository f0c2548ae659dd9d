import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'

/** Which programmes have a page for the public? */
export const whichPublicPagesAreThere = publicPage({
  path: paths.publicPages(),
  show: async (ask) => {
    const pages = await ask.publicPages()
    return {
      kind: 'page',
      title: 'Public pages',
      body: html`${pageHeading({ title: 'Public pages', lead: 'Where children’s services had to improve: what has changed, and what has not.' })}
${
  pages.length === 0
    ? html`<p class="govuk-body">No programme here has a public page yet.</p>`
    : html`<ul class="govuk-list govuk-list--spaced">${pages.map(({ programme, title, isInvented }) => html`<li><a class="govuk-link" href="${paths.publicPage(programme)}">${title}</a>${isInvented ? ' (a sample: nobody here is real)' : null}</li>`)}</ul>`
}
<p class="govuk-body"><a class="govuk-link" href="${paths.reportAConcern()}">Report a concern about a child</a></p>`,
    }
  },
})
