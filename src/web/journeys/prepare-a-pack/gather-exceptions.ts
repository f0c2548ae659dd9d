import { daysBetween, type Day } from '../../../core/calendar/day.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { slippageOf, timesSlipped } from '../../../core/plan/slippage.ts'
import type { ExceptionFacts, MeasureFacts, PackFacts } from '../../../reports/board-pack/pack-facts.ts'
import { dueTitle } from '../../../reports/words/due-in-words.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, counted, timesInWords } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'
import { deliveryWords, gapWords } from '../../words/plan-words.ts'
import { standingWords } from '../look-at-a-measure/scorecard-table.ts'
import { exceptionsIn, type Exceptions } from '../see-what-needs-me/exceptions.ts'

/** What the plan and the register hold, asked once for several pages of a pack. */
export const gatherHeld = async (ask: Questions, programme: ProgrammeId) => ({
  reports: await ask.reportsInTray(programme), inspections: await ask.inspections(programme), findings: await ask.findings(programme), lineage: await ask.lineage(programme), actions: await ask.actions(programme),
  regime: await ask.regime(programme), answers: await ask.legalDutyAnswers(programme), updates: await ask.progressUpdates(programme), moves: await ask.dueMoves(programme),
})
type Held = Awaited<ReturnType<typeof gatherHeld>>

const some = (count: number, one: string, many: string, items: readonly string[]): readonly ExceptionFacts[] => (count === 0 ? [] : [{ title: capitalised(counted(count, one, many)), items }])

const planExceptions = ({ overdue, slippingAgain, silent }: Exceptions, today: Day): readonly ExceptionFacts[] => [
  ...some(overdue.length, 'action is overdue', 'actions are overdue', overdue.map(({ number, title, due, owner }) => `${number}. ${title} (${counted(daysBetween(due, today), 'day', 'days')} late, ${owner ?? 'no owner'})`)),
  ...some(slippingAgain.length, 'action slips again', 'actions slip again', slippingAgain.map(({ action, slippage }) => `${action.number}. ${action.title} (${timesInWords(timesSlipped(slippage))}, ${counted(slippage.days, 'day', 'days')} in all)`)),
  ...some(silent.length, 'action without a word for six weeks', 'actions without a word for six weeks', silent.map(({ action, days }) => `${action.number}. ${action.title} (${counted(days, 'day', 'days')}, ${action.owner ?? 'no owner'})`)),
]

/** In: what is held, the scorecard and today. Out: what needs a person, as sentences. */
export const gatherExceptions = (held: Held, measures: readonly MeasureFacts[], today: Day, hasPlan: boolean): readonly ExceptionFacts[] => {
  const found = exceptionsIn(held, today)
  const worse = measures.filter(({ standing }) => standing === standingWords['off-target-and-worse'].title)
  return [
    ...some(worse.length, 'measure is off target and changed for the worse', 'measures are off target and changed for the worse', worse.map(({ name, body, latest, period, owner }) => `${name}, ${body}: ${latest}, ${period} (${owner ?? 'nobody answers for it yet'})`)),
    ...some(found.clauses.overdue.length, 'duty of a notice is overdue', 'duties of notices are overdue', found.clauses.overdue.map((each) => `${dueTitle(each).replace(/\.$/, '')} (was due on ${dayInWords(each.due)})`)),
    ...some(found.unheld.length, 'duty is held by nobody', 'duties are held by nobody', found.unheld.map(({ clause, what }) => `Clause ${clause}: ${what}`)),
    ...(hasPlan ? found.gapCounts.flatMap(({ gap, count }) => some(count, `finding has ${gapWords[gap].title.toLowerCase()}`, `findings have ${gapWords[gap].title.toLowerCase()}`, found.coverage.findings.filter((each) => each.gaps.includes(gap)).map(({ finding }) => finding.text))) : []),
    ...planExceptions(found, today),
  ]
}

/** In: what is held and today. Out: whether anything is left out, how far the work has got, and the plan by priority. */
export const gatherPlan = async (ask: Questions, programme: ProgrammeId, held: Held, today: Day): Promise<Pick<PackFacts, 'coverage' | 'states' | 'plan'>> => {
  const { coverage, states } = exceptionsIn(held, today)
  const visit = new Map(held.inspections.map((each) => [each.id, visitAndProvider(each)]))
  const [priorities, outcomes] = [await ask.priorities(programme), await ask.outcomes(programme)]
  return {
    coverage: {
      total: coverage.total, whole: coverage.whole,
      rows: coverage.findings.map(({ finding, actions, gaps }) => ({ finding: finding.text, source: visit.get(finding.inspection) ?? 'Visit not known', actions: actions.map(({ number, title }) => `${number}. ${title}`), lacks: gaps.map((gap) => gapWords[gap].tag) })),
    },
    states: states.map(({ state, count }) => ({ state: deliveryWords[state].words, count })),
    plan: priorities.map(({ id, title, owner }) => ({
      title, owner,
      outcomes: outcomes.filter(({ priority }) => priority === id).map(({ id: outcome, difference }) => ({
        difference,
        actions: held.actions.filter((each) => each.outcome === outcome).toSorted((one, other) => one.number - other.number).map((action) => {
          const slippage = slippageOf(action, held.moves)
          const last = held.updates.filter((each) => each.action === action.id).toSorted((one, other) => other.on.localeCompare(one.on))[0]
          return { number: action.number, title: action.title, owner: action.owner, due: action.due, delivery: deliveryWords[action.delivery].words, slipped: timesSlipped(slippage) === 0 ? null : `moved ${timesInWords(timesSlipped(slippage))}`, lastWord: last?.changedForChildren ?? null }
        }),
      })),
    })),
  }
}
