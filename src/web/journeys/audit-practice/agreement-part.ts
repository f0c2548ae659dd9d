import type { AuditForm } from '../../../core/audit/audit-form.ts'
import type { RoundResults } from '../../../core/audit/round-results.ts'
import { agreementFigure, agreementSentence } from '../../../reports/words/agreement-in-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import type { Tools } from '../../tools.ts'
import { capitalised, counted } from '../../words/count-words.ts'

type Row = { readonly place: number; readonly words: string }

/** How far the two agree: which way grades moved, the table behind it, and agreement beyond chance with its interval. */
export const agreementPart = ({ moderated, pairs, beforeModeration, byModerator }: RoundResults, form: AuditForm, agreementOf: Tools['agreementOf']): Html => {
  const { grades } = form.scale
  const { linear, quadratic } = agreementOf(pairs, grades.length)
  if (pairs.length === 0) return html`<section class="ib-section"><h2 class="govuk-heading-l">How far do auditor and moderator agree?</h2><p class="govuk-body">${agreementSentence(linear)}</p></section>`
  const rows: readonly Row[] = grades.map(({ words }, place) => ({ place, words }))
  return html`<section class="ib-section"><h2 class="govuk-heading-l">How far do auditor and moderator agree?</h2>
<p class="govuk-body">${capitalised(counted(pairs.length, 'case was', 'cases were'))} graded by two people who did not know what the other said. The same grade: ${moderated.same}. The moderator lower: ${moderated.lower}. The moderator higher: ${moderated.higher}.${moderated.lower > moderated.higher ? ' More often lower than higher may mean that auditors are generous; it may also be chance.' : ''}</p>
<p class="govuk-body"><strong>${agreementSentence(linear)}</strong></p>
${dataTable<Row>({
  caption: 'Auditor and moderator, grade by grade',
  note: 'Down: what the auditor said. Across: what the moderator said of the same case.',
  onNarrow: 'scroll',
  columns: [
    { heading: 'Auditor', isRowHeading: true, cell: ({ words }) => words },
    ...grades.map(({ words }, column) => ({ heading: words, isNumeric: true, cell: ({ place }: Row) => { const count = pairs.filter(([one, other]) => one === place && other === column).length; return place === column ? html`<strong>${count}</strong>` : count } })),
    { heading: 'All, by the auditor', isNumeric: true, cell: ({ place }) => beforeModeration[place] ?? 0 },
  ],
  rows,
})}
<p class="govuk-body">All, by the moderator: ${grades.map(({ words }, place) => `${words.toLowerCase()} ${byModerator[place] ?? 0}`).join(', ')}.</p>
${details({
  summaryText: 'The figures behind the sentence, and where they come from',
  html: html`<p class="govuk-body">Weighted kappa is 0 where two people agree as often as chance alone would have it, and 1 where they always agree. Near misses count in part.</p>
<ul class="govuk-list govuk-list--bullet"><li>Counting near misses by steps apart: ${agreementFigure(linear)}</li><li>Counting them by the square of the steps, so that far misses weigh most: ${agreementFigure(quadratic)}</li></ul>
<p class="govuk-body">Cohen (1968); interval by the large-sample variance of Fleiss, Cohen and Everitt (1969). Below ten cases no figure is given. Below ${2 * grades.length ** 2}, twice the square of the number of grades, it is marked as resting on few (Cicchetti and Fleiss, 1977). The words from “poor” to “very good” follow Altman (1991); they are custom and stand beside the figure.</p>`,
})}</section>`
}
