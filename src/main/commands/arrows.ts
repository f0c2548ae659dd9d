import { readFile } from 'node:fs/promises'
import { arrows } from '../../cli/arrows.ts'
import type { Command } from '../../cli/command.ts'
import { readIndicators, readPanel } from '../../sources/early-warning-panel/read.ts'
import { arrowStretches } from '../../statistics/arrows/arrow-stretches.ts'
import { countArrows } from '../../statistics/arrows/count-arrows.ts'

const readText = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null)

/** Wires `arrows` to the files and the count. */
export const wire = (): Command => arrows({ readText, readPanel, readIndicators, arrowStretches, countArrows })
