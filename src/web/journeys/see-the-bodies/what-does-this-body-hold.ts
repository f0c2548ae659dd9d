import { bodyAtHand, linksAtHand, spellOn, type BodyAtHand, type Register } from '../../../core/bodies/at-hand.ts'
import { bodySources, successions } from '../../../core/bodies/changed-councils.data.ts'
import type { BodyKind } from '../../../core/bodies/body.ts'
import { isGovernance } from '../../../core/bodies/governance.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import { predecessorsOf, successorsOf, type Succession } from '../../../core/bodies/succession.ts'
import { parseDay, type Day } from '../../../core/calendar/day.ts'
import { wholeRecord } from '../../../operations/end-a-body.ts'
import { may } from '../../../core/people/permission.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { lineage } from '../../components/lineage/lineage.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { form, typedDay } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { linkWords } from '../../words/body-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'
import { codeInWords, daysInWords, existsOn, whatItIs } from './body-in-words.ts'
import { heldPart } from './held-part.ts'
import { ownersPart } from './owners-part.ts'
import { boardPart } from './seats-part.ts'

const publicly = { bodies: knownBodies, successions }

const nameOf = (own: Register, id: string): string => (own.bodies.find((each) => each.id === id) ?? knownBodies.find((each) => each.id === id))?.name ?? id

const lineagePart = (programme: string, own: Register, links: readonly Succession[], at: BodyAtHand, today: Day): Html => {
  const drawn = (id: string, { kind, on }: Succession) => ({ name: nameOf(own, id), href: paths.body(programme, id), how: `${linkWords[kind]} on ${dayInWords(on)}` })
  const before = predecessorsOf(links, at.id).map((each) => drawn(each.predecessor, each))
  const after = successorsOf(links, at.id).map((each) => drawn(each.successor, each))
  const self = spellOn(at, today)
  if (before.length + after.length === 0) return html`<p class="govuk-body">Nobody came before it, and nobody has taken over from it, that we know of.</p>`
  return lineage({ before, self: { name: self.name, days: daysInWords({ ...self, validFrom: at.spells[0].validFrom }, today) }, after })
}

const factsPart = (programme: string, at: BodyAtHand, today: Day): Html => {
  const { known } = at
  const region = knownBodies.find((each) => each.id === known?.region)
  const rows: readonly (readonly [string, Html | null])[] = [
    ['What it is', html`${whatItIs(spellOn(at, today), known)}`],
    ['Region', region === undefined ? null : html`<a class="govuk-link" href="${`${paths.bodies(programme)}?words=&region=${region.id}&exists=today#found`}">${region.name}</a>`],
    ['Number of the Department for Education', codeInWords(at, 'dfeCode').length === 0 ? null : html`${codeInWords(at, 'dfeCode').join('; ')}`],
    ['Code of the Office for National Statistics', codeInWords(at, 'gssCode').length === 0 ? null : html`${codeInWords(at, 'gssCode').map((each) => html`${each}<br>`)}`],
    ['First day', html`${dayInWords(at.spells[0].validFrom, 'Before the record begins')}`],
    ['Last day', html`${dayInWords(at.spells.at(-1)?.validTo ?? null, 'None known')}`],
    ['Also called', known === null || known.otherNames.length === 0 ? null : html`${known.otherNames.join('; ')}`],
    ['Source', known === null || known.gssCode === null ? html`The record of this programme` : sourceLinks(bodySources.slice(0, 1))],
  ]
  return summaryList({ rows: rows.filter(([, value]) => value !== null).map(([key, value]) => ({ key: { text: key }, value: { html: value! } })) })
}

const errorsIn = (query: ProgrammeVisit['query']): readonly FieldError[] =>
  query['on'] !== undefined && parseDay(query['on']) === null ? [{ field: 'on-day', message: 'Enter a day as day, month and year, such as 1 4 2021' }] : []

const endWords = (kind: BodyKind): string => (kind === 'trust' ? 'Take it back in house' : 'End this body')

const keepLinks = (programme: string, { id, isOwn }: BodyAtHand, kind: BodyKind, { mayKeep, mayEnd }: { readonly mayKeep: boolean; readonly mayEnd: boolean }): Html | null => {
  const links = [
    ...(mayKeep && kind === 'trust' ? [[paths.setOwners(programme, id), 'Say who owns it']] : []),
    ...(mayKeep && isGovernance(kind) ? [[paths.addSeat(programme, id), 'Add a seat']] : []),
    ...(mayEnd && isOwn && (kind === 'council' || kind === 'trust' || isGovernance(kind)) ? [[paths.endBody(programme, id), endWords(kind)]] : []),
  ]
  return links.length === 0 ? null : html`<div class="govuk-button-group">${links.map(([href, text]) => button({ href: href!, text: text!, classes: 'govuk-button--secondary' }))}</div>`
}

/** What is this body, who came before and after, and what does it hold on a day? */
export const whatDoesThisBodyHold = page({
  path: paths.body(':programme', ':body'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params, query, on: today } = visit
    const own: Register = { bodies: await ask.bodies(programme.id), successions: await ask.successions(programme.id) }
    const at = bodyAtHand(own, publicly, params['body'] ?? '')
    if (at === null) return { kind: 'not-found' }
    const address = paths.body(programme.id, at.id)
    if (query['on-year'] !== undefined) {
      const asked = typedDay(form(new Map(Object.entries(query).map(([name, value]) => [name, [value]]))), 'on')
      return { kind: 'redirect', to: `${address}?on=${asked.kind === 'day' ? asked.day : 'not-a-day'}` }
    }
    const lastDay = at.spells.at(-1)?.validTo ?? null
    // A body that is gone holds nothing today: its last day says more.
    const on = parseDay(query['on']) ?? (lastDay !== null && lastDay < today ? lastDay : today)
    const { name, kind } = spellOn(at, today)
    const record = await wholeRecord(ask, programme.id)
    const { regime, governance } = record
    const nameIn = (id: string): string => nameOf(own, id)
    const links = linksAtHand(own, publicly)
    const mayKeep = at.isOwn && may(visit.actor, 'keep-bodies', programme.id, today)
    return {
      kind: 'page',
      title: name,
      width: 'wide',
      errors: errorsIn(query),
      breadcrumbs: [{ text: 'Councils, trusts and boards', href: paths.bodies(programme.id) }, { text: name }],
      body: html`${pageHeading({ title: name, kicker: whatItIs(spellOn(at, today), at.known), lead: `${daysInWords({ ...spellOn(at, today), validFrom: at.spells[0].validFrom }, today)}.` })}
${keepLinks(programme.id, at, kind, { mayKeep, mayEnd: (lastDay === null || lastDay >= today) && may(visit.actor, 'change-instrument', programme.id, today) })}
${links.some((each) => each.predecessor === at.id || each.successor === at.id) || kind === 'council' ? html`<section aria-labelledby="lineage"><h2 class="govuk-heading-l" id="lineage">Who came before, and who came after</h2>
${lineagePart(programme.id, own, links, at, today)}</section>` : null}
<div class="ib-two"><div class="ib-two__main">
${isGovernance(kind) ? boardPart(at.id, { programme: programme.id, regime, governance, on, mayKeep }) : null}
${ownersPart(programme.id, governance, at.id, on, nameIn)}
<section><h2 class="govuk-heading-l" id="holds">What it holds on ${dayInWords(on)}</h2>
${existsOn(at, on) ? heldPart(record, await ask.actions(programme.id), { programme: programme.id, body: at, on, regime, governance, nameOf: nameIn }) : html`<p class="govuk-body">It does not exist on this day, so it holds nothing.</p>`}</section>
</div><div class="ib-two__side">
<form method="get" action="${address}" class="govuk-!-display-none-print" novalidate>
${dateQuestion({ name: 'on', legend: 'Show another day', hint: 'For example, 1 4 2021', sent: null, day: on, errors: errorsIn(query) })}
${button({ text: 'Show this day', classes: 'govuk-button--secondary' })}
</form>
<h2 class="govuk-heading-m">Facts</h2>${factsPart(programme.id, at, today)}</div></div>`,
    }
  },
})
