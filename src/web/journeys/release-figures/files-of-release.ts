import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'

/** The last part of a page that shows a release: the same table as files, the same as the public gets. */
export const filesOfRelease = (programme: string, release: string): Html => {
  const file = (ending: string): string => paths.fileOfRelease(programme, `${release}${ending}`)
  return html`<section class="ib-take-out" aria-labelledby="take-out"><h2 class="govuk-heading-m ib-section" id="take-out">Take these figures out</h2>
<p class="govuk-body">This table as the public has it. As a <a class="govuk-link" href="${file('.xlsx')}" download>workbook (XLSX)</a> or as <a class="govuk-link" href="${file('.csv')}" download>text (CSV)</a> with <a class="govuk-link" href="${file('.csv-metadata.json')}" download>what its columns mean (JSON)</a>.</p>
<p class="govuk-body ib-quiet">The workbook and the CSV can be loaded elsewhere, and stand there as published by this programme. Loaded here they change nothing: the figures here are not rounded.</p>
</section>`
}
