import type { BodyId } from '../../../core/bodies/body.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import type { FigureWithParts, NamedParts } from '../../../reports/export/figures-with-parts-table.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { breakdownWords, groupWords } from '../../words/breakdown-words.ts'

type Ask = Pick<Questions, 'measures' | 'bodies' | 'loads' | 'figuresOfMeasure' | 'periodsWithParts' | 'breakdowns'>

/** Of which measure and body the parts are asked for; all of the programme where nothing is named. */
export type WhichParts = { readonly measure?: MeasureId; readonly body?: BodyId }

/**
 * In: what answers questions as the visitor may see it, the visit, and which parts. Out: every figure that is broken down and still is what its parts add up
 * to, with those parts, by measure, body and period; what may not be seen is kept back in both.
 */
export const partsToSee = async (ask: Ask, { programme: { id: programme } }: Pick<ProgrammeVisit, 'programme'>, which: WhichParts = {}): Promise<NamedParts> => {
  const [measures, own, loads] = [await ask.measures(programme), await ask.bodies(programme), await ask.loads(programme)]
  const names = new Map([...knownBodies, ...own].map(({ id, name }) => [id as string, name]))
  const byId = new Map(measures.map((measure) => [measure.id as string, measure]))
  const keys = (await ask.periodsWithParts(programme)).filter(({ measure, body }) => (which.measure ?? measure) === measure && (which.body ?? body) === body)
  const figures: FigureWithParts[] = []
  for (const measure of new Set(keys.map((key) => key.measure))) {
    const all = await ask.figuresOfMeasure(programme, measure, null)
    for (const key of keys) {
      if (key.measure !== measure) continue
      const figure = all.find(({ body, period }) => body === key.body && period.from === key.period.from && period.to === key.period.to)
      if (figure === undefined) continue
      const { breakdowns } = await ask.breakdowns(programme, key)
      if (breakdowns.length > 0) figures.push({ figure, breakdowns })
    }
  }
  return {
    figures, loads,
    measureName: (id) => byId.get(id)?.name ?? id,
    bodyName: (id) => names.get(id) ?? id,
    unitOf: (id) => byId.get(id)?.unit ?? 'count',
    partName: (by, group) => `${breakdownWords[by]}: ${groupWords(by, group, own)}`,
  }
}
