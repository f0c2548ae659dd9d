import { daysBetween } from '../../../core/calendar/day.ts'
import type { InstrumentId, Instrument } from '../../../core/intervention/instrument.ts'
import { forceOn } from '../../../core/intervention/instrument.ts'
import { kindOf, stageName } from '../../../core/intervention/instrument-kind.ts'
import { holdingsOf } from '../../../core/intervention/holdings.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { may } from '../../../core/people/permission.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords, instantInWords } from '../../words/day-words.ts'
import { howEndedWords, inForceWords, statedInWords } from '../../words/regime-words.ts'
import { byClause, dutyTable, type Sight } from './duty-table.ts'
import { nameOfHeld, nameOfHolder, sourceLinks, stretchInWords } from './holder-in-words.ts'

const endedInWords = ({ ending }: Instrument): Html | string => {
  if (ending === null) return 'No end on record'
  if (ending.kind === 'not-found') return `Not found. Last known: ${statedInWords(ending.lastKnown)}. ${ending.note}`
  const links = sourceLinks([ending.source])
  return html`${howEndedWords[ending.how]}, ${statedInWords(ending.on)}. ${ending.reason}${links === null ? null : html` Source: ${links}`}`
}

const facts = (instrument: Instrument, { regime, programme, on }: Sight): Html => {
  const kind = kindOf(regime.kinds, instrument.kind)
  const replaced = regime.instruments.find((each) => each.id === instrument.replaces)
  const row = (key: string, value: Html | string | null) => (value === null ? [] : [{ key: { text: key }, value: { html: html`${value}` } }])
  return summaryList({
    rows: [
      ...row('Kind', kind === null ? instrument.kind : html`<a class="govuk-link" href="${paths.kinds(programme)}#kind-${kind.code}">${kind.name}</a>. ${kind.whatItIs}`),
      ...row(`On ${dayInWords(on)}`, stateTag(inForceWords[forceOn(instrument.made.day, instrument.ending, on)])),
      ...row('Made', statedInWords(instrument.made)),
      ...row('Made by', instrument.madeBy),
      ...row('Addressed to', regime.bodies.find((each) => each.id === instrument.addressee)?.name ?? instrument.addressee),
      ...row('Law', instrument.power ?? (kind === null || kind.power === null ? null : `Such a document is made under the ${kind.power}. The sources read do not name the law for this one.`)),
      ...row('Why', instrument.because),
      ...row('Replaces', replaced === undefined ? null : html`<a class="govuk-link" href="${paths.instrument(programme, replaced.id)}">${replaced.title}</a>`),
      ...row('End', endedInWords(instrument)),
      ...row('Note', instrument.note),
      ...row('Sources', sourceLinks(instrument.sources)),
    ],
  })
}

const stepsPart = ({ steps, kind }: Instrument, { kinds }: Regime): Html | null =>
  steps.length === 0
    ? null
    : html`<section class="ib-section"><h2 class="govuk-heading-l">What happened to it</h2><ul class="govuk-list govuk-list--bullet">${steps.map(
        (each) => html`<li>${statedInWords(each.on)}: ${stageName(kindOf(kinds, kind), each.kind)}. ${each.what}${each.until === null || each.until === undefined ? null : html` By: ${statedInWords(each.until)}.`}${each.source === null ? null : html` <span class="ib-quiet">Source: ${sourceLinks([each.source])}</span>`}</li>`,
      )}</ul></section>`

/** The people who said of a clause that it was met, lifted or the like, from the journal; what a service entered has its source instead. */
const sayersOf = async (ask: Pick<Questions, 'journal'>, programme: ProgrammeId, obligation: Obligation): Promise<readonly string[]> => {
  if (obligation.ending === null && obligation.occasions.length === 0) return []
  const lines = await ask.journal(programme, { beforeSequence: null, limit: 50, subject: obligation.id })
  const said = lines.filter(({ act, capacity }) => act === 'obligation-settled' && capacity !== 'Service')
  return said.map(({ who, capacity, at }) => `${who}, ${capacity}, on ${instantInWords(at)}`)
}

const historyOf = (obligation: Obligation, regime: Regime, sayers: readonly string[]): Html => {
  const { ending } = obligation
  const end = ending === null ? null : ending.kind === 'ended' ? html`<li>${statedInWords(ending.on)}: ${ending.reason}${ending.source === null ? null : html` <span class="ib-quiet">Source: ${sourceLinks([ending.source])}</span>`}</li>` : html`<li>After ${statedInWords(ending.lastKnown)}: cannot tell. ${ending.note}</li>`
  const passed = obligation.passings.slice(1).map((each) => html`<li>${statedInWords(each.from)}: passed on. ${each.because}${each.source === null ? null : html` <span class="ib-quiet">Source: ${sourceLinks([each.source])}</span>`}</li>`)
  const began = obligation.continues === null ? null : html`<li>${statedInWords(obligation.begins)}: taken over. ${obligation.passings[0].because}${obligation.passings[0].source === null ? null : html` <span class="ib-quiet">Source: ${sourceLinks([obligation.passings[0].source])}</span>`}</li>`
  return html`<section class="ib-section"><h3 class="govuk-heading-s">Clause ${obligation.clause}${obligation.continues === null ? null : html`, ${nameOfHolder(regime, obligation.passings[0].to)}`}: ${obligation.what}</h3><ul class="govuk-list govuk-list--bullet">
${began}${holdingsOf(regime, obligation).filter((each) => each.held.kind !== 'not-known').map((each) => html`<li>${stretchInWords(each)}: ${nameOfHeld(regime, each.held)}</li>`)}
${passed}${obligation.note === null ? null : html`<li>${obligation.note}</li>`}${obligation.occasions.map((each) => html`<li>${dayInWords(each.done)}: done for ${dayInWords(each.due)}${each.done > each.due ? html`, ${counted(daysBetween(each.due, each.done), 'day', 'days')} late` : null}. ${each.note}${each.source === null ? null : html` <span class="ib-quiet">Source: ${sourceLinks([each.source])}</span>`}</li>`)}${end}${sayers.map((each) => html`<li class="ib-quiet">Recorded by ${each}</li>`)}</ul></section>`
}

/** What does this notice, direction or contract ask, and of whom? */
export const whatDoesThisInstrumentAsk = page({
  path: paths.instrument(':programme', ':instrument'),
  guard: 'see-programme',
  show: async (ask, { programme, params, actor, on }) => {
    const regime = await ask.regime(programme.id)
    const instrument = regime.instruments.find((each) => each.id === (params['instrument'] as InstrumentId))
    if (instrument === undefined) return { kind: 'not-found' }
    const sight: Sight = { programme: programme.id, regime, on }
    const clauses = regime.obligations.filter((each) => each.instrument === instrument.id)
    const mayChange = may(actor, 'change-instrument', programme.id, on) && instrument.ending?.kind !== 'ended'
    const maySettle = may(actor, 'settle-obligation', programme.id, on)
    const sayers: (readonly string[])[] = []
    for (const each of clauses.toSorted(byClause)) sayers.push(await sayersOf(ask, programme.id, each))
    const settle = (each: Obligation): Html | null =>
      each.ending?.kind === 'ended' ? null : html`<a class="govuk-link" href="${paths.settleObligation(programme.id, each.id)}">Mark as met or lifted<span class="govuk-visually-hidden">: ${each.what}</span></a>`
    return {
      kind: 'page',
      title: instrument.title,
      width: 'wide',
      backLink: { href: paths.regime(programme.id), text: 'Who is responsible for what' },
      body: html`${pageHeading({ title: instrument.title })}
${facts(instrument, sight)}
${mayChange ? html`<div class="govuk-button-group">${button({ text: 'Vary it', href: paths.varyInstrument(programme.id, instrument.id) })}${button({ text: 'Record what happened to it', href: paths.recordStage(programme.id, instrument.id), classes: 'govuk-button--secondary' })}${button({ text: 'Record its end', href: paths.endInstrument(programme.id, instrument.id), classes: 'govuk-button--secondary' })}</div>` : null}
${stepsPart(instrument, regime)}
<section class="ib-section"><h2 class="govuk-heading-l">Clauses today</h2>
${clauses.length === 0 ? html`<p class="govuk-body">It has no clauses.</p>` : dutyTable(`Clauses of ${instrument.title}`, clauses, sight, maySettle ? [{ heading: 'Change', cell: settle, whenEmpty: 'Ended' }] : [])}</section>
${clauses.length === 0 ? null : html`<h2 class="govuk-heading-l">Who held each clause, and how it ended</h2>${clauses.toSorted(byClause).map((each, index) => historyOf(each, regime, sayers[index]!))}`}`,
    }
  },
})
