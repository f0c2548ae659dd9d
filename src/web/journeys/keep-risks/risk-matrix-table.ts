import { riskMatrix } from '../../../core/risk/risk-level.ts'
import { riskSteps, type Risk, type RiskStep } from '../../../core/risk/risk.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { impactWords, likelihoodWords, riskLevelWords } from '../../words/risk-words.ts'

/** Every risk in its place: how likely down, how grave across. Each cell says its level in words, with the numbers of the risks in it. */
export const riskMatrixTable = (programme: string, risks: readonly Risk[]): Html =>
  dataTable<RiskStep>({
    caption: 'How likely, and how grave',
    note: 'Numbers are those of the list. Each place says in words what it asks for; colour only repeats it.',
    onNarrow: 'scroll',
    columns: [
      { heading: 'How likely', isRowHeading: true, cell: (likelihood) => likelihoodWords[likelihood] },
      ...riskSteps.map((impact) => ({
        heading: impactWords[impact],
        cell: (likelihood: RiskStep) => {
          const here = risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact)
          const level = riskLevelWords[riskMatrix[likelihood][impact]]
          return html`${here.length === 0 ? level.words : stateTag(level)}${here.map((risk) => html` <a class="govuk-link" href="${paths.risk(programme, risk.id)}" aria-label="${risk.number}. ${risk.title}">${risk.number}</a>`)}`
        },
      })),
    ],
    rows: [...riskSteps].reverse(),
  })
