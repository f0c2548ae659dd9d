import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { deliveryWords, gapWords } from '../../words/plan-words.ts'
import { addresseeWords, findingKindWords, findingStatusWords, visitAndProvider } from '../../words/inspection-words.ts'
import type { PlacedFinding } from './placed-findings.ts'

const numberOf = ({ numberAsPrinted, position }: PlacedFinding['finding']): string => numberAsPrinted ?? String(position)

const factsOf = ({ finding, inspection }: PlacedFinding, withVisit: boolean): readonly string[] => [
  findingKindWords[finding.kind],
  ...(withVisit && inspection !== null ? [visitAndProvider(inspection)] : []),
  ...(finding.addressee === 'safeguarding-board' ? [`for ${addresseeWords['safeguarding-board'].toLowerCase()}`] : []),
  ...(finding.group === null ? [] : [finding.group]),
  ...(finding.page === null ? [] : [`page ${finding.page}`]),
]

const answersOf = (programme: string, { actions, gaps }: PlacedFinding): Html | null => {
  if (actions.length === 0) return null
  return html`<ul class="ib-findings__answers">${actions.map(
    (action) => html`<li><a class="govuk-link" href="${paths.action(programme, action.id)}">Action ${action.number}</a>: ${action.title} <span class="ib-quiet">(${deliveryWords[action.delivery].words.toLowerCase()}${
      action.owner === null ? ', no owner' : `, ${action.owner}`
    })</span></li>`,
  )}${gaps.length === 0 ? null : html`<li class="ib-findings__gap">Still missing: ${gaps.map((gap) => gapWords[gap].title.toLowerCase()).join(', ')}</li>`}</ul>`
}

const item = (programme: string, placed: PlacedFinding, withVisit: boolean): Html => {
  const { finding, status } = placed
  return html`<li class="ib-findings__item"><span class="ib-findings__number" aria-hidden="true">${numberOf(finding)}</span><div class="ib-findings__body"><p class="ib-findings__facts">${factsOf(placed, withVisit).join(' · ')}</p>
<p class="ib-findings__text"><a class="govuk-link govuk-link--no-visited-state" href="${paths.finding(programme, finding.id)}">${finding.text}</a></p>${
    finding.subItems.length === 0 ? null : html`<ul class="ib-findings__sub">${finding.subItems.map((sub) => html`<li>${sub}</li>`)}</ul>`
  }${answersOf(programme, placed)}</div><div class="ib-findings__state">${stateTag(findingStatusWords[status])}</div></li>`
}

/** Findings one under another: what was said, where it stands, and the answers beside it. */
export const findingList = (programme: string, findings: readonly PlacedFinding[], { withVisit }: { readonly withVisit: boolean }): Html =>
  html`<ol class="ib-findings">${findings.map((placed) => item(programme, placed, withVisit))}</ol>`
