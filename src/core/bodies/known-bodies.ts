import { changedCouncils } from './changed-councils.data.ts'
import { unchangedCouncils } from './councils.data.ts'
import type { KnownBody } from './known-body.ts'
import { otherBodies } from './other-bodies.data.ts'

/** Every body of public record we know: councils of today and before, regions, the country, and those that oversee them. */
export const knownBodies: readonly KnownBody[] = [...otherBodies, ...changedCouncils, ...unchangedCouncils]
