import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Finding, FindingId } from './finding.ts'
import { dayOfInspection, type Inspection } from './inspection.ts'

/** What a later finding, or a later visit, says about an earlier one. */
export const lineageKinds = ['continues', 'repeats', 'closes'] as const
export type LineageKind = (typeof lineageKinds)[number]

/**
 * `continues` and `repeats` come from a later finding. `closes` comes from a later visit, which says the matter is put
 * right; it needs no finding of its own.
 */
export type Lineage =
  | { readonly kind: 'continues' | 'repeats'; readonly programme: ProgrammeId; readonly earlier: FindingId; readonly later: FindingId; readonly reason: string }
  | { readonly kind: 'closes'; readonly programme: ProgrammeId; readonly earlier: FindingId; readonly by: Inspection['id']; readonly reason: string }

export type FindingsRelated = { readonly kind: 'findings-related'; readonly programme: ProgrammeId; readonly lineage: Lineage }

type Placed = { readonly finding: Finding; readonly inspection: Inspection }

export type RelateRefusal = NotPermitted | Refusal<'no-such-finding' | 'not-later' | 'no-reason' | 'already-said'>

type Intent = {
  readonly kind: LineageKind
  readonly earlier: Placed | null
  /** The later finding for `continues` and `repeats`. */
  readonly later: Placed | null
  /** The later visit for `closes`. */
  readonly by: Inspection | null
  readonly reason: string
}

/** In: what a person says of two findings, and what is already said. Out: the change, or a refusal. */
export const relateFindings = (
  { kind, earlier, later, by, reason }: Intent,
  { programme, actor, on, known }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly known: readonly Lineage[] },
): FindingsRelated | RelateRefusal => {
  const notPermitted = whyNot(actor, 'relate-findings', programme, on)
  if (notPermitted !== null) return notPermitted
  const laterVisit = kind === 'closes' ? by : (later?.inspection ?? null)
  if (earlier === null || laterVisit === null || (kind !== 'closes' && later === null)) {
    return refuse('no-such-finding', 'The finding or the visit is not in this register.', 'Choose both from this programme’s register.')
  }
  if ((dayOfInspection(laterVisit) ?? '') <= (dayOfInspection(earlier.inspection) ?? '')) {
    return refuse('not-later', 'The second visit is not later than the first.', 'Choose a visit after the one that made the earlier finding.')
  }
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why.', 'Quote or name what the later visit says about it.')
  const lineage: Lineage =
    kind === 'closes'
      ? { kind, programme, earlier: earlier.finding.id, by: laterVisit.id, reason: reason.trim() }
      : { kind, programme, earlier: earlier.finding.id, later: later!.finding.id, reason: reason.trim() }
  const isSaid = known.some((each) => each.kind === lineage.kind && each.earlier === lineage.earlier && targetOf(each) === targetOf(lineage))
  if (isSaid) return refuse('already-said', 'The register already says so.', 'Go back to the finding to see it.')
  return { kind: 'findings-related', programme, lineage }
}

/** The later finding or visit that a line of lineage names. */
export const targetOf = (lineage: Lineage): string => (lineage.kind === 'closes' ? lineage.by : lineage.later)
