import type { Day } from '../../../core/calendar/day.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import { isNamedInPublic } from '../../../core/intervention/appointment.ts'
import type { Held, HeldOn, LastKnown } from '../../../core/intervention/holder-on.ts'
import type { Holding } from '../../../core/intervention/holdings.ts'
import type { Holder } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { statedInWords } from '../../words/regime-words.ts'
import { dayInWords } from '../../words/day-words.ts'

const bodyName = ({ bodies }: Regime, id: string): string => bodies.find((each) => each.id === id)?.name ?? id
const postName = ({ posts }: Regime, id: string): string => posts.find((each) => each.id === id)?.name ?? id

/** In: a holder as a clause names it. Out: the name of the body or post. */
export const nameOfHolder = (regime: Regime, holder: Holder): string => (holder.kind === 'body' ? bodyName(regime, holder.body) : postName(regime, holder.post))

/** For whom a holder is named: members know everybody by name; anybody else only whom a published source names. */
export type NamedFor = 'members' | 'anybody'

/** In: who holds a duty, and who reads. Out: the name, for a sentence or a heading; the post alone where the reader is not told who is in it. */
export const nameOfHeld = (regime: Regime, held: HeldOn, namedFor: NamedFor = 'members'): string => {
  switch (held.kind) {
    case 'body':
      return bodyName(regime, held.body)
    case 'person': {
      const appointment = regime.appointments.find((each) => each.id === held.appointment)
      const isTold = appointment !== undefined && (namedFor === 'members' || isNamedInPublic(appointment))
      return isTold ? `${appointment.person}, ${postName(regime, held.post)}` : postName(regime, held.post)
    }
    case 'vacant':
      return `Vacant: ${postName(regime, held.post)}`
    case 'nobody':
      return `Nobody: it was with ${nameOfHolder(regime, held.last)}`
    case 'post':
      return `${postName(regime, held.post)} (no source read says who was in the post)`
    case 'not-known':
      return `Cannot tell whether it went on: last known with ${nameOfHeld(regime, held.last, namedFor)}`
    case 'not-yet':
      return 'Not begun'
    case 'over':
      return 'Ended'
    default:
      return held satisfies never
  }
}

/** The same for a cell of a table: the person first and the post under the name, and a mark where nobody answers for it. A body leads to its page. */
export const heldCell = (regime: Regime, held: Held | LastKnown, programme: string): Html => {
  switch (held.kind) {
    case 'body':
      return html`<a class="govuk-link" href="${paths.body(programme, held.body)}">${bodyName(regime, held.body)}</a>`
    case 'person':
      return html`${regime.appointments.find((each) => each.id === held.appointment)?.person}<span class="ib-table__under">${postName(regime, held.post)}</span>`
    case 'vacant':
      return html`${stateTag({ words: 'Vacant', tone: 'bad' })}<span class="ib-table__under">${postName(regime, held.post)}</span>`
    case 'nobody':
      return html`${stateTag({ words: 'Nobody', tone: 'bad' })}<span class="ib-table__under">Was with ${nameOfHolder(regime, held.last)}</span>`
    case 'post':
      return html`${postName(regime, held.post)}<span class="ib-table__under">No source read says who was in the post</span>`
    case 'not-known':
      return html`${stateTag({ words: 'Cannot tell', tone: 'unknown' })}<span class="ib-table__under">Last known, on ${dayInWords(held.lastDay)}: ${nameOfHeld(regime, held.last)}</span>`
    default:
      return held satisfies never
  }
}

/** In: a holder and the first or last day of theirs. Out: that day as exactly as its source gives it. */
export const firstDayInWords = (regime: Regime, held: Holding['held'], from: Day): string => {
  const stated = held.kind === 'person' ? regime.appointments.find((each) => each.id === held.appointment)?.from : undefined
  return stated?.day === from ? statedInWords(stated) : dayInWords(from)
}

export const lastDayInWords = (regime: Regime, held: Holding['held'], to: Day): string => {
  const ending = held.kind === 'person' ? regime.appointments.find((each) => each.id === held.appointment)?.ending : undefined
  return ending?.kind === 'ended' && ending.lastDay.day === to ? statedInWords(ending.lastDay) : dayInWords(to)
}

/** In: who held it before, and whether it is said of them or of whoever came next. Out: for how long nobody held it in between; no number where the last day is not known exactly. */
export const gapInWords = (regime: Regime, { holding, vacantDays }: { readonly holding: Holding; readonly vacantDays: number }, side: 'before' | 'after' = 'after'): string =>
  holding.to !== null && lastDayInWords(regime, holding.held, holding.to) !== dayInWords(holding.to) ? `nobody for some time ${side}` : `nobody for ${counted(vacantDays, 'day', 'days')}`

/** In: a stretch of days. Out: “10 June 2019 to 31 March 2021”, or “since 1 April 2021”. */
export const stretchInWords = ({ from, to }: Pick<Holding, 'from' | 'to'>): string => (to === null ? `since ${dayInWords(from)}` : from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`)

/** In: sources. Out: each as a link where it has an address. */
export const sourceLinks = (sources: readonly (Source | null)[]): Html | null => {
  const own = sources.filter((each) => each !== null)
  if (own.length === 0) return null
  return html`${own.map((each, index) => html`${index === 0 ? null : html`; `}${each.url === null ? each.title : html`<a class="govuk-link" href="${each.url}" rel="noreferrer">${each.title}</a>`}`)}`
}
