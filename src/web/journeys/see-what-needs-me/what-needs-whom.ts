import type { ProgrammeId } from '../../../core/people/person.ts'
import { lastHeld } from '../../../core/board/meeting.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { asksForAnswer } from '../../../core/inspection/finding-status.ts'
import { carriesByName } from '../../../core/plan/carries.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { keyOf } from '../../../core/measure/read-figure.ts'
import { dataHeld, voicesFor } from '../../../operations/what-the-data-show.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { comparatorKeys, comparatorsOf } from '../look-at-a-measure/comparators-of.ts'
import { peersOfBody } from '../look-at-a-measure/peers-of-body.ts'
import { bodiesWithFigures } from '../look-at-a-measure/how-are-we-doing.ts'
import { secondLooksToTake } from './second-looks-to-take.ts'
import { twelveQuestions, type AnsweredQuestion, type QuestionsHeld } from './twelve-questions.ts'

const shownAtMost = 8

const comparisonsOf = async (ask: Questions, programme: ProgrammeId, analysed: readonly AnalysedMeasure[], on: Day): Promise<QuestionsHeld['comparisons']> => {
  const bodies = await ask.bodies(programme)
  const beside = analysed.map((each) => ({ analysed: each, peers: peersOfBody(each.body, bodies, each.latest?.period.to ?? on) }))
  const figures = new Map((await ask.lastRevisions(programme, beside.flatMap(({ analysed: each, peers }) => comparatorKeys(each, peers)))).map((figure) => [keyOf(figure), figure]))
  return beside.map(({ analysed: each, peers }) => ({ analysed: each, comparators: comparatorsOf(each, peers, figures) }))
}

const held = async (ask: Questions, programme: ProgrammeId, on: Day): Promise<QuestionsHeld> => {
  const [actions, bodies, lineage] = [await ask.actions(programme), await bodiesWithFigures(ask, programme), await ask.lineage(programme)]
  const analysed = []
  for (const { id } of bodies) analysed.push(...(await ask.analysedMeasures({ programme, body: id })))
  const data = await dataHeld(ask, programme, actions)
  return {
    programme, actions, analysed, bodies,
    findings: (await ask.findings(programme)).filter((finding) => asksForAnswer(finding, lineage)),
    outcomes: await ask.outcomes(programme), record: await ask.assurance(programme), dataOf: (some) => voicesFor(data, some),
    owners: await ask.measureOwners(programme), flags: await ask.figureFlags(programme), moves: await ask.dueMoves(programme), regime: await ask.regime(programme),
    comparisons: await comparisonsOf(ask, programme, analysed, on),
    lastMeeting: lastHeld((await ask.board(programme)).meetings, on)?.on ?? null,
  }
}

const answer = ({ question, items, note, cannotTell, whole }: AnsweredQuestion, number: number, isMine: boolean): Html => html`<section class="ib-section" aria-labelledby="question-${number}"><h2 class="govuk-heading-m" id="question-${number}">${number}. ${question}</h2>
${note === null ? null : html`<p class="govuk-body">${note}</p>`}
${
  items.length > 0
    ? html`<p class="govuk-body">${capitalised(counted(items.length, 'thing', 'things'))}${items.length > shownAtMost ? `, the first ${shownAtMost} here` : ''}.</p><ul class="govuk-list govuk-list--spaced">${items.slice(0, shownAtMost).map(({ text, under, href }) => html`<li><a class="govuk-link" href="${href}">${text}</a><span class="ib-table__under">${under}</span></li>`)}</ul>`
    : html`<p class="govuk-body">${cannotTell === null ? (isMine ? 'Nothing here carries your post or your name.' : 'Nothing stands out.') : html`<strong>Cannot tell.</strong> ${cannotTell}`}</p>`
}
<p class="govuk-body"><a class="govuk-link" href="${whole.href}">${whole.text}<span class="govuk-visually-hidden">, for question ${number}</span></a></p></section>`

/** What needs whom? The twelve questions of the product, each with its list; for the whole programme, or what one person carries. */
export const whatNeedsWhom = page({
  path: paths.exceptions(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on, query } = visit
    const isMine = query['whose'] === 'mine'
    const all = twelveQuestions(await held(ask, programme.id, on), on)
    const questions = isMine ? all.map((each) => ({ ...each, items: each.items.filter(({ carriers }) => carriers.some((carrier) => carriesByName(actor, carrier, programme.id, on))) })) : all
    const title = 'What needs whom?'
    return {
      kind: 'page',
      title,
      backLink: { href: paths.programme(programme.id), text: 'Overview' },
      body: html`${pageHeading({ title, kicker: 'Twelve questions', lead: isMine ? 'What carries your post or your name.' : 'The questions a board asks, each with everything that answers it today.' })}
${button({ text: isMine ? 'Show the whole programme' : 'Show only what I carry', href: isMine ? paths.exceptions(programme.id) : `${paths.exceptions(programme.id)}?whose=mine`, classes: 'govuk-button--secondary' })}
${questions.map((each, index) => answer(each, index + 1, isMine))}
${await secondLooksToTake(ask, visit, isMine)}`,
    }
  },
})
