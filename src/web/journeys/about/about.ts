import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { publicPage } from '../../public-page.ts'
import { paths } from '../../paths.ts'

/** What is this? */
export const about = page({
  path: paths.about(),
  guard: 'anyone',
  show: () => ({
    kind: 'page',
    title: 'About Improvement Board',
    body: html`${pageHeading({ title: 'About Improvement Board' })}
<p class="govuk-body">When inspectors find that a council’s children’s services must improve, an improvement board sees the work through. This service keeps the board’s record: what inspectors found, what was promised, what was done, and what the evidence shows.</p>
<p class="govuk-body">Every statement leads to its source. Nothing is rewritten: each change leaves a line in a journal that an outsider can check.</p>
<p class="govuk-body">No child is in this system. It holds counts, words about the service, and published reports. It never holds a row about a child.</p>
<p class="govuk-body">It is open-source software, free to use under the MIT licence.</p>`,
  }),
})

/** How do I report a concern about a child? Reachable by anyone, always. */
export const reportAConcern = publicPage({
  path: paths.reportAConcern(),
  show: () => ({
    kind: 'page',
    title: 'Report a concern about a child',
    body: html`${pageHeading({ title: 'Report a concern about a child' })}
<p class="govuk-body"><strong>If a child is in danger now, call 999.</strong></p>
<p class="govuk-body">If you worry about a child, call the children’s services of the council where the child lives. <a class="govuk-link" href="https://www.gov.uk/report-child-abuse-to-local-council">Find the council’s number by postcode on GOV.UK</a>.</p>
<p class="govuk-body">You can also talk to the NSPCC on 0808 800 5000. Children and young people can call Childline on 0800 1111.</p>
<p class="govuk-body">Do not write about a child in this service. It is not read by people who can act at once.</p>`,
  }),
})

/** How accessible is it? */
export const accessibility = page({
  path: paths.accessibility(),
  guard: 'anyone',
  show: () => ({
    kind: 'page',
    title: 'Accessibility',
    body: html`${pageHeading({ title: 'Accessibility' })}
<p class="govuk-body">We want everyone to be able to use this service. You should be able to:</p>
<ul class="govuk-list govuk-list--bullet">
<li>use every page with a keyboard alone</li>
<li>use every page with a screen reader</li>
<li>zoom to 400 % without losing words</li>
<li>use every page without JavaScript</li>
<li>print every page</li>
</ul>
<p class="govuk-body">Each page is checked against the Web Content Accessibility Guidelines 2.2, level AA, by program before each release. A program finds only some faults. No test with disabled people has been done yet.</p>
<p class="govuk-body">PDF reports brought from other publishers are kept as they were published and may not be accessible. Their judgements and findings are shown here as text.</p>
<p class="govuk-body">If something does not work for you, tell whoever hosts this service.</p>`,
  }),
})
