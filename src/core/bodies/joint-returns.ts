import type { Day } from '../calendar/day.ts'
import { isValidOn, type Body } from './body.ts'
import { knownBodies } from './known-bodies.ts'
import type { KnownBody } from './known-body.ts'

/** Councils that send one workforce return together, by their DfE numbers, and the body that stands for it. */
export type JointReturn = { readonly body: KnownBody; readonly members: readonly string[] }

/** From the register of bodies: a joint return carries the numbers of its councils, `940 / 941`. */
export const jointReturns: readonly JointReturn[] = knownBodies.flatMap((body) => (body.kind === 'joint-return' && body.dfeCode !== null ? [{ body, members: body.dfeCode.split(' / ') }] : []))

/** In: a council's number and a day. Out: the joint return it is part of then, or null. */
export const jointReturnOf = (dfeCode: string, on: Day): JointReturn | null =>
  jointReturns.find(({ body, members }) => members.includes(dfeCode) && isValidOn(body, on)) ?? null

/** In: a body and the bodies looked at. Out: the joint return among them that the body is part of, or null. */
export const jointReturnAmong = <B extends Body>(member: Body, bodies: readonly B[]): B | null =>
  bodies.find(({ id }) => jointReturns.some(({ body, members }) => body.id === id && member.dfeCode !== null && members.includes(member.dfeCode))) ?? null
