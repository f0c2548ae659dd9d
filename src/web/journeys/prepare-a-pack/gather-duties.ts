import { addDays, addMonths, type Day } from '../../../core/calendar/day.ts'
import { dueDays, type DueDay } from '../../../core/intervention/duty-calendar.ts'
import { holderOn } from '../../../core/intervention/holder-on.ts'
import { standingOn } from '../../../core/intervention/standing.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { ObligationFacts, PackFacts } from '../../../reports/board-pack/pack-facts.ts'
import { dueTitle } from '../../../reports/words/due-in-words.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { standingWords } from '../../words/regime-words.ts'
import { dueStateWords, holderOfDue } from '../keep-an-obligation/due-words.ts'
import { nameOfHeld, type NamedFor } from '../keep-an-obligation/holder-in-words.ts'

/** Duties ahead are printed for this many months. */
const AHEAD_MONTHS = 6
/** The most that are printed of those met: a board looks back, but not for ever. */
const MET_SHOWN = 12

const rowOf = (regime: Regime, today: Day, namedFor: NamedFor) => (due: DueDay): ObligationFacts => ({
  due: due.inWords ?? dayInWords(due.due), what: dueTitle(due), holder: holderOfDue(regime, due, today, namedFor), state: dueStateWords[due.state].words,
})

/** Duties of notices, directions and the law: overdue, ahead, holding all the time, and the last that were met; holders named as the readers may have them. */
export const gatherDuties = async (ask: Questions, programme: ProgrammeId, today: Day, namedFor: NamedFor): Promise<PackFacts['obligations']> => {
  const regime = await ask.regime(programme)
  const held = { regime, inspections: await ask.inspections(programme), answers: await ask.legalDutyAnswers(programme) }
  const days = dueDays(held, { from: addMonths(today, -240), to: addMonths(today, AHEAD_MONTHS) }, today)
  const row = rowOf(regime, today, namedFor)
  const isMet = ({ state }: DueDay): boolean => state === 'met' || state === 'met-late' || state === 'cancelled'
  return {
    overdue: days.filter(({ state }) => state === 'overdue').map(row),
    ahead: days.filter(({ state, due }) => state === 'ahead' && due >= addDays(today, 0)).map(row),
    throughout: regime.obligations.filter(({ due }) => due.kind === 'throughout' || due.kind === 'in-words').filter((each) => ['open', 'overdue', 'not-known'].includes(standingOn(each, today))).map((each) => ({
      due: each.due.kind === 'in-words' ? each.due.words : 'All the time', what: `Clause ${each.clause}: ${each.what}`, holder: nameOfHeld(regime, holderOn(regime, each, today), namedFor), state: standingWords[standingOn(each, today)].words,
    })),
    met: days.filter(isMet).toSorted((one, other) => other.due.localeCompare(one.due)).slice(0, MET_SHOWN).map(row),
  }
}
