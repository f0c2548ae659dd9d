import { readFile } from 'node:fs/promises'
import { backTest } from '../../cli/back-test.ts'
import type { Command } from '../../cli/command.ts'
import { readIndicators, readPanel } from '../../sources/early-warning-panel/read.ts'
import { readNeighbours, readOutcomes } from '../../sources/early-warning-panel/read-outcomes.ts'
import { arrowStretches } from '../../statistics/arrows/arrow-stretches.ts'
import { arrowsByChance } from '../../statistics/arrows/arrows-by-chance.ts'
import { backTest as countBackTest } from '../../statistics/peers/back-test.ts'
import { meanDistance } from '../../statistics/peers/mean-distance.ts'
import { peerDistances } from '../../statistics/peers/peer-distances.ts'
import { signalsByChance } from '../../statistics/xmr/signals-by-chance.ts'

const readText = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null)

/** Wires `back-test` to the files and the count. */
export const wire = (): Command =>
  backTest({ readText, readPanel, readIndicators, readOutcomes, readNeighbours, peerDistances, meanDistance, backTest: countBackTest, arrowStretches, arrowsByChance, signalsByChance })
