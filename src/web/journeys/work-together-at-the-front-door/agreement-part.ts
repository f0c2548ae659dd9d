import { agreementOn } from '../../../core/front-door/agreement-on.ts'
import type { FrontDoorAgreement } from '../../../core/front-door/front-door.ts'
import type { Instrument } from '../../../core/intervention/instrument.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { dutyTable } from '../keep-an-obligation/duty-table.ts'
import type { FrontDoorSight } from './front-door-sight.ts'

/** In: the front door and the regime. Out: the document that holds the duties of the partnership, and its clauses. */
export const dutiesOfThePartnership = ({ frontDoor, on }: Pick<FrontDoorSight, 'frontDoor' | 'on'>, regime: Regime): { readonly document: Instrument | undefined; readonly clauses: readonly Obligation[] } => {
  const instrument = agreementOn(frontDoor.agreements, on)?.instrument ?? frontDoor.agreements.at(-1)?.instrument ?? null
  return { document: regime.instruments.find((each) => each.id === instrument), clauses: regime.obligations.filter((each) => each.instrument === instrument) }
}

/** The versions of the agreement, newest first, and the duties of the partnership where a document with clauses belongs to it. */
export const agreementPart = (sight: FrontDoorSight, regime: Regime): Html => {
  const { programme, frontDoor, on } = sight
  const now = agreementOn(frontDoor.agreements, on)
  const { document, clauses } = dutiesOfThePartnership(sight, regime)
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What the agencies agreed</h2>
<p class="govuk-body">${now === null ? 'No agreement is in force today.' : `Version ${now.version} is in force. ${counted(now.commitments.length, 'agency gives', 'agencies give')} people and hours.`}</p>
${
  frontDoor.agreements.length === 0
    ? null
    : dataTable<FrontDoorAgreement>({
        caption: 'Versions of the agreement',
        captionSize: 'hidden',
        columns: [
          { heading: 'Version', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${paths.frontDoorAgreement(programme, each.id)}">Version ${each.version}</a><span class="ib-table__under">${each.title}</span>` },
          { heading: 'From', cell: (each) => dayInWords(each.from) },
          { heading: 'To', cell: (each) => (each.to === null ? null : dayInWords(each.to)), whenEmpty: 'No last day' },
          { heading: 'Today', cell: (each) => stateTag(each.id === now?.id ? { words: 'In force', tone: 'steady' } : { words: each.from > on ? 'Not yet' : 'Over', tone: 'neutral' }) },
        ],
        rows: frontDoor.agreements.toReversed(),
      })
}
${document === undefined || clauses.length === 0 ? null : html`<h3 class="govuk-heading-m">Duties of the partnership</h3><p class="govuk-body">From <a class="govuk-link" href="${paths.instrument(programme, document.id)}">${document.title}</a>.</p>${dutyTable(`Duties from ${document.title}`, clauses, { programme, regime, on })}`}</section>`
}
