import { addMonths, type Day } from '../../../core/calendar/day.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import { isInPost } from '../../../core/intervention/appointment.ts'
import type { Happening } from '../../../core/intervention/happening.ts'
import { holderOn } from '../../../core/intervention/holder-on.ts'
import { isSomebody } from '../../../core/intervention/holdings.ts'
import { forceOn } from '../../../core/intervention/instrument.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { pagination } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { gradeWords, shortAreaWords, visitDays, visitWords } from '../../words/inspection-words.ts'
import { inForceWords, statedInWords } from '../../words/regime-words.ts'
import { figuresThen } from './figures-then.ts'
import { nameOfHeld, sourceLinks } from './holder-in-words.ts'
import { timelineItems, type Happened } from './timeline-items.ts'

type Then = { readonly programme: string; readonly regime: Regime; readonly inspections: readonly Inspection[]; readonly on: Day; readonly next: Day | null }

const cited = (sources: Parameters<typeof sourceLinks>[0]): Html | null => {
  const links = sourceLinks(sources)
  return links === null ? null : html` <span class="ib-quiet">Source: ${links}</span>`
}

const section = (heading: string, items: readonly Html[], none: string): Html =>
  html`<section class="ib-section"><h2 class="govuk-heading-l">${heading}</h2>${items.length === 0 ? html`<p class="govuk-body">${none}</p>` : html`<ul class="govuk-list govuk-list--bullet">${items.map((each) => html`<li>${each}</li>`)}</ul>`}</section>`

const monthsOfClaims = 12
const mostClaims = 4

/** What was reported or begun in the year up to the day. */
const claims = ({ regime, on }: Then): readonly Html[] =>
  regime.happenings
    .filter((each: Happening) => each.on.day <= on && each.on.day > addMonths(on, -monthsOfClaims))
    .toReversed()
    .slice(0, mostClaims)
    .map((each) => html`${capitalised(statedInWords(each.on))}: ${each.what}${each.note === null ? null : html` ${each.note}`}${cited(each.sources)}`)

const instruments = ({ programme, regime, on }: Then): readonly Html[] =>
  regime.instruments.flatMap((each): readonly Html[] => {
    const force = forceOn(each.made.day, each.ending, on)
    if (force !== 'in-force' && force !== 'not-known') return []
    return [html`${stateTag(inForceWords[force])} <a class="govuk-link" href="${paths.instrument(programme, each.id)}">${each.title}</a>${each.because === null ? null : html`. ${each.because}`}${cited(each.sources)}`]
  })

const holders = ({ regime, on }: Then): readonly Html[] => {
  const inPost = regime.appointments.filter((each) => isInPost(each, on)).map((each) => html`${each.person}: ${regime.posts.find(({ id }) => id === each.post)?.name}${cited(each.sources)}`)
  const held = regime.obligations.filter((each) => forceOn(each.begins.day, each.ending, on) === 'in-force').map((each) => holderOn(regime, each, on))
  const named = [...new Set(held.filter((each) => isSomebody(each) || each.kind === 'post').map((each) => nameOfHeld(regime, each)))]
  const alone = held.filter((each) => each.kind === 'vacant' || each.kind === 'nobody').length
  const rest = alone === 0 ? '' : ` Nobody held ${alone} of them.`
  const duties = held.length === 0 ? [] : [html`${capitalised(counted(held.length, 'duty was', 'duties were'))} open${named.length === 0 ? null : html`, with ${named.join('; ')}`}.${rest}`]
  const silent = regime.posts.flatMap((post): readonly string[] => {
    const [last] = regime.appointments.filter((each) => each.post === post.id && each.from !== null && each.from.day <= on).toSorted((one, other) => other.from!.day.localeCompare(one.from!.day))
    const isOver = post.to !== null && post.to.day < on
    return last === undefined || isOver || last.ending?.kind !== 'not-found' || isInPost(last, on) ? [] : [`${post.name} (last known: ${last.person}, ${statedInWords(last.ending.lastKnown)})`]
  })
  const notKnown = silent.length === 0 ? [] : [html`The sources do not say who was in these posts, or whether the posts were still there: ${silent.join('; ')}.`]
  return [...inPost, ...notKnown, ...duties]
}

const found = ({ programme, inspections, on }: Then): readonly Html[] => {
  const before = inspections.filter((each) => (dayOfInspection(each) ?? '9999') <= on).toSorted((one, other) => dayOfInspection(other)!.localeCompare(dayOfInspection(one)!))
  const [latest] = before
  const graded = before.find((each) => each.judgements.length > 0)
  // Two councils of one county are often visited on the same days: then both are the latest.
  const shown = before.filter((each) => [latest, graded].some((one) => one !== undefined && dayOfInspection(one) === dayOfInspection(each)))
  return shown.map((each) => {
    const grades = each.judgements.map((one) => `${shortAreaWords(one.area)}: ${one.gradeAsPrinted === '' ? gradeWords(one.grade) : one.gradeAsPrinted}`).join('; ')
    return html`${capitalised(visitDays(each))}: <a class="govuk-link" href="${paths.visit(programme, each.id)}">${visitWords[each.visit]}, ${each.providerAsPrinted}</a>. ${each.summary}${grades === '' ? null : html` ${grades}.`}${cited([each.source, ...each.alsoIn])}`
  })
}

const mostNext = 5

const cameNext = ({ programme, regime, inspections, on, next }: Then): readonly Html[] =>
  timelineItems(programme, regime, inspections)
    .filter((each: Happened) => each.kind !== 'appointment' && each.on.day > on && (next === null || each.on.day <= next))
    .slice(0, mostNext)
    .map((each) => html`${capitalised(statedInWords(each.on))}: ${each.title}${cited(each.sources)}`)

/** What was true on this day of the tour: what was claimed, what was in force, who held what, what inspectors had found, what was counted, and what came next? */
export const whatWasTrueThen = page({
  path: paths.tour(':programme', ':stop'),
  guard: 'see-programme',
  show: async (ask, { programme, params }) => {
    const { days, measures } = ask.tourOf(programme.id)
    const stop = Number(params['stop'])
    const on = days[stop - 1]
    if (on === undefined) return { kind: 'not-found' }
    const then: Then = { programme: programme.id, regime: await ask.regime(programme.id), inspections: await ask.inspections(programme.id), on, next: days[stop] ?? null }
    const title = `What was true on ${dayInWords(on)}?`
    const [previous, following] = [days[stop - 2], days[stop]]
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.timeline(programme.id), text: 'Timeline' },
      body: html`${pageHeading({ title, kicker: `Page ${stop} of ${days.length}: ${programme.name}`, lead: 'Everything here is drawn from the record as it stands, each with its source. Nothing is added for the tour.' })}
${section('What was said and begun in the year before', claims(then), 'The record holds no report, service or event of that year.')}
${section('What was in force', instruments(then), 'The record holds no notice or direction in force on this day.')}
${section('Who held what', holders(then), 'The sources do not say who was in which post.')}
${section('What inspectors had found', found(then), 'The record holds no visit before this day.')}
${await figuresThen(ask, { programme: programme.id, bodies: await ask.bodies(programme.id), measures, on })}
${section(then.next === null ? 'What came next' : `What came next, until ${dayInWords(then.next)}`, cameNext(then), 'The record ends here.')}
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="${paths.regime(programme.id)}?on=${on}">Every duty and its holder on this day</a></p>
${pagination({
  landmarkLabel: 'Pages of the tour',
  ...(previous === undefined ? {} : { previous: { text: 'Previous', labelText: dayInWords(previous), href: paths.tour(programme.id, String(stop - 1)) } }),
  ...(following === undefined ? {} : { next: { text: 'Next', labelText: dayInWords(following), href: paths.tour(programme.id, String(stop + 1)) } }),
})}`,
    }
  },
})
