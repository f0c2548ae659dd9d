import type { Carried, CarriedBy, CarriedKind } from '../../../core/intervention/carrying.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { openFindings, type HeldRecord } from '../../../core/intervention/things-held.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { counted, listed } from '../../words/count-words.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'

/** What things of a kind are called together, in the order in which pages list them. */
export const thingKindWords = {
  plan: 'The plan with its actions',
  visit: 'What inspectors found',
  contract: 'Contracts',
  support: 'Support from others',
  promise: 'Promises to care leavers',
  evidence: 'Evidence',
} as const satisfies Record<CarriedKind, string>

/** In: what is on record and a thing. Out: its name in words, as people on its own page read it. */
export const nameOfThing = ({ visited, kept }: HeldRecord, what: Carried): string => {
  switch (what.kind) {
    case 'plan':
      return 'The plan'
    case 'visit': {
      const visit = visited.inspections.find((each) => each.id === what.id)
      return visit === undefined ? what.id : visitAndProvider(visit)
    }
    case 'contract':
      return kept.contracts.find((each) => each.contract.id === what.id)?.contract.title ?? what.id
    case 'support':
      return kept.support.find((each) => each.id === what.id)?.title ?? what.id
    case 'promise':
      return kept.parenting.promises.find((each) => each.id === what.id)?.title ?? what.id
    case 'evidence':
      return kept.evidence.find((each) => each.id === what.id)?.title ?? what.id
    default:
      return what satisfies never
  }
}

const addressOf = (programme: string, what: Carried): string => {
  switch (what.kind) {
    case 'plan':
      return paths.plan(programme)
    case 'visit':
      return paths.visit(programme, what.id)
    case 'contract':
      return paths.contract(programme, what.id)
    case 'support':
      return paths.supportPackage(programme, what.id)
    case 'promise':
      return paths.promise(programme, what.id)
    case 'evidence':
      return paths.evidencePiece(programme, what.id)
    default:
      return what satisfies never
  }
}

/** In: the programme, what is on record and a thing. Out: its name as a link, with how many findings of it still ask for an answer. */
export const thingLink = (programme: string, record: HeldRecord, what: Carried): Html => {
  const open = what.kind === 'visit' ? openFindings(record.visited, what.id).length : 0
  return html`<a class="govuk-link" href="${addressOf(programme, what)}">${nameOfThing(record, what)}</a>${open === 0 ? null : html`: <a class="govuk-link" href="${`${paths.findings(programme)}?visit=${what.id}`}">${counted(open, 'open finding', 'open findings')}</a>`}`
}

/** In: bodies on record and who answers for a thing. Out: that in words; nobody and not knowing are never left out. */
export const carriedByInWords = ({ bodies }: Pick<Regime, 'bodies'>, by: CarriedBy): Html | string => {
  const nameOf = (id: string): string => bodies.find((each) => each.id === id)?.name ?? id
  switch (by.kind) {
    case 'bodies':
      return listed(by.bodies.map(nameOf))
    case 'ended':
      return `Ended: ${by.because}`
    case 'nobody':
      return html`${stateTag({ words: 'Nobody on record', tone: 'bad' })}<span class="ib-table__under">Last: ${nameOf(by.last)}</span>`
    case 'not-known':
      return stateTag({ words: 'Cannot tell', tone: 'unknown' })
    case 'not-yet':
      return 'Not there yet'
    default:
      return by satisfies never
  }
}
