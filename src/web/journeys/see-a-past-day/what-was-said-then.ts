import type { AssuranceThen } from '../../../core/as-at/assurance-on.ts'
import { currentRound, whatStands } from '../../../core/assurance/standing.ts'
import type { SeenStatement, StatementVoice } from '../../../core/assurance/statement.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { riskLevel } from '../../../core/risk/risk-level.ts'
import { riskState } from '../../../core/risk/risk-state.ts'
import type { Risk } from '../../../core/risk/risk.ts'
import type { Outcome } from '../../../core/plan/plan.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { impactWords, nothingAgreedWords } from '../../words/assurance-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { riskLevelWords, riskStateWords } from '../../words/risk-words.ts'

const voiceCell = (statements: readonly SeenStatement[], voice: StatementVoice): Html | null => {
  const said = statements.filter((each) => each.voice === voice)
  if (said.length === 0) return null
  return html`${said.map((each) => html`${each.sight === 'sealed' ? stateTag({ words: 'Sealed', tone: 'unknown' }) : stateTag(impactWords[each.impact])}<span class="ib-table__under">${each.said.name}, ${dayInWords(each.said.on)}</span>`)}`
}

/** In: the outcomes of the plan and what had been said by a day. Out: claim and view side by side, and what stood. Nothing is averaged. */
export const whatWasSaidThen = (outcomes: readonly Outcome[], assurance: AssuranceThen, day: Day, programme: string): Html => {
  if (outcomes.length === 0) return html`<p class="govuk-body">The plan had no outcome.</p>`
  const ofRound = ({ id }: Outcome): readonly SeenStatement[] => assurance.statements.filter((each) => each.outcome === id && each.round === currentRound(assurance.statements, id))
  return dataTable<Outcome>({
    caption: 'What had been said of each outcome',
    columns: [
      { heading: 'Outcome', isRowHeading: true, cell: ({ id, difference }) => html`<a class="govuk-link" href="${paths.outcome(programme, id)}">${difference}</a>` },
      { heading: 'The owner’s claim', whenEmpty: 'Nothing claimed', cell: (outcome) => voiceCell(ofRound(outcome), 'claim') },
      { heading: 'The independent view', whenEmpty: 'No view', cell: (outcome) => voiceCell(ofRound(outcome), 'view') },
      {
        heading: 'What stood',
        cell: ({ id }) => {
          const stands = whatStands(assurance, id, assurance.effectDays.findLast(({ outcome }) => outcome === id)?.day ?? null, day)
          return stateTag(stands.kind === 'state' ? impactWords[stands.impact] : nothingAgreedWords)
        },
      },
    ],
    rows: outcomes,
  })
}

/** In: risks as at a day. Out: each with how it was judged then. */
export const whichRisksThen = (risks: readonly Risk[], day: Day, programme: string): Html =>
  risks.length === 0
    ? html`<p class="govuk-body">No risk was on record.</p>`
    : dataTable<Risk>({
        caption: 'Risks, and how each was judged',
        columns: [
          { heading: 'Risk', isRowHeading: true, cell: ({ id, number, title, owner }) => html`<a class="govuk-link" href="${paths.risk(programme, id)}">${number}. ${title}</a><span class="ib-table__under">${owner}</span>` },
          { heading: 'Judged', cell: (risk) => stateTag(riskLevelWords[riskLevel(risk)]) },
          { heading: 'Where it stood', cell: (risk) => stateTag(riskStateWords[riskState(risk, day)]) },
        ],
        rows: risks,
      })
