import { isValidOn, type BodyId } from '../bodies/body.ts'
import type { NonEmpty } from '../branded.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { exactly, type StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { holderOn } from './holder-on.ts'
import type { Holder, Obligation, ObligationId } from './obligation.ts'
import type { Regime } from './regime.ts'
import { noReason, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'
import type { ObligationChanged } from './vary-instrument.ts'

/** What becomes of one open obligation when its body ends: others take it over, or it ends with a reason. */
export type Disposition =
  | { readonly kind: 'pass'; readonly obligation: ObligationId; readonly to: NonEmpty<Holder>; readonly because: string; readonly source: Source | null }
  | { readonly kind: 'end'; readonly obligation: ObligationId; readonly reason: string; readonly source: Source | null }

/** What becomes of the duties of a body that ends. */
export type BodyDissolved = {
  readonly kind: 'body-dissolved'
  readonly programme: ProgrammeId
  readonly body: BodyId
  readonly lastDay: Day
  readonly changed: readonly ObligationChanged[]
  readonly added: readonly Obligation[]
}

export type DissolveRefusal = CommonRefusal | Refusal<'no-such-body' | 'ends-otherwise' | 'obligation-left-behind' | 'not-its-obligation' | 'no-such-successor'>

/** In: a body and a day. Out: the obligations that it, or somebody in one of its posts, carries on that day. */
export const heldByBody = (regime: Regime, body: BodyId, on: Day): readonly Obligation[] =>
  regime.obligations.filter((obligation) => {
    const held = holderOn(regime, obligation, on)
    if (held.kind === 'body') return held.body === body
    return (held.kind === 'person' || held.kind === 'vacant' || held.kind === 'post') && regime.posts.some((each) => each.id === held.post && each.body === body)
  })

const isThere = ({ bodies, posts }: Regime, holder: Holder, on: Day): boolean =>
  holder.kind === 'body'
    ? bodies.some((each) => each.id === holder.body && isValidOn(each, on))
    : posts.some((each) => each.id === holder.post && (each.to === null || on <= each.to.day))

type Outcome = { readonly changed: ObligationChanged; readonly added: readonly Obligation[] }

/** Whoever passes a duty on says that it goes on: a source that last spoke of it the day before no longer has the last word. */
const stillKnownOn = (ending: Obligation['ending'], on: StatedDay): Obligation['ending'] =>
  ending?.kind === 'not-found' && ending.lastKnown.day < on.day ? { ...ending, lastKnown: on } : ending

const carriedOut = (before: Obligation, disposition: Disposition, from: Day, idOf: (obligation: ObligationId, index: number) => ObligationId): Outcome => {
  const on = exactly(from)
  if (disposition.kind === 'end') {
    return { changed: { before, obligation: { ...before, ending: { kind: 'ended', how: 'lifted', on, reason: disposition.reason.trim(), source: disposition.source } } }, added: [] }
  }
  const { to, because, source } = disposition
  const ending = stillKnownOn(before.ending, on)
  if (to.length === 1) return { changed: { before, obligation: { ...before, ending, passings: [...before.passings, { from: on, to: to[0], because: because.trim(), source }] } }, added: [] }
  // One obligation has one holder, so each of several successors carries one of its own.
  const added = to.map((holder, index): Obligation => ({
    ...before,
    id: idOf(before.id, index),
    begins: on,
    passings: [{ from: on, to: holder, because: because.trim(), source }],
    continues: before.id,
    ending,
  }))
  return { changed: { before, obligation: { ...before, ending: { kind: 'ended', how: 'passed-on', on, reason: because.trim(), source } } }, added }
}

/**
 * In: a body, its last day, and what becomes of each obligation it carries. Out: what happens to them, or a refusal: no body ends while
 * an obligation of its would have neither a successor nor an end with a reason. `endBody` puts everything else beside it.
 */
export const dissolveBody = (
  { body, lastDay, dispositions }: { readonly body: BodyId; readonly lastDay: Day; readonly dispositions: readonly Disposition[] },
  setting: Setting,
  idOf: (obligation: ObligationId, index: number) => ObligationId,
): BodyDissolved | DissolveRefusal => {
  const { regime, programme } = setting
  const notPermitted = whyNotHere('change-instrument', setting)
  if (notPermitted !== null) return notPermitted
  const spells = regime.bodies.filter((each) => each.id === body)
  if (spells.length === 0) return refuse('no-such-body', 'There is no such body.', 'Choose one of the bodies of this programme.')
  if (!spells.some((each) => isValidOn(each, lastDay) && (each.validTo === null || each.validTo === lastDay))) {
    return refuse('ends-otherwise', 'The record gives another last day for this body.', 'Check the day.')
  }
  const held = heldByBody(regime, body, lastDay)
  const next = addDays(lastDay, 1)
  const left = held.find((each) => !dispositions.some((one) => one.obligation === each.id))
  if (left !== undefined) {
    return refuse('obligation-left-behind', `Clause ${left.clause}, “${left.what}”, would have nobody.`, 'Say who takes it over, or end it with a reason.')
  }
  const changed: ObligationChanged[] = []
  const added: Obligation[] = []
  for (const disposition of dispositions) {
    const before = held.find((each) => each.id === disposition.obligation)
    if (before === undefined) return refuse('not-its-obligation', 'One of the obligations is not carried by this body on its last day.', 'Leave it out.')
    const silent = noReason(disposition.kind === 'end' ? disposition.reason : disposition.because)
    if (silent !== null) return silent
    if (disposition.kind === 'pass' && !disposition.to.every((each) => isThere(regime, each, next))) {
      return refuse('no-such-successor', `Whoever is to take over clause ${before.clause} is not there on ${next}.`, 'Choose a body or post that exists on that day.')
    }
    const outcome = carriedOut(before, disposition, next, idOf)
    changed.push(outcome.changed)
    added.push(...outcome.added)
  }
  return { kind: 'body-dissolved', programme, body, lastDay, changed, added }
}
