import type { Day } from '../../../core/calendar/day.ts'
import { lastHeld } from '../../../core/board/meeting.ts'
import { asksForAnswer } from '../../../core/inspection/finding-status.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { keyOf } from '../../../core/measure/read-figure.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { carriesByName } from '../../../core/plan/carries.ts'
import { dataHeld, voicesFor } from '../../../operations/what-the-data-show.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { comparatorKeys, comparatorsOf } from '../look-at-a-measure/comparators-of.ts'
import { bodiesWithFigures } from '../look-at-a-measure/how-are-we-doing.ts'
import { peersOfBody } from '../look-at-a-measure/peers-of-body.ts'
import { twelveQuestions, type AnsweredQuestion, type QuestionsHeld } from './twelve-questions.ts'

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

/** In: the questions and a visit. Out: the twelve questions as they are answered today, for the whole programme or, with `?whose=mine`, with what one person carries. */
export const questionsAnswered = async (ask: Questions, { programme, actor, on, query }: Pick<ProgrammeVisit, 'programme' | 'actor' | 'on' | 'query'>): Promise<{ readonly isMine: boolean; readonly questions: readonly AnsweredQuestion[] }> => {
  const isMine = query['whose'] === 'mine'
  const all = twelveQuestions(await held(ask, programme.id, on), on)
  return { isMine, questions: isMine ? all.map((each) => ({ ...each, items: each.items.filter(({ carriers }) => carriers.some((carrier) => carriesByName(actor, carrier, programme.id, on))) })) : all }
}
