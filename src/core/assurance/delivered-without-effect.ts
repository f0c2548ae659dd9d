import { isLive, type Action } from '../plan/plan.ts'
import type { DataVoice } from './statement.ts'

/**
 * In: the actions for an outcome and what its measures show. Out: whether more than half are delivered while none of its measures has changed for the
 * better: the warning that a plan runs well and changes nothing. Without a single measure nobody can tell, and that is no reason to be quiet.
 */
export const isDeliveredWithoutEffect = (actions: readonly Action[], data: readonly DataVoice[]): boolean => {
  const live = actions.filter(isLive)
  const delivered = live.filter(({ delivery }) => delivery === 'delivered')
  return delivered.length * 2 > live.length && !data.some(({ shows }) => shows === 'better')
}
