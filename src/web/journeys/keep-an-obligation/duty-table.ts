import type { Day } from '../../../core/calendar/day.ts'
import { nextDue } from '../../../core/intervention/due.ts'
import { handovers, keyOfHolder } from '../../../core/intervention/handover.ts'
import { holderOn } from '../../../core/intervention/holder-on.ts'
import { heldBefore, holdingsOf, isSomebody } from '../../../core/intervention/holdings.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { standingOn } from '../../../core/intervention/standing.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { dueInWords, standingWords } from '../../words/regime-words.ts'
import { gapInWords, heldCell, lastDayInWords, nameOfHeld } from './holder-in-words.ts'

/** What a cell is drawn from. */
export type Sight = { readonly programme: string; readonly regime: Regime; readonly on: Day }

const heldNow = (obligation: Obligation, { programme, regime, on }: Sight): Html => {
  const held = holderOn(regime, obligation, on)
  return held.kind === 'not-yet' || held.kind === 'over' ? html`${nameOfHeld(regime, held)}` : heldCell(regime, held, programme)
}

/** Who held it before, how long nobody did in between, and the way to the handover. */
export const heldEarlier = (obligation: Obligation, { programme, regime, on }: Sight): Html | null => {
  const earlier = regime.obligations.find((each) => each.id === obligation.continues)
  const before = heldBefore(holdingsOf(regime, obligation), on)
  const source = before?.holding ?? (earlier === undefined ? undefined : holdingsOf(regime, earlier).findLast((each) => isSomebody(each.held)))
  if (source === undefined || !isSomebody(source.held) || source.to === null) return null
  const gap = before !== null && before.vacantDays > 0 ? html`<span class="ib-table__under">${capitalised(gapInWords(regime, before))}</span>` : null
  const [key, last, name] = [keyOfHolder(source.held), source.to, nameOfHeld(regime, source.held)]
  // A duty that was varied or ended has an earlier holder, and yet nothing was handed over: then there is no page to lead to.
  const isHandover = handovers(regime).some((each) => each.lastDay === last && keyOfHolder(each.from) === key)
  return html`${isHandover ? html`<a class="govuk-link" href="${paths.handover(programme, key, last)}">${name}</a>` : name}<span class="ib-table__under">until ${lastDayInWords(regime, source.held, source.to)}</span>${gap}`
}

/** Where a duty stands on a day, what it is due, and when next. */
export const dueCell = (obligation: Obligation, { on }: Sight): Html => {
  const { due, occasions } = obligation
  const standing = standingOn(obligation, on)
  const next = nextDue(due, occasions.filter((each) => each.done <= on))
  const isOpen = standing === 'open' || standing === 'overdue'
  const day = !isOpen || next === null || due.kind === 'by' ? null : html`<span class="ib-table__under">${isRefusal(next) ? next.message : `${standing === 'overdue' ? 'Was due on' : 'Next:'} ${dayInWords(next)}`}</span>`
  return html`${stateTag(standingWords[standing])}<span class="ib-table__under">${dueInWords(due)}</span>${day}`
}

/** The order of clauses: 2 before 10, and the council that took a clause over right after the one it came from. */
export const byClause = (one: Obligation, other: Obligation): number =>
  one.clause.localeCompare(other.clause, 'en', { numeric: true }) || one.begins.day.localeCompare(other.begins.day) || one.id.localeCompare(other.id)

/** In: duties and a day. Out: a table of who holds each on that day, who held it before, and when it is due. */
export const dutyTable = (caption: string, obligations: readonly Obligation[], sight: Sight, more: readonly Column<Obligation>[] = []): Html =>
  dataTable<Obligation>({
    caption,
    captionSize: 'hidden',
    columns: [
      { heading: 'Clause', cell: (each) => each.clause },
      { heading: 'What must be done', isRowHeading: true, cell: (each) => each.what },
      { heading: 'Who holds it', cell: (each) => heldNow(each, sight) },
      { heading: 'Who held it before', cell: (each) => heldEarlier(each, sight), whenEmpty: 'Nobody before' },
      { heading: 'Due', cell: (each) => dueCell(each, sight) },
      ...more,
    ],
    rows: obligations.toSorted(byClause),
  })
