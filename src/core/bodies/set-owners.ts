import { daySaid } from '../calendar/day-said.ts'
import { isNonEmpty, type NonEmpty } from '../branded.ts'
import { addDays, type Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import { noSource, whyNotHere, type CommonRefusal } from '../intervention/setting.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { BodyId } from './body.ts'
import type { GovernanceSetting } from './governance.ts'
import { sumInHundredths, type Owner, type Ownership } from './ownership.ts'
import { bodyOn } from './succession.ts'

export type OwnersSet = {
  readonly kind: 'owners-set'
  readonly programme: ProgrammeId
  /** The owners until the day before, with their last day; null where there were none. */
  readonly closed: Ownership | null
  readonly ownership: Ownership
}

export type OwnersRefusal =
  | CommonRefusal
  | Refusal<'no-such-body' | 'body-not-valid' | 'no-owner' | 'owner-twice' | 'owns-itself' | 'goes-in-a-circle' | 'share-not-possible' | 'shares-incomplete' | 'shares-not-whole' | 'not-after-the-last' | 'gap-in-ownership'>

export type OwnersIntent = { readonly owned: BodyId; readonly from: Day; readonly owners: readonly Owner[]; readonly sources: readonly Source[]; readonly note: string | null }

const isPossible = (share: number): boolean => share > 0 && share <= 100 && Math.abs(share * 100 - Math.round(share * 100)) < 1e-6

const faultInShares = (owners: readonly Owner[]): OwnersRefusal | null => {
  const shares = owners.flatMap(({ share }) => (share === null ? [] : [share]))
  if (shares.length === 0) return null
  if (shares.length < owners.length) return refuse('shares-incomplete', 'Some owners have a share and some have none.', 'Give every share, or none where no source gives them.')
  if (!shares.every(isPossible)) return refuse('share-not-possible', 'A share must be more than 0 and at most 100 per cent, with two decimals at most.', 'Correct the share.')
  const sum = sumInHundredths(shares)
  return sum === 10_000 ? null : refuse('shares-not-whole', `The shares add up to ${(sum / 100).toString()} per cent, not 100.`, 'Correct the shares.')
}

/** What an owner owns, and what that owns in turn: owning oneself by a chain of others is still owning oneself. */
const reaches = (ownerships: readonly Ownership[], from: BodyId, wanted: BodyId, on: Day, seen: readonly BodyId[] = []): boolean =>
  from === wanted || (!seen.includes(from) && ownerships.filter((each) => each.owners.some((one) => one.body === from) && (each.to === null || on <= each.to)).some((each) => reaches(ownerships, each.owned, wanted, on, [...seen, from])))

const faultInTime = (latest: Ownership | undefined, { from, owned }: OwnersIntent, { regime }: GovernanceSetting): OwnersRefusal | null => {
  const there = bodyOn(regime.bodies, owned, from)
  if (isRefusal(there)) return there
  if (latest === undefined) return null
  if (from <= latest.from) return refuse('not-after-the-last', `Owners are on record from ${daySaid(latest.from)}.`, 'Give a later day: what stands is not rewritten.')
  return latest.to !== null && from > addDays(latest.to, 1) ? refuse('gap-in-ownership', `Nobody would own it from ${daySaid(addDays(latest.to, 1))} to ${daySaid(addDays(from, -1))}.`, `Let the new owners begin on ${daySaid(addDays(latest.to, 1))}.`) : null
}

/**
 * In: a body, a day, and all its owners from that day on. Out: the change, which ends what stood before on the day before; or a
 * refusal. Shares are given for all owners, and make 100 per cent, or for none.
 */
export const setOwners = (intent: OwnersIntent, setting: GovernanceSetting): OwnersSet | OwnersRefusal => {
  const { owned, from, owners, sources, note } = intent
  const notPermitted = whyNotHere('keep-bodies', setting)
  if (notPermitted !== null) return notPermitted
  const { governance, regime, programme } = setting
  const own = governance.ownerships.filter((each) => each.owned === owned).toSorted((one, other) => one.from.localeCompare(other.from))
  const latest = own.at(-1)
  const untimely = faultInTime(latest, intent, setting)
  if (untimely !== null) return untimely
  if (!isNonEmpty(owners)) return refuse('no-owner', 'Nobody is named as owner.', 'Name at least one body.')
  for (const { body } of owners) {
    if (body === owned) return refuse('owns-itself', 'A body cannot own itself.', 'Choose another owner.')
    const there = bodyOn(regime.bodies, body, from)
    if (isRefusal(there)) return there
    if (reaches(governance.ownerships, owned, body, from)) return refuse('goes-in-a-circle', `${there.name} is itself owned by the body it would own.`, 'Choose another owner.')
  }
  if (new Set(owners.map((each) => each.body)).size < owners.length) return refuse('owner-twice', 'One owner is named twice.', 'Name each owner once, with its whole share.')
  const fault = faultInShares(owners) ?? noSource(sources)
  if (fault !== null || !isNonEmpty(sources)) return fault!
  const closed = latest === undefined || latest.to !== null ? null : { ...latest, to: addDays(from, -1) }
  const said: NonEmpty<Source> = sources
  return { kind: 'owners-set', programme, closed, ownership: { programme, owned, from, to: null, owners, sources: said, note } }
}
