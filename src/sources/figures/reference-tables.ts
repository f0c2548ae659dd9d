import { neighbourModels } from '../../core/bodies/neighbours.data.ts'
import { parseNeighbours, type NeighbourModel } from '../../core/bodies/neighbours.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { readDictionary } from '../comparison-tool/read-dictionary.ts'
import { CsvBroken } from '../spreadsheet/csv-rows.ts'
import { readNeighbours, type ReadNeighbours } from '../statistical-neighbours/read.ts'

const differencesFrom = ({ neighbours }: NeighbourModel, found: readonly ReadNeighbours[]): number =>
  found.filter(({ dfeCode, isFormer, neighbours: ten }) => !isFormer && JSON.stringify(ten) !== JSON.stringify(parseNeighbours(neighbours[dfeCode] ?? ''))).length

const ofNeighbours = (found: readonly ReadNeighbours[]): Refusal => {
  const held = neighbourModels.find((model) => differencesFrom(model, found) === 0)
  const names = neighbourModels.map(({ name }) => name).join(' and ')
  if (held !== undefined) {
    return refuse('neighbours-are-here', `These are the statistical neighbours of the ${held.name}. They are here already, and equal for all ${found.length} councils.`, 'There is nothing to load. Each figure is laid beside the neighbours of the model in force in its year.')
  }
  return refuse('neighbours-not-known', `These are statistical neighbours, and neither of the ${names}.`, 'A new model comes with a new release of Improvement Board, so that every council is laid beside the same others. Ask for it there.')
}

/**
 * Files that go with published figures and hold none: the lists of statistical neighbours and the dictionary of the comparison tool. The
 * product brings them along. In: a file that is no table of figures. Out: what it is and why there is nothing to load; null where it is neither.
 */
export const whyNoFigures = async (bytes: Uint8Array): Promise<Refusal | null> => {
  const neighbours = await readNeighbours(bytes)
  if (!isRefusal(neighbours)) return neighbours.length === 0 ? null : ofNeighbours(neighbours)
  try {
    if (isRefusal(readDictionary(bytes))) return null
  } catch (error) {
    if (error instanceof CsvBroken) return null
    throw error
  }
  return refuse('dictionary-is-here', 'This is the dictionary of the local authority interactive tool. It holds words and no figures; the words stand beside our own under “What it counts”.', 'There is nothing to load. The figures are in the file bds_long_0.parquet.')
}
