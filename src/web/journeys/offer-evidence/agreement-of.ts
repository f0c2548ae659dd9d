import { agreementOn, type OutcomeAgreement } from '../../../core/evidence/agreement.ts'
import { evidenceFor, isStanding, type Evidence } from '../../../core/evidence/evidence.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import type { Outcome } from '../../../core/plan/plan.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { bodiesWithFigures } from '../look-at-a-measure/how-are-we-doing.ts'

type Asked = Pick<Questions, 'evidence' | 'measureLinks' | 'actions' | 'analysedMeasures' | 'bodies' | 'seriesHeld' | 'today'>

/** Measures that speak of an outcome: those linked to its actions, and those whose figures were offered for it. */
const measuresOf = (outcome: Outcome, library: readonly Evidence[], actions: Awaited<ReturnType<Asked['actions']>>, links: Awaited<ReturnType<Asked['measureLinks']>>): ReadonlySet<MeasureId> => {
  const own = new Set<string>(actions.filter((action) => action.outcome === outcome.id).map(({ id }) => id))
  return new Set([
    ...links.flatMap(({ measure, to, withdrawn }) => (withdrawn === null && to.kind === 'action' && own.has(to.action) ? [measure] : [])),
    ...evidenceFor(library, { kind: 'outcome', id: outcome.id }).flatMap((piece) => (isStanding(piece) && piece.content.kind === 'series' ? [piece.content.measure] : [])),
  ])
}

/** In: outcomes. Out: for each the four strands. Figures are those of the bodies that exist today, as the visitor may see them. */
export const agreementsOf = async (ask: Asked, outcomes: readonly Outcome[], { programme, on }: ProgrammeVisit): Promise<readonly { readonly outcome: Outcome; readonly found: OutcomeAgreement }[]> => {
  const [library, actions, links] = [await ask.evidence(programme.id), await ask.actions(programme.id), await ask.measureLinks(programme.id)]
  const wanted = new Map(outcomes.map((outcome) => [outcome.id, measuresOf(outcome, library, actions, links)]))
  const all = [...new Set([...wanted.values()].flatMap((each) => [...each]))]
  const analysed: AnalysedMeasure[] = []
  if (all.length > 0) {
    for (const body of (await bodiesWithFigures(ask, programme.id)).filter(({ validTo }) => validTo === null || validTo >= on)) analysed.push(...(await ask.analysedMeasures({ programme: programme.id, body: body.id, measures: all })))
  }
  return outcomes.map((outcome) => ({ outcome, found: agreementOn(outcome.id, library, analysed.filter(({ measure }) => wanted.get(outcome.id)?.has(measure.id)), on) }))
}
