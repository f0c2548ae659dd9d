import type { Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import { isRefusal } from '../refusal.ts'
import type { BodyId } from './body.ts'
import { findBody } from './find-body.ts'
import { neighbourModels } from './neighbours.data.ts'

/** How alike two councils are, in the words of the models. */
export const closenesses = ['extremely-close', 'very-close', 'close', 'somewhat-close', 'not-close'] as const
export type Closeness = (typeof closenesses)[number]

/** The letter that stands for each in our data. */
export const closenessLetters: Readonly<Record<string, Closeness>> = { X: 'extremely-close', V: 'very-close', C: 'close', S: 'somewhat-close', N: 'not-close' }

/** One model of statistical neighbours: for each council, by its DfE number, ten others with how close each is, the closest first. */
export type NeighbourModel = { readonly name: string; readonly from: Day; readonly neighbours: Readonly<Record<string, string>>; readonly source: Source }

export type Neighbour = { readonly body: BodyId; readonly closeness: Closeness }
export type Neighbours = { readonly model: Pick<NeighbourModel, 'name' | 'from' | 'source'>; readonly neighbours: readonly Neighbour[] }

/** In: the ten of one council as our data write them, `886V 891C`. Out: their DfE numbers, each with how close it is. */
export const parseNeighbours = (line: string): readonly { readonly dfeCode: string; readonly closeness: Closeness }[] =>
  line.split(' ').map((each) => ({ dfeCode: each.slice(0, 3), closeness: closenessLetters[each.slice(3)]! }))

const bodyOf = (dfeCode: string): BodyId => {
  const body = findBody({ dfeCode, gssCode: null, name: null }, null)
  if (isRefusal(body)) throw new Error(`a statistical neighbour is no authority we know: ${dfeCode}`)
  return body.id
}

/**
 * In: a council's DfE number and a day. Out: its ten statistical neighbours in the model in force on that day, the closest first, and which
 * model that is. Before the first model we hold, and for a council that was abolished before the model in force, the nearest model
 * that has it; null where none does, such as for a region. A neighbour may itself have been abolished.
 */
export const neighboursOf = (dfeCode: string | null, on: Day): Neighbours | null => {
  const having = neighbourModels.filter(({ neighbours }) => dfeCode !== null && neighbours[dfeCode] !== undefined)
  const found = having.findLast(({ from }) => from <= on) ?? having[0]
  if (found === undefined || dfeCode === null) return null
  const { name, from, source } = found
  return { model: { name, from, source }, neighbours: parseNeighbours(found.neighbours[dfeCode]!).map((each) => ({ body: bodyOf(each.dfeCode), closeness: each.closeness })) }
}
