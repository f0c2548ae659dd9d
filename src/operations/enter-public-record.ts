import type { BodiesEntered } from '../core/bodies/enter-bodies.ts'
import type { HappeningEntered } from '../core/intervention/happening.ts'
import type { PostEntered } from '../core/intervention/record-appointment.ts'
import type { InspectionEntered } from '../core/inspection/enter-inspection.ts'
import type { MembershipBegun, PersonAdded, ProgrammeBegun } from '../core/people/membership-changes.ts'
import type { Actor } from '../core/people/actor.ts'
import type { Recording } from './needs.ts'

/** What a service may enter without a decision of its own: facts with their sources, and who the programme begins with. */
export type Entered = ProgrammeBegun | BodiesEntered | InspectionEntered | PostEntered | HappeningEntered | PersonAdded | MembershipBegun

/** A service enters one fact. People have acts with decisions instead; this one refuses them. */
export const enterAFact = async (needs: Pick<Recording, 'record'>, fact: Entered, actor: Extract<Actor, { kind: 'service' }>) => needs.record(fact, actor)
