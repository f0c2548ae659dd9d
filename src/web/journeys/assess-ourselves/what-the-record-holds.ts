import { closureState } from '../../../core/assurance/closure.ts'
import { impactStates } from '../../../core/assurance/impact-state.ts'
import type { SelfAssessment } from '../../../core/assurance/self-assessment.ts'
import { standingImpact } from '../../../core/assurance/standing.ts'
import { dataShowings } from '../../../core/assurance/statement.ts'
import { isStanding, strandOf, strands } from '../../../core/evidence/evidence.ts'
import { isStale } from '../../../core/evidence/staleness.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Programme } from '../../../core/people/person.ts'
import { isLive } from '../../../core/plan/plan.ts'
import { dataHeld } from '../../../operations/what-the-data-show.ts'
import type { Questions } from '../../questions.ts'
import { impactWords, showingWords, strandWords } from '../../words/assurance-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'

/**
 * What the record holds today for each of the three questions, in sentences of counts: the part of a self-assessment that nobody writes. What cannot
 * be told is counted apart.
 */
export const whatTheRecordHolds = async (ask: Questions, { programme, on }: { readonly programme: Pick<Programme, 'id'>; readonly on: Day }): Promise<SelfAssessment['held']> => {
  const [record, outcomes, actions, evidence] = [await ask.assurance(programme.id), await ask.outcomes(programme.id), await ask.actions(programme.id), await ask.evidence(programme.id)]
  const { voices } = await dataHeld(ask, programme.id, actions)
  const standing = evidence.filter(isStanding)
  const ahead = actions.filter((action) => isLive(action) && action.delivery !== 'delivered')
  const closed = actions.filter(({ id }) => ['closed', 'held'].includes(closureState(record.closures, id)))
  return {
    'what-do-you-know': [
      ...impactStates.flatMap((state) => {
        const here = outcomes.filter(({ id }) => standingImpact(record, id) === state)
        return here.length === 0 ? [] : [`${capitalised(counted(here.length, 'outcome stands', 'outcomes stand'))} at “${impactWords[state].words.toLowerCase()}”.`]
      }),
      ...dataShowings.flatMap((shows) => {
        const here = voices.filter((each) => each.shows === shows)
        return here.length === 0 ? [] : [`${capitalised(counted(here.length, 'measure', 'measures'))}: ${showingWords[shows].words.toLowerCase()}.`]
      }),
    ],
    'how-do-you-know': [
      ...strands.map((strand) => {
        const here = standing.filter(({ content }) => strandOf(content) === strand)
        const old = here.filter((piece) => isStale(piece, on))
        return `${strandWords[strand]}: ${counted(here.length, 'piece', 'pieces')} of evidence${old.length === 0 ? '' : `, ${old.length} of them too old to speak for today`}.`
      }),
      `${capitalised(counted(closed.length, 'action is', 'actions are'))} closed on proof accepted by somebody independent.`,
    ],
    'what-next': [`${capitalised(counted(ahead.length, 'action is', 'actions are'))} still under way.`],
  }
}
