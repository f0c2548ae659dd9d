import type { NonEmpty } from '../../../core/branded.ts'
import type { PackChange, PackSetup, Supplement } from '../../../core/pack/pack.ts'
import { packTemplates, templateOf, type PackPageKind } from '../../../core/pack/pack-templates.data.ts'
import type { Programme } from '../../../core/people/person.ts'
import type { PackFacts } from '../../../reports/board-pack/pack-facts.ts'
import { nothingGathered } from '../../../reports/board-pack/nothing-gathered.ts'
import type { Questions } from '../../questions.ts'
import { gradeHistoryOf } from '../see-the-register/grade-history.ts'
import { byProvider } from '../see-the-register/inspections-by-provider.ts'
import { gatherAudits, type AuditTools } from './gather-audits.ts'
import { gatherContracts } from './gather-contracts.ts'
import { gatherDuties } from './gather-duties.ts'
import { gatherExceptions, gatherHeld, gatherPlan } from './gather-exceptions.ts'
import { gatherLedger } from './gather-ledger.ts'
import { askedFor, gatherMeasures } from './gather-measures.ts'
import { gatherMoved } from './gather-moved.ts'
import { gatherRisks } from './gather-risks.ts'
import { gatherVoices } from './gather-voices.ts'
import { gatherWorkforce } from './gather-workforce.ts'

type Edition = { readonly number: number; readonly correction: { readonly why: string; readonly changes: NonEmpty<PackChange> } | null; readonly merged: readonly Supplement[] }

type Asked = Questions & AuditTools

/** Asks the questions of one part of a pack, at one moment of the record. */
export type InParts = <T>(part: (ask: Asked) => Promise<T>) => Promise<T>

/**
 * Takes from the record everything a pack is made from, in words that will still be readable when the record has moved on. In: the questions,
 * the programme, what the pack is for, and which edition it is. Out: its facts. What its readers may not see is left out here, whoever makes
 * it, and so is whatever its template has no page for.
 */
export const gatherFacts = (all: Asked, programme: Programme, setup: Omit<PackSetup, 'id'>, edition: Edition): Promise<PackFacts> => gatherFactsInParts((part) => part(all), programme, setup, edition)

/**
 * The same, part by part, so that others are answered in between. What it gives is of one moment only where nothing was recorded meanwhile: the
 * caller holds the last line of the journal, which is read first and stands in the facts, against the one there is when the pack is recorded.
 */
export const gatherFactsInParts = async (inParts: InParts, programme: Programme, setup: Omit<PackSetup, 'id'>, { number, correction, merged }: Edition): Promise<PackFacts> => {
  const { id } = programme
  const from: InParts = (part) => inParts((all) => part({ ...askedFor(all, setup.audience, programme.kind === 'live'), agreementOf: all.agreementOf, gradeShares: all.gradeShares }))
  const { today, head } = await from(async (ask) => ({ today: ask.today(), head: (await ask.journal(id, { beforeSequence: null, limit: 1, subject: null }))[0] }))
  const span = { since: setup.since, today }
  const template = templateOf(setup.template) ?? packTemplates[0]
  const has = (...kinds: readonly PackPageKind[]): boolean => kinds.some((kind) => template.pages.includes(kind))
  const held = await from((ask) => gatherHeld(ask, id))
  const { measures, deepDives, series } = await from((ask) => gatherMeasures(ask, { programme: id, bodies: setup.bodies, deepDives: setup.deepDives }))
  const hasPlan = programme.kind === 'live' || held.actions.length > 0
  return {
    ...nothingGathered,
    format: 1, title: setup.title, programme: programme.name, isInvented: programme.isInvented, audience: setup.audience, meeting: setup.meeting, since: setup.since, asOf: today,
    template: template.name, pages: template.pages, charts: template.charts, edition: number, correction, supplements: [], merged,
    ...(has('exceptions') ? { exceptions: gatherExceptions(held, measures, today, hasPlan) } : {}),
    ...(hasPlan && has('plan', 'coverage') ? await from((ask) => gatherPlan(ask, id, held, today)) : {}),
    measures, deepDives,
    judgements: byProvider(held.inspections, await from((ask) => ask.bodies(id))).flatMap((each) => {
      const history = gradeHistoryOf(each, today)
      return history === null ? [] : [{ provider: each.name, chart: history.chart, sentence: history.sentence, rows: history.rows }]
    }),
    obligations: await from((ask) => gatherDuties(ask, id, today, setup.audience === 'public' && programme.kind === 'live' ? 'anybody' : 'members')),
    ...(has('contracts') ? { contracts: await from((ask) => gatherContracts(ask, id, { today, seesSmallNumbers: setup.audience === 'entitled' })) } : {}),
    ...(has('voices') ? { voices: await from((ask) => gatherVoices(ask, id, today)) } : {}),
    ...(has('audits') ? { audits: await from((ask) => gatherAudits(ask, id, today)) } : {}),
    ...(has('workforce') ? { workforce: await from((ask) => gatherWorkforce(ask, id, setup.audience, measures)) } : {}),
    ...(has('risks') ? { risks: await from((ask) => gatherRisks(ask, id, span)) } : {}),
    ...(has('ledger') ? { ledger: await from((ask) => gatherLedger(ask, id, setup.since, setup.audience)) } : {}),
    ...(has('what-changed') ? { moved: await gatherMoved(from, id, span, series) } : {}),
    head: head === undefined ? null : { sequence: head.sequence, hash: head.hash },
  }
}
