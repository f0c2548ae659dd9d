import { parseDay, type Day } from '../../../core/calendar/day.ts'
import type { Appointment, Post } from '../../../core/intervention/appointment.ts'
import { holderOn, resolveHolder } from '../../../core/intervention/holder-on.ts'
import { forceOn, type Instrument } from '../../../core/intervention/instrument.ts'
import { kindOf } from '../../../core/intervention/instrument-kind.ts'
import { handovers, keyOfHolder } from '../../../core/intervention/handover.ts'
import { holdingsOf } from '../../../core/intervention/holdings.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { standingOn } from '../../../core/intervention/standing.ts'
import type { WholeRecord } from '../../../core/intervention/open-at-end.ts'
import { wholeRecord } from '../../../operations/end-a-body.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { form, typedDay } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { statedInWords } from '../../words/regime-words.ts'
import { thingsPart } from './things-part.ts'
import { dutyTable, type Sight } from './duty-table.ts'
import { regimeNavigation } from './regime-navigation.ts'
import { lastDayInWords, nameOfHeld, sourceLinks } from './holder-in-words.ts'

const link = ({ programme }: Sight, instrument: Instrument): Html => html`<a class="govuk-link" href="${paths.instrument(programme, instrument.id)}">${instrument.title}</a>`

const clausesOf = (instrument: Instrument, { regime, on }: Sight): readonly Obligation[] =>
  regime.obligations.filter((each) => each.instrument === instrument.id && ['in-force', 'not-known'].includes(forceOn(each.begins.day, each.ending, on)))

const inForcePart = (instrument: Instrument, sight: Sight): Html => {
  const clauses = clausesOf(instrument, sight)
  const kind = kindOf(sight.regime.kinds, instrument.kind)
  const doubt = forceOn(instrument.made.day, instrument.ending, sight.on) === 'not-known' ? html`<p class="govuk-body">${stateTag({ words: 'Cannot tell', tone: 'unknown' })} No source read says whether it was still in force on this day. At least one of its duties went on.</p>` : null
  return html`<section class="ib-section"><h3 class="govuk-heading-m">${link(sight, instrument)}</h3>${doubt}
<p class="govuk-body">${kind?.name}. Made: ${statedInWords(instrument.made)}. By: ${instrument.madeBy}. ${kind?.whatItIs} <span class="ib-quiet">Source: ${sourceLinks(instrument.sources.slice(0, 1))}.</span></p>
${clauses.length === 0 ? html`<p class="govuk-body">No clause is open on this day.</p>` : dutyTable(`Clauses of ${instrument.title}`, clauses, sight)}</section>`
}

const needsSomebody = (sight: Sight): Html | null => {
  const { regime, on } = sight
  const open = regime.obligations.filter((each) => forceOn(each.begins.day, each.ending, on) === 'in-force')
  const alone = open.filter((each) => ['vacant', 'nobody'].includes(holderOn(regime, each, on).kind))
  const overdue = open.filter((each) => standingOn(each, on) === 'overdue' && !alone.includes(each))
  if (alone.length + overdue.length === 0) return null
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What needs a person</h2>
<ul class="govuk-list govuk-list--bullet">
${alone.map((each) => html`<li>${stateTag({ words: 'Nobody holds it', tone: 'bad' })} ${each.what} <span class="ib-quiet">${nameOfHeld(regime, holderOn(regime, each, on))}.</span></li>`)}
${overdue.map((each) => html`<li>${stateTag({ words: 'Overdue', tone: 'bad' })} ${each.what} <span class="ib-quiet">${nameOfHeld(regime, holderOn(regime, each, on))}.</span></li>`)}
</ul></section>`
}

const isThere = ({ from, to, body }: Post, { regime, on }: Sight): boolean =>
  (from === null || from.day <= on) && (to === null || on <= to.day) && (body === null || resolveHolder(regime, { kind: 'body', body }, on).kind === 'body')

const postsPart = (sight: Sight, mayEnd: boolean): Html | null => {
  const { programme, regime, on } = sight
  const rows = regime.posts.filter((each) => isThere(each, sight))
  if (rows.length === 0) return null
  const current = (post: Post) => resolveHolder(regime, { kind: 'post', post: post.id }, on)
  const appointment = (post: Post) => {
    const held = current(post)
    return held.kind === 'person' ? regime.appointments.find((each) => each.id === held.appointment) : undefined
  }
  const nameLink = (held: Appointment | undefined): Html | null => (held === undefined ? null : html`<a class="govuk-link" href="${paths.appointment(programme, held.id)}">${held.person}</a>`)
  const endLink = (post: Post): Html | null => {
    const held = appointment(post)
    if (held === undefined || held.ending?.kind === 'ended') {
      return post.to === null ? html`<a class="govuk-link" href="${paths.endPost(programme, post.id)}">End the post<span class="govuk-visually-hidden">: ${post.name}</span></a>` : null
    }
    return html`<a class="govuk-link" href="${paths.endAppointment(programme, held.id)}">Record the end<span class="govuk-visually-hidden"> of the appointment of ${held.person}</span></a>`
  }
  return html`<section class="ib-section"><h2 class="govuk-heading-l">Who is in which post</h2>
${dataTable<Post>({
  caption: 'Posts on this day',
  captionSize: 'hidden',
  columns: [
    { heading: 'Post', isRowHeading: true, cell: (post) => post.name },
    { heading: 'Who', cell: (post) => nameLink(appointment(post)) ?? stateTag(current(post).kind === 'vacant' ? { words: 'Vacant', tone: 'bad' } : { words: 'Cannot tell', tone: 'unknown' }) },
    { heading: 'Since', cell: (post) => (appointment(post)?.from ? statedInWords(appointment(post)!.from!) : null), whenEmpty: 'Not known' },
    { heading: 'Source', cell: (post) => sourceLinks(appointment(post)?.sources.slice(0, 2) ?? post.sources.slice(0, 1)), whenEmpty: 'No source' },
    ...(mayEnd ? [{ heading: 'Change', cell: endLink, whenEmpty: 'Nothing to change' }] : []),
  ],
  rows,
})}</section>`
}

const silentPart = (silent: readonly Instrument[], sight: Sight): Html | null =>
  silent.length === 0
    ? null
    : html`<section class="ib-section"><h2 class="govuk-heading-l">Where we cannot tell</h2>
${dataTable<Instrument>({
  caption: 'Made before this day, and no source says whether they were still in force',
  captionSize: 's',
  columns: [
    { heading: 'What', isRowHeading: true, cell: (each) => link(sight, each) },
    { heading: 'Last known', cell: (each) => (each.ending?.kind === 'not-found' ? statedInWords(each.ending.lastKnown) : null) },
    { heading: 'What we know', cell: (each) => (each.ending?.kind === 'not-found' ? each.ending.note : null) },
  ],
  rows: silent,
})}</section>`

const endedPart = (ended: readonly Instrument[], sight: Sight): Html | null =>
  ended.length === 0
    ? null
    : html`<section class="ib-section"><h2 class="govuk-heading-l">Ended before this day</h2>
<ul class="govuk-list govuk-list--bullet">${ended.map((each) => html`<li>${link(sight, each)}: ${each.ending?.kind === 'ended' ? html`${statedInWords(each.ending.on)}. ${each.ending.reason}` : null}</li>`)}</ul></section>`

const handoverPart = ({ programme, regime, on }: Sight): Html | null => {
  const done = handovers(regime).filter((each) => each.lastDay < on)
  return done.length === 0
    ? null
    : html`<section class="ib-section"><h2 class="govuk-heading-l">Handovers before this day</h2>
<ul class="govuk-list govuk-list--bullet">${done.map((each) => html`<li><a class="govuk-link" href="${paths.handover(programme, keyOfHolder(each.from), each.lastDay)}">${nameOfHeld(regime, each.from)}, until ${lastDayInWords(regime, each.from, each.lastDay)}</a>: ${counted(new Set(each.items.map((item) => item.obligation.id)).size, 'duty', 'duties')}</li>`)}</ul></section>`
}

/** The days on which somebody else came to hold something, or something began or ended. */
const turningDays = (regime: Regime): readonly Day[] => [
  ...new Set([
    ...regime.instruments.flatMap((each) => [each.made.day, ...(each.ending?.kind === 'ended' ? [each.ending.on.day] : [])]),
    ...regime.obligations.flatMap((each) => [...holdingsOf(regime, each).map((one) => one.from), ...(each.ending?.kind === 'ended' ? [each.ending.on.day] : [])]),
  ]),
].toSorted()

const stepLinks = ({ programme, regime, on }: Sight, today: Day): Html => {
  const days = turningDays(regime)
  const [before, after] = [days.findLast((each) => each < on), days.find((each) => each > on)]
  const to = (day: Day, words: string): Html => html`<li><a class="govuk-link" href="${paths.regime(programme)}?on=${day}">${words}</a></li>`
  return html`<ul class="govuk-list">${before === undefined ? null : to(before, `Go back to the last change, ${dayInWords(before)}`)}${after === undefined ? null : to(after, `Go on to the next change, ${dayInWords(after)}`)}${on === today ? null : to(today, 'Go to today')}</ul>`
}

const errorsIn = (query: ProgrammeVisit['query']): readonly FieldError[] =>
  query['on'] !== undefined && parseDay(query['on']) === null ? [{ field: 'on-day', message: 'Enter a day as day, month and year, such as 2 11 2020' }] : []

const body = (sight: Sight, record: WholeRecord, { actor, programme, on: today, query }: ProgrammeVisit): Html => {
  const { regime, on } = sight
  const at = (force: string): readonly Instrument[] => regime.instruments.filter((each) => forceOn(each.made.day, each.ending, on) === force)
  const hasOpenClause = (each: Instrument): boolean => regime.obligations.some((one) => one.instrument === each.id && forceOn(one.begins.day, one.ending, on) === 'in-force')
  const silent = at('not-known')
  const inForce = [...at('in-force'), ...silent.filter(hasOpenClause)].sort((one, other) => one.made.day.localeCompare(other.made.day))
  const mayEnter = may(actor, 'enter-instrument', programme.id, today)
  return html`<div class="govuk-!-display-none-print"><form method="get" action="${paths.regime(programme.id)}" novalidate>
${dateQuestion({ name: 'on', legend: 'Show another day', hint: 'For example, 2 11 2020', sent: null, day: on, errors: errorsIn(query) })}
<div class="govuk-button-group">${button({ text: 'Show this day', classes: 'govuk-button--secondary' })}${mayEnter ? button({ text: 'Enter a notice or direction', href: paths.enterInstrument(programme.id) }) : null}${mayEnter ? button({ text: 'Record an appointment', href: paths.recordAppointment(programme.id), classes: 'govuk-button--secondary' }) : null}</div>
</form>
${stepLinks(sight, today)}</div>
${needsSomebody(sight)}
<section class="ib-section"><h2 class="govuk-heading-l">${`In force on ${dayInWords(on)}: ${inForce.length === 0 ? 'nothing on record' : inForce.length}`}</h2>
${inForce.toReversed().map((each) => inForcePart(each, sight))}</section>
${postsPart(sight, may(actor, 'record-appointment', programme.id, today))}
${thingsPart({ ...sight, governance: record.governance, record })}
${silentPart(silent.filter((each) => !hasOpenClause(each)), sight)}
${endedPart(at('over'), sight)}
${handoverPart(sight)}
<p class="govuk-body ib-quiet">Where a source gives no exact day, such as “October 2013”, the record counts from the last day it can mean.</p>`
}

/** Who is responsible for what on this day? Any day can be asked for. */
export const whoIsResponsibleForWhat = page({
  path: paths.regime(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, query, on: today } = visit
    if (query['on-year'] !== undefined) {
      const asked = typedDay(form(new Map(Object.entries(query).map(([name, value]) => [name, [value]]))), 'on')
      return { kind: 'redirect', to: `${paths.regime(programme.id)}?on=${asked.kind === 'day' ? asked.day : 'not-a-day'}` }
    }
    const on = parseDay(query['on']) ?? today
    const record = await wholeRecord(ask, programme.id)
    const { regime } = record
    const title = 'Who is responsible for what?'
    const sight: Sight = { programme: programme.id, regime, on }
    const isEmpty = regime.instruments.length + regime.posts.length === 0
    return {
      kind: 'page',
      title: `${title} ${dayInWords(on)}`,
      width: 'wide',
      errors: errorsIn(query),
      body: html`${regimeNavigation(programme.id, paths.regime(programme.id))}${pageHeading({ title, kicker: dayInWords(on), lead: 'What was in force, what it asked, who held each duty, and who held it before. Overseers change; duties do not.' })}
${
  isEmpty && !may(visit.actor, 'enter-instrument', programme.id, today)
    ? emptyState({ title: 'Nothing is on record yet', body: 'When somebody enters a notice or direction, its duties appear here.' })
    : body(sight, record, visit)
}`,
    }
  },
})

