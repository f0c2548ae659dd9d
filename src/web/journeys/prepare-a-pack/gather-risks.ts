import type { Day } from '../../../core/calendar/day.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { riskLevel } from '../../../core/risk/risk-level.ts'
import { riskConcerns, riskState } from '../../../core/risk/risk-state.ts'
import { riskLevels, type Risk } from '../../../core/risk/risk.ts'
import type { RisksFacts } from '../../../reports/board-pack/practice-facts.ts'
import type { Questions } from '../../questions.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { impactWords, likelihoodWords, riskConcernWords, riskEventWords, riskLevelWords, riskStateWords } from '../../words/risk-words.ts'

const named = ({ number, title }: Risk): string => `${number}. ${title}`

/** What was done about a risk after the last board, and how its place in the table moved. */
const sinceWords = ({ history }: Risk, since: Day): string | null => {
  const [before, own] = [history.findLast(({ on }) => on <= since), history.filter(({ on }) => on > since)]
  if (own.length === 0) return null
  const last = own.at(-1)!
  const [was, is] = [before === undefined ? null : riskLevelWords[riskLevel(before)].words, riskLevelWords[riskLevel(last)].words]
  const moved = was === null || was === is ? '' : ` It was ${was.toLowerCase()} and is ${is.toLowerCase()}.`
  return `${own.map(({ what, on, words }) => `${riskEventWords[what]} on ${dayInWords(on)}: ${words}`).join(' ')}${moved}`
}

/** Risks to the programme, the gravest first, and those closed after the last board. */
export const gatherRisks = async (ask: Pick<Questions, 'risks'>, programme: ProgrammeId, { since, today }: { readonly since: Day; readonly today: Day }): Promise<RisksFacts> => {
  const risks = await ask.risks(programme)
  const open = risks.filter(({ closed }) => closed === null).toSorted((one, other) => riskLevels.indexOf(riskLevel(other)) - riskLevels.indexOf(riskLevel(one)) || one.number - other.number)
  return {
    concerns: riskConcerns(risks, today).map((each) => `${riskConcernWords[each.kind].words}: ${named(each.risk)}${each.kind === 'no-control' ? '' : `, ${counted(each.days, 'day', 'days')} ago`}`),
    open: open.map((risk) => ({
      number: risk.number, title: risk.title, cause: risk.cause, effect: risk.effect, level: riskLevelWords[riskLevel(risk)].words, likelihood: likelihoodWords[risk.likelihood], impact: impactWords[risk.impact],
      controls: risk.controls.map((each) => each.replace(/\.$/, '')), owner: risk.owner, review: risk.review, state: riskStateWords[riskState(risk, today)].words, since: sinceWords(risk, since),
    })),
    closed: risks.flatMap((risk) => (risk.closed !== null && risk.closed.on > since ? [`${named(risk)}: ${risk.closed.why}`] : [])),
  }
}
