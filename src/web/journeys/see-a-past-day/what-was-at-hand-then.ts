import type { ContractThen, MeetingThen, RoundThen } from '../../../core/as-at/practice-then.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Evidence } from '../../../core/evidence/evidence.ts'
import { isStale } from '../../../core/evidence/staleness.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details } from '../../components/govuk.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { kindWords } from '../../words/evidence-words.ts'

/** Rows shown at once; the rest is folded away. */
const most = 8

const inTwo = <T>(rows: readonly T[], table: (rows: readonly T[], isRest: boolean) => Html, what: string): Html =>
  rows.length <= most ? table(rows, false) : html`${table(rows.slice(0, most), false)}${details({ summaryText: `${capitalised(counted(rows.length - most, 'earlier one', 'earlier ones'))}: ${what}`, html: table(rows.slice(most), true) })}`

/** In: meetings held by a day. Out: each with what it had decided. */
export const whatTheBoardHadDecided = (meetings: readonly MeetingThen[], programme: string): Html =>
  meetings.length === 0
    ? html`<p class="govuk-body">No meeting had been held.</p>`
    : inTwo(
        meetings,
        (rows, isRest) =>
          dataTable<MeetingThen>({
            caption: isRest ? 'Earlier meetings' : 'Meetings held, and what they decided', ...(isRest ? { captionSize: 's' } : {}),
            columns: [
              { heading: 'Meeting', isRowHeading: true, staysOnOneLine: true, cell: ({ meeting }) => html`<a class="govuk-link" href="${paths.meeting(programme, meeting.id)}">${dayInWords(meeting.on)}</a>` },
              { heading: 'Decided', whenEmpty: 'Nothing on record', cell: ({ decisions }) => (decisions.length === 0 ? null : html`<ul class="govuk-list govuk-!-margin-bottom-0">${decisions.map(({ what }) => html`<li>${what}</li>`)}</ul>`) },
            ],
            rows,
          }),
        'meetings',
      )

/** In: contracts running on a day. Out: each with until when, how often it had been changed, and what stood against its provider. */
export const whichContractsRan = (contracts: readonly ContractThen[], programme: string): Html =>
  contracts.length === 0
    ? html`<p class="govuk-body">No contract was running.</p>`
    : dataTable<ContractThen>({
        caption: 'Contracts that were running',
        columns: [
          { heading: 'Contract', isRowHeading: true, cell: ({ contract }) => html`<a class="govuk-link" href="${paths.contract(programme, contract.id)}">${contract.title}</a>` },
          { heading: 'Until', whenEmpty: 'Not known', cell: ({ ends }) => (ends === null ? null : dayInWords(ends)) },
          { heading: 'Changes agreed', isNumeric: true, cell: ({ changes }) => changes },
          { heading: 'Steps taken that stood', whenEmpty: 'None', cell: ({ steps }) => (steps.length === 0 ? null : html`${steps.map(({ code, by }) => html`${stateTag({ words: code, tone: 'watch' })}<span class="ib-table__under">since ${dayInWords(by.on)}</span>`)}`) },
        ],
        rows: contracts,
      })

/** In: rounds of audits planned by a day. Out: how far each was, and what had been seen in several cases. No grade. */
export const howFarAuditsWere = (rounds: readonly RoundThen[], day: Day, programme: string): Html =>
  rounds.length === 0
    ? html`<p class="govuk-body">No round of audits had been planned.</p>`
    : dataTable<RoundThen>({
        caption: 'Audits of practice',
        columns: [
          { heading: 'Round', isRowHeading: true, cell: ({ round }) => html`<a class="govuk-link" href="${paths.auditRound(programme, round.id)}">${round.letter}. ${round.title}</a>` },
          { heading: 'Due', staysOnOneLine: true, cell: ({ round, bothIn, cases }) => html`${dayInWords(round.due)}${round.due < day && bothIn < cases ? html` <span class="ib-gap">Late</span>` : null}` },
          { heading: 'Audited and moderated', isNumeric: true, cell: ({ bothIn, cases }) => `${bothIn} of ${cases}` },
          { heading: 'Seen in several cases', whenEmpty: 'Nothing noted', cell: ({ themes }) => (themes.length === 0 ? null : html`<ul class="govuk-list govuk-!-margin-bottom-0">${themes.map(({ title }) => html`<li>${title}</li>`)}</ul>`) },
        ],
        rows: rounds,
      })

/** In: evidence that was in the library on a day. Out: each with what it spoke of, and whether it was stale by then. */
export const whatEvidenceThereWas = (library: readonly Evidence[], day: Day, programme: string): Html =>
  library.length === 0
    ? html`<p class="govuk-body">No evidence was in the library.</p>`
    : inTwo(
        library,
        (rows, isRest) =>
          dataTable<Evidence>({
            caption: isRest ? 'Earlier evidence' : 'Evidence in the library', ...(isRest ? { captionSize: 's' } : {}),
            columns: [
              { heading: 'Piece', isRowHeading: true, cell: ({ id, title, erased }) => (erased === null ? html`<a class="govuk-link" href="${paths.evidencePiece(programme, id)}">${title}</a>` : html`${title}<span class="ib-table__under">Erased on ${dayInWords(erased.on)}</span>`) },
              { heading: 'Kind', cell: ({ content }) => kindWords[content.kind].words },
              { heading: 'Received', staysOnOneLine: true, cell: ({ received }) => dayInWords(received) },
              { heading: 'On that day', cell: (piece) => stateTag(isStale(piece, day) ? { words: 'Too old to speak', tone: 'watch' } : { words: 'Fresh', tone: 'good' }) },
            ],
            rows,
          }),
        'evidence',
      )
