import type { BodyAtHand } from '../../../core/bodies/at-hand.ts'
import type { Governance } from '../../../core/bodies/governance.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Post } from '../../../core/intervention/appointment.ts'
import { carriedBy, type CarriedKind } from '../../../core/intervention/carrying.ts'
import { heldByBody } from '../../../core/intervention/dissolve-body.ts'
import { holderOn, resolveHolder } from '../../../core/intervention/holder-on.ts'
import { forceOn, type Instrument } from '../../../core/intervention/instrument.ts'
import { kindOf } from '../../../core/intervention/instrument-kind.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { isLive, type Action } from '../../../core/plan/plan.ts'
import { thingsHeld, type HeldRecord } from '../../../core/intervention/things-held.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { inForceWords, statedInWords } from '../../words/regime-words.ts'
import { ownedList, type NameOf } from './owners-part.ts'
import { seatsHeldList } from './seats-part.ts'
import { thingKindWords, thingLink } from './thing-in-words.ts'
import { newestFirst } from '../see-the-register/inspections-by-provider.ts'
import { byClause, dueCell, heldEarlier, type Sight } from '../keep-an-obligation/duty-table.ts'
import { heldCell } from '../keep-an-obligation/holder-in-words.ts'

type Where = { readonly programme: ProgrammeId; readonly body: BodyAtHand; readonly on: Day; readonly regime: Regime; readonly governance: Governance; readonly nameOf: NameOf }

const part = (title: string, content: Html): Html => html`<section><h3 class="govuk-heading-m">${title}</h3>${content}</section>`

const answering = (obligation: Obligation, { programme, regime, on }: Sight): Html | null => {
  const held = holderOn(regime, obligation, on)
  return held.kind === 'not-yet' || held.kind === 'over' || held.kind === 'body' ? null : heldCell(regime, held, programme)
}

const dutiesTable = (duties: readonly Obligation[], sight: Sight): Html =>
  dataTable<Obligation>({
    caption: 'Duties it carries on this day',
    captionSize: 'hidden',
    columns: [
      {
        heading: 'What must be done',
        isRowHeading: true,
        cell: (each) =>
          html`${each.what}<span class="ib-table__under">Clause ${each.clause}, <a class="govuk-link" href="${paths.instrument(sight.programme, each.instrument)}">${sight.regime.instruments.find((one) => one.id === each.instrument)?.title}</a></span>`,
      },
      { heading: 'Through whom', cell: (each) => answering(each, sight), whenEmpty: 'The body itself' },
      { heading: 'Who held it before', cell: (each) => heldEarlier(each, sight), whenEmpty: 'Nobody before' },
      { heading: 'Due', cell: (each) => dueCell(each, sight) },
    ],
    rows: duties.toSorted((one, other) => one.instrument.localeCompare(other.instrument) || byClause(one, other)),
  })

const instrumentList = ({ programme, on, regime: { kinds } }: Sight, instruments: readonly Instrument[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${instruments.map((each) => {
    const force = forceOn(each.made.day, each.ending, on)
    return html`<li><a class="govuk-link" href="${paths.instrument(programme, each.id)}">${each.title}</a> <span class="ib-quiet">${kindOf(kinds, each.kind)?.name}, made: ${statedInWords(each.made)}.</span>${force === 'not-known' ? html` ${stateTag(inForceWords[force])}` : null}</li>`
  })}</ul>`

const inPost = (regime: Regime, post: Post, on: Day): Html | string => {
  const held = resolveHolder(regime, { kind: 'post', post: post.id }, on)
  if (held.kind === 'person') return regime.appointments.find((each) => each.id === held.appointment)?.person ?? 'Somebody'
  return stateTag(held.kind === 'post' ? { words: 'Cannot tell', tone: 'unknown' } : { words: 'Vacant', tone: 'bad' })
}

const postTable = (regime: Regime, posts: readonly Post[], on: Day): Html =>
  dataTable<Post>({
    caption: 'Posts of this body on this day',
    captionSize: 'hidden',
    columns: [
      { heading: 'Post', isRowHeading: true, cell: (post) => post.name },
      { heading: 'Who', cell: (post) => inPost(regime, post, on) },
    ],
    rows: posts,
  })

/** In: a body and a day on which it exists. Out: its duties, notices, posts, findings, plan, contracts and what it owns on that day, or one sentence where there are none. */
export const heldPart = (record: HeldRecord, actions: readonly Action[], where: Where): Html => {
  const { programme, body, on, regime, governance, nameOf } = where
  const duties = heldByBody(regime, body.id, on)
  const instruments = regime.instruments.filter((each) => each.addressee === body.id && ['in-force', 'not-known'].includes(forceOn(each.made.day, each.ending, on)))
  const posts = regime.posts.filter((each) => each.body === body.id && (each.from === null || each.from.day <= on) && (each.to === null || on <= each.to.day))
  const held = thingsHeld(record, on).flatMap(({ what, ...thing }) => {
    const by = carriedBy(regime, governance.carryings, { what, ...thing }, on)
    return by.kind === 'bodies' && by.bodies.includes(body.id) ? [{ what, others: by.bodies.filter((each) => each !== body.id) }] : []
  })
  const ofKind = (kind: CarriedKind) => held.filter((each) => each.what.kind === kind)
  const besides = (others: readonly string[]): string => (others.length === 0 ? '' : ` Together with ${others.map(nameOf).join(' and ')}.`)
  const newest = newestFirst(record.visited.inspections).map((each) => each.id as string)
  const list = (kind: CarriedKind): Html =>
    html`<ul class="govuk-list govuk-list--bullet">${ofKind(kind)
      .toSorted((one, other) => newest.indexOf(one.what.id) - newest.indexOf(other.what.id))
      .map(({ what, others }) => html`<li>${thingLink(programme, record, what)}<span class="ib-quiet">${besides(others)}</span></li>`)}</ul>`
  const [owned, seats] = [ownedList(programme, governance, body.id, on, nameOf), seatsHeldList(programme, governance, body.id, on, nameOf)]
  if (duties.length + instruments.length + posts.length + held.length === 0 && owned === null && seats === null) return html`<p class="govuk-body">Nothing in this programme is with it on this day.</p>`
  return html`${duties.length === 0 ? null : part(`Duties: ${duties.length}`, dutiesTable(duties, { programme, regime, on }))}
${instruments.length === 0 ? null : part('Notices, directions and agreements', instrumentList({ programme, regime, on }, instruments))}
${owned === null ? null : part('What it owns', owned)}
${ofKind('plan').length === 0 ? null : part('The plan', html`<p class="govuk-body">It answers for <a class="govuk-link" href="${paths.plan(programme)}">the plan</a>, with ${counted(actions.filter(isLive).length, 'action', 'actions')}.</p>`)}
${(['visit', 'contract', 'support', 'promise', 'evidence'] as const).map((kind) => (ofKind(kind).length === 0 ? null : part(thingKindWords[kind], list(kind))))}
${posts.length === 0 ? null : part('Posts', postTable(regime, posts, on))}
${seats === null ? null : part('Seats held for it', seats)}`
}
