import { isNonEmpty } from '../../../core/branded.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { questionsAnswered } from './questions-answered.ts'
import { secondLooksToTake } from './second-looks-to-take.ts'
import type { AnsweredQuestion } from './twelve-questions.ts'

const shownAtMost = 8

const answer = ({ question, items, note, cannotTell, whole }: AnsweredQuestion, number: number, isMine: boolean): Html => html`<section class="ib-section" aria-labelledby="question-${number}"><h2 class="govuk-heading-m" id="question-${number}">${number}. ${question}</h2>
${note === null ? null : html`<p class="govuk-body">${note}</p>`}
${
  items.length > 0
    ? html`<p class="govuk-body">${capitalised(counted(items.length, 'thing', 'things'))}${items.length > shownAtMost ? `, the first ${shownAtMost} here` : ''}.</p><ul class="govuk-list govuk-list--spaced">${items.slice(0, shownAtMost).map(({ text, under, href }) => html`<li><a class="govuk-link" href="${href}">${text}</a><span class="ib-table__under">${under}</span></li>`)}</ul>`
    : html`<p class="govuk-body">${cannotTell === null ? (isMine ? 'Nothing here carries your post or your name.' : 'Nothing stands out.') : html`<strong>Cannot tell.</strong> ${cannotTell}`}</p>`
}
<p class="govuk-body"><a class="govuk-link" href="${whole.href}">${whole.text}<span class="govuk-visually-hidden">, for question ${number}</span></a></p></section>`

/** The lists themselves, to work from. */
const listsPart = (programme: string, isMine: boolean): Html => {
  const file = (name: string): string => `${paths.exceptionsFile(programme, name)}${isMine ? '?whose=mine' : ''}`
  return html`<section class="ib-take-out" aria-labelledby="take-out-lists"><h2 class="govuk-heading-m ib-section" id="take-out-lists">Take these lists out</h2>
<p class="govuk-body">Every line of the twelve questions with who carries it, since when it is so, and where it stands. As a <a class="govuk-link" href="${file('exceptions.xlsx')}" download>workbook (XLSX)</a> or as <a class="govuk-link" href="${file('exceptions.csv')}" download>text (CSV)</a> with <a class="govuk-link" href="${file('exceptions.csv-metadata.json')}" download>what its columns mean (JSON)</a>.</p>
<p class="govuk-body ib-quiet">It is a list to work from, as it is today. It cannot be loaded again: what it lists changes where it stands.</p></section>`
}

/** The measures of which the lists speak, as every other view of figures has them. */
const figuresPart = (programme: string, questions: readonly AnsweredQuestion[]): Html | null => {
  const shown = questions.flatMap(({ items }) => items.flatMap(({ measured }) => measured))
  const [measures, bodies] = [[...new Set(shown.map(({ measure }) => measure.id))], [...new Set(shown.flatMap(({ body, points }) => [body, ...points.map((point) => point.body)]))]]
  return isNonEmpty(measures) && isNonEmpty(bodies) ? takeOutPart(programme, { measures, bodies }, html`The ${counted(measures.length, 'measure', 'measures')} of which these lists speak: every figure on record, with what it was divided from and where it came from.`) : null
}

/** What needs whom? The twelve questions of the product, each with its list; for the whole programme, or what one person carries. */
export const whatNeedsWhom = page({
  path: paths.exceptions(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme } = visit
    const { isMine, questions } = await questionsAnswered(ask, visit)
    const title = 'What needs whom?'
    return {
      kind: 'page',
      title,
      backLink: { href: paths.programme(programme.id), text: 'Overview' },
      body: html`${pageHeading({ title, kicker: 'Twelve questions', lead: isMine ? 'What carries your post or your name.' : 'The questions a board asks, each with everything that answers it today.' })}
${button({ text: isMine ? 'Show the whole programme' : 'Show only what I carry', href: isMine ? paths.exceptions(programme.id) : `${paths.exceptions(programme.id)}?whose=mine`, classes: 'govuk-button--secondary' })}
${questions.map((each, index) => answer(each, index + 1, isMine))}
${await secondLooksToTake(ask, visit, isMine)}
${listsPart(programme.id, isMine)}
${figuresPart(programme.id, questions)}`,
    }
  },
})
