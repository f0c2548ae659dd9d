import { html, type Html, type Hole } from '../../html.ts'
import { paths } from '../../paths.ts'
import { whichFiguresQuery, type WhichFigures } from './figures-to-see.ts'

/**
 * The last part of a view of figures: the same figures as files. In: the programme, which figures the view shows, and a sentence on what is in
 * the file. Whoever may see a programme may take its figures out, so it stands on pages that are drawn once for several people; what leaves is
 * worked out again for the person who follows the link, and is kept back as on the page.
 */
export const takeOutPart = (programme: string, which: WhichFigures, holds: Hole, id = 'take-out', heading = 'Take these figures out'): Html => {
  const file = (name: string): string => `${paths.figuresFile(programme, name)}?${whichFiguresQuery(which)}`
  return html`<section class="ib-take-out" aria-labelledby="${id}"><h2 class="govuk-heading-m ib-section" id="${id}">${heading}</h2>
<p class="govuk-body">${holds} As a <a class="govuk-link" href="${file('figures.xlsx')}" download>workbook (XLSX)</a> or as <a class="govuk-link" href="${file('figures.csv')}" download>text (CSV)</a> with <a class="govuk-link" href="${file('figures.csv-metadata.json')}" download>what its columns mean (JSON)</a>.</p>
<p class="govuk-body ib-quiet">What you may not see is kept back in the file too. ${which.from === undefined && (which.asAt === undefined || which.asAt.sight === 'known-now') ? 'The file can be loaded again, here or elsewhere.' : 'The file can be loaded elsewhere. Here, figures that were restated since would go back to what they were: the check before loading lists each of them.'} It is noted that the figures went out, so that a restated one leads back to it.</p></section>`
}
