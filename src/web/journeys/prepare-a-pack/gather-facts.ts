import type { NonEmpty } from '../../../core/branded.ts'
import type { PackChange, PackSetup, Supplement } from '../../../core/pack/pack.ts'
import { packTemplates, templateOf } from '../../../core/pack/pack-templates.data.ts'
import type { Programme } from '../../../core/people/person.ts'
import type { PackFacts } from '../../../reports/board-pack/pack-facts.ts'
import type { Questions } from '../../questions.ts'
import { gradeHistoryOf } from '../see-the-register/grade-history.ts'
import { byProvider } from '../see-the-register/inspections-by-provider.ts'
import { gatherContracts } from './gather-contracts.ts'
import { gatherDuties } from './gather-duties.ts'
import { gatherExceptions, gatherHeld, gatherPlan } from './gather-exceptions.ts'
import { askedFor, gatherMeasures } from './gather-measures.ts'
import { gatherMoved } from './gather-moved.ts'

type Edition = { readonly number: number; readonly correction: { readonly why: string; readonly changes: NonEmpty<PackChange> } | null; readonly merged: readonly Supplement[] }

/**
 * Takes from the record everything a pack is made from, in words that will still be readable when the record has moved on. In: the questions,
 * the programme, what the pack is for, and which edition it is. Out: its facts. Small numbers are left out here, unless the pack is for those
 * who may see them, whoever makes it.
 */
export const gatherFacts = async (ask: Questions, programme: Programme, setup: PackSetup, { number, correction, merged }: Edition): Promise<PackFacts> => {
  const { id } = programme
  const today = ask.today()
  const template = templateOf(setup.template) ?? packTemplates[0]
  const held = await gatherHeld(ask, id)
  const { measures, deepDives, series } = await gatherMeasures(ask, { programme: id, audience: setup.audience, bodies: setup.bodies, deepDives: setup.deepDives })
  const hasPlan = programme.kind === 'live' || held.actions.length > 0
  const [head] = await ask.journal(id, { beforeSequence: null, limit: 1, subject: null })
  return {
    format: 1, title: setup.title, programme: programme.name, isInvented: programme.isInvented, audience: setup.audience, meeting: setup.meeting, since: setup.since, asOf: today,
    template: template.name, pages: template.pages, charts: template.charts, edition: number, correction, supplements: [], merged,
    exceptions: gatherExceptions(held, measures, today, hasPlan),
    ...(hasPlan ? await gatherPlan(ask, id, held, today) : { coverage: { total: 0, whole: 0, rows: [] }, states: [], plan: [] }),
    measures, deepDives,
    judgements: byProvider(held.inspections, await ask.bodies(id)).flatMap((each) => {
      const history = gradeHistoryOf(each, today)
      return history === null ? [] : [{ provider: each.name, chart: history.chart, sentence: history.sentence, rows: history.rows }]
    }),
    obligations: await gatherDuties(ask, id, today),
    contracts: await gatherContracts(ask, id, { today, seesSmallNumbers: setup.audience === 'entitled' }),
    moved: await gatherMoved(askedFor(ask, setup.audience), id, { since: setup.since, today }, series),
    head: head === undefined ? null : { sequence: head.sequence, hash: head.hash },
  }
}
