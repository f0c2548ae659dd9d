import { parentingConcerns } from '../../../core/corporate-parenting/parenting-exceptions.ts'
import { may } from '../../../core/people/permission.ts'
import type { YoungView } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { groupWords, viewAnswerWords } from '../../words/parenting-words.ts'
import type { ParentingSight } from './parenting-sight.ts'

const isOpen = ({ answer }: YoungView): boolean => answer === null || answer.kind === 'will-do'

/** You said, we did: what groups of children and care leavers said, newest first, and what was done. */
export const youSaidPart = ({ programme, parenting, bodies, on }: ParentingSight, { actor, programme: { id } }: ProgrammeVisit): Html | null => {
  const { views } = parenting
  if (views.length === 0) return null
  const late = new Set(parentingConcerns(parenting, bodies, on).flatMap((each) => (each.kind === 'unanswered' ? [each.view.id] : [])))
  const mayAnswer = may(actor, 'answer-views', id, on)
  const count = (kind: string): number => views.filter((each) => (each.answer?.kind ?? 'none') === kind).length
  return html`<section class="ib-section"><h2 class="govuk-heading-l">You said, we did</h2>
<p class="govuk-body">Things said: ${views.length}. Done: ${count('done')}. Promised: ${count('will-do')}. Not possible, with the reason: ${count('cannot')}. Without an answer: ${count('none')}.</p>
${dataTable<YoungView>({
  caption: 'What was said, and what was done',
  captionSize: 'hidden',
  columns: [
    { heading: 'You said', isRowHeading: true, cell: (each) => html`“${each.heard}”<span class="ib-table__under">${groupWords[each.group]}, ${dayInWords(each.on)}</span>` },
    {
      heading: 'We did',
      cell: (each) =>
        html`${each.answer === null ? stateTag(late.has(each.id) ? { words: 'No answer for too long', tone: 'bad' } : { words: 'No answer yet', tone: 'watch' }) : html`${stateTag(viewAnswerWords[each.answer.kind])}<span class="ib-table__under">${each.answer.words} (${dayInWords(each.answer.on)})</span>`}${mayAnswer && isOpen(each) ? html`<span class="ib-table__under"><a class="govuk-link" href="${paths.answerView(programme, each.id)}">Answer<span class="govuk-visually-hidden"> “${each.heard}”</span></a></span>` : null}`,
    },
  ],
  rows: views.toReversed(),
})}</section>`
}
