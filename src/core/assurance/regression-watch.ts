import type { ActionId } from '../plan/plan.ts'
import { isClosed, type Closure } from './closure.ts'
import type { DataVoice } from './statement.ts'

/** A closed action of which a measure has fallen back. */
export type Regression = { readonly action: ActionId; readonly measures: readonly DataVoice[] }

/**
 * In: every closing, and what the data show today of each action. Out: the closed actions of which a measure has changed for the worse. The statistics
 * say so, not a worse figure; the gate let nothing through that was worse already, so what is worse now has become so since.
 */
export const regressions = (closures: readonly Closure[], dataOf: (action: ActionId) => readonly DataVoice[]): readonly Regression[] =>
  [...new Set(closures.map(({ action }) => action))]
    .filter((action) => isClosed(closures, action))
    .flatMap((action) => {
      const measures = dataOf(action).filter(({ shows }) => shows === 'worse')
      return measures.length === 0 ? [] : [{ action, measures }]
    })

/** In: a regression. Out: the reason under which the action opens again. */
export const regressionReason = ({ measures }: Regression): string => `${measures.map(({ name, since }) => `${name} has changed for the worse${since === null ? '' : ` since ${since}`}`).join('; ')}. The statistics say so; nobody decided it.`
