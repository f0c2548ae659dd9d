import { html, type Html, type Hole } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { OnlyRows, PartName } from './record-files.ts'

/**
 * The last part of a view of what is on record in a table: the same rows as files. In: the programme, the table, of which contract or indicator alone, and a
 * sentence on what is in the file. What leaves is worked out again for the person who follows the link.
 */
export const takeOutTablePart = (programme: string, part: PartName, only: OnlyRows, holds: Hole): Html => {
  const query = Object.entries(only).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
  const file = (ending: string): string => `${paths.takeOutFile(programme, `${part}.${ending}`)}${query === '' ? '' : `?${query}`}`
  return html`<section class="ib-take-out govuk-!-display-none-print" aria-labelledby="take-out"><h2 class="govuk-heading-m ib-section" id="take-out">Take these figures out</h2>
<p class="govuk-body">${holds} As a <a class="govuk-link" href="${file('xlsx')}" download>workbook (XLSX)</a> or as <a class="govuk-link" href="${file('csv')}" download>text (CSV)</a> with <a class="govuk-link" href="${file('csv-metadata.json')}" download>what its columns mean (JSON)</a>.</p>
<p class="govuk-body ib-quiet">What you may not see is kept back in the file too. The provider answers for these figures: whoever speaks for it can bring the file in again, with corrections and the reason for each. Nobody else can.</p></section>`
}
