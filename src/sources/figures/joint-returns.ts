import type { KnownBody } from '../../core/bodies/known-body.ts'
import { knownBodies } from '../../core/bodies/known-bodies.ts'
import { isValidOn } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'

/** Councils that send one workforce return together, and the body that stands for it. */
export type JointReturn = { readonly body: KnownBody; readonly members: readonly string[] }

/** From the register of bodies: a joint return carries the numbers of its councils, `940 / 941`. */
export const jointReturns: readonly JointReturn[] = knownBodies.flatMap((body) => (body.kind === 'joint-return' && body.dfeCode !== null ? [{ body, members: body.dfeCode.split(' / ') }] : []))

/** In: a council's number and a day. Out: the joint return it is part of then, or null. */
export const jointReturnOf = (dfeCode: string, on: Day): JointReturn | null =>
  jointReturns.find(({ body, members }) => members.includes(dfeCode) && isValidOn(body, on)) ?? null
