import type { BodyId } from '../../../core/bodies/body.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import type { Figure, Load } from '../../../core/measure/figure.ts'
import type { Measure, MeasureId } from '../../../core/measure/measure.ts'
import { withoutSmallNumbers } from '../../../core/measure/without-small-numbers.ts'
import { may } from '../../../core/people/permission.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'

type Ask = Pick<Questions, 'figuresOfBody' | 'figuresOfMeasure' | 'seriesHeld' | 'loads' | 'measures' | 'bodies'>

/** Figures somebody may see, with what is needed to name them. */
export type FiguresToSee = { readonly figures: readonly Figure[]; readonly loads: readonly Load[]; readonly measures: readonly Measure[]; readonly measureName: (id: string) => string; readonly bodyName: (id: string) => string }

const held = async (ask: Ask, { programme }: ProgrammeVisit, { measure, body }: { readonly measure: string | null; readonly body: string | null }): Promise<readonly Figure[]> => {
  if (body !== null) return (await ask.figuresOfBody(programme.id, body as BodyId)).filter((figure) => measure === null || figure.measure === measure)
  if (measure !== null) return ask.figuresOfMeasure(programme.id, measure as MeasureId, null)
  const bodies = [...new Set((await ask.seriesHeld(programme.id)).map((each) => each.body))]
  const all: (readonly Figure[])[] = []
  for (const each of bodies) all.push(await ask.figuresOfBody(programme.id, each))
  return all.flat()
}

/** In: a visit and, where only some are asked for, a measure or a body. Out: the figures as this person may see them. */
export const figuresToSee = async (ask: Ask, visit: ProgrammeVisit, asked: { readonly measure: string | null; readonly body: string | null }): Promise<FiguresToSee> => {
  const [measures, own, loads] = [await ask.measures(visit.programme.id), await ask.bodies(visit.programme.id), await ask.loads(visit.programme.id)]
  const byId = new Map(measures.map((measure) => [measure.id as string, measure]))
  const origin = new Map(loads.map((load) => [load.id, load.origin]))
  const names = new Map([...knownBodies, ...own].map(({ id, name }) => [id as string, name]))
  const isEntitled = may(visit.actor, 'see-small-numbers', visit.programme.id, visit.on)
  const figures = await held(ask, visit, asked)
  return {
    figures: isEntitled ? figures : figures.map((figure) => withoutSmallNumbers(figure, { origin: origin.get(figure.load) ?? 'local', isCount: byId.get(figure.measure)?.unit === 'count' })),
    loads,
    measures,
    measureName: (id) => byId.get(id)?.name ?? id,
    bodyName: (id) => names.get(id) ?? id,
  }
}
