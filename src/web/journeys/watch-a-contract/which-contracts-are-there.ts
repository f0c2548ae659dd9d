import { partiesOn, providerOf } from '../../../core/contract/contract.ts'
import { endsOn, moneyOn, type ContractRecord } from '../../../core/contract/contract-record.ts'
import { financialYearOf } from '../../../core/contract/financial-year.ts'
import { codesOf } from '../../../core/contract/schedule.ts'
import { may } from '../../../core/people/permission.ts'
import { card, cardGrid } from '../../components/card/card.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { contractKindWords, moneyInWords } from '../../words/contract-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { contractNeeds } from './contract-needs.ts'
import { bodyName, type ContractSight } from './contract-sight.ts'

const contractCard = (record: ContractRecord, bodies: ContractSight['bodies'], { programme, on }: ProgrammeVisit): Html => {
  const { contract, schedule } = record
  const needs = contractNeeds(record, on)
  const year = financialYearOf(on)
  const money = moneyOn(record, on)
  const sum = money.find((each) => each.year === year && each.sum !== null) ?? money.findLast((each) => each.sum !== null)
  const last = endsOn(record, on)
  const councils = partiesOn(contract, on).filter((each) => each.side === 'council').map((each) => bodyName({ bodies }, each.body))
  return card({
    title: contract.title,
    href: paths.contract(programme.id, contract.id),
    kicker: contractKindWords[contract.kind],
    tone: needs.length > 0 ? 'attention' : 'plain',
    body: html`${needs.length === 0 ? null : html`<p><strong>${capitalised(needs.join(', '))}.</strong></p>`}
<p>${bodyName({ bodies }, providerOf(contract))}, for ${councils.join(', ')}.</p>
<p>From ${dayInWords(contract.begins)}${last === null ? '; the last day is not in the sources read' : ` to ${dayInWords(last)}`}.</p>
<p>${codesOf(schedule).length === 0 ? 'No indicator is on record.' : `${capitalised(counted(codesOf(schedule).length, 'indicator', 'indicators'))}.`}${sum === undefined || sum.sum === null ? '' : ` ${moneyInWords(sum.sum)} for ${sum.year}${sum.isProvisional ? ', provisional' : ''}.`}</p>`,
  })
}

/** Which contracts are there, and which of them need somebody? */
export const whichContractsAreThere = page({
  path: paths.contracts(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const [contracts, bodies] = [await ask.contracts(programme.id), await ask.bodies(programme.id)]
    const mayEnter = may(actor, 'keep-contract', programme.id, on)
    const title = 'Contracts'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'Services that a trust or another provider runs for the councils: what was agreed, what came of it, and what follows when it is missed.' })}
${mayEnter && contracts.length > 0 ? button({ text: 'Enter a contract', href: paths.enterContract(programme.id) }) : null}
${
  contracts.length === 0
    ? emptyState({ title: 'No contract is on record yet', body: 'When somebody enters one, its indicators, figures and changes appear here.', ...(mayEnter ? { action: { text: 'Enter a contract', href: paths.enterContract(programme.id) } } : {}) })
    : cardGrid(contracts.map((each) => contractCard(each, bodies, visit)))
}`,
    }
  },
})
