import { deliveryStates, type DeliveryState } from './plan.ts'

/** What a step from one state to the next must be given, besides what every update says. `null` where there is no such step. */
export type DeliveryStep = { readonly needs: readonly ('why' | 'plan')[] } | null

const freely: DeliveryStep = { needs: [] }
/** Say what stands in the way and what is being done about it. */
const withWhy: DeliveryStep = { needs: ['why'] }
/** Ending an action unfinished changes the plan, which is for those who may plan. */
const byPlanners: DeliveryStep = { needs: ['why', 'plan'] }

/**
 * The steps of delivery, every cell present: rows are where an action stands, columns where it may go. Work that has begun cannot be
 * said never to have begun; what is delivered can be opened again, with the reason; what is withdrawn stays so.
 */
export const deliverySteps: Readonly<Record<DeliveryState, Readonly<Record<DeliveryState, DeliveryStep>>>> = {
  'not-started': { 'not-started': freely, 'on-track': freely, 'at-risk': withWhy, 'off-track': withWhy, delivered: freely, withdrawn: byPlanners },
  'on-track': { 'not-started': null, 'on-track': freely, 'at-risk': withWhy, 'off-track': withWhy, delivered: freely, withdrawn: byPlanners },
  'at-risk': { 'not-started': null, 'on-track': freely, 'at-risk': withWhy, 'off-track': withWhy, delivered: freely, withdrawn: byPlanners },
  'off-track': { 'not-started': null, 'on-track': freely, 'at-risk': withWhy, 'off-track': withWhy, delivered: freely, withdrawn: byPlanners },
  delivered: { 'not-started': null, 'on-track': withWhy, 'at-risk': withWhy, 'off-track': withWhy, delivered: freely, withdrawn: null },
  withdrawn: { 'not-started': null, 'on-track': null, 'at-risk': null, 'off-track': null, delivered: null, withdrawn: null },
}

/** In: where an action stands. Out: where an update may take it, itself among them; not withdrawal, which is a change of the plan. */
export const statesAhead = (from: DeliveryState): readonly DeliveryState[] => deliveryStates.filter((to) => to !== 'withdrawn' && deliverySteps[from][to] !== null)
