import type { FigureKey } from '../../../core/measure/read-figure.ts'
import { standingOf } from '../../../core/measure/standing-of.ts'
import type { PackSetup } from '../../../core/pack/pack.ts'
import { packTemplates, templateOf } from '../../../core/pack/pack-templates.data.ts'
import type { Programme } from '../../../core/people/person.ts'
import type { Questions } from '../../questions.ts'
import { askedFor } from './gather-measures.ts'

const needAPerson = new Set(['off-target-and-worse', 'off-target', 'changed'])

/**
 * In: the questions, the programme and what the pack is for. Out: every figure that its readers will find in it, each in the revision of today:
 * the whole series where it is charted, else the latest. A figure kept back from them is not shown, so it is not among them.
 */
export const figuresInPack = async (all: Questions, programme: Programme, { template: wanted, audience, bodies, deepDives }: Omit<PackSetup, 'id'>): Promise<readonly (FigureKey & { readonly revision: number })[]> => {
  const template = templateOf(wanted) ?? packTemplates[0]
  const ask = askedFor(all, audience, programme.kind === 'live')
  const found: (FigureKey & { readonly revision: number })[] = []
  for (const body of bodies) {
    for (const analysed of await ask.analysedMeasures({ programme: programme.id, body })) {
      const { measure, points, latest } = analysed
      const isCharted = template.charts === 'all' || needAPerson.has(standingOf(analysed)) || deepDives.includes(measure.id)
      const shown = isCharted ? points : latest === null ? [] : [latest]
      found.push(...shown.filter(({ value }) => value !== null).map((point) => ({ measure: measure.id, body: point.body, period: point.period, revision: point.revision })))
    }
  }
  // The series of two councils that came of one both begin with its figures.
  return [...new Map(found.map((each) => [`${each.measure}|${each.body}|${each.period.from}|${each.period.to}`, each])).values()]
}
