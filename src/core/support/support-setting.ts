import type { Day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { BodyId } from '../bodies/body.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { PriorityId } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { SupportPackage } from './support-package.ts'
import { maySupport, type SupportStep } from './support-state.ts'

/** Where, by whom and on which day a decision about support is made, and what it may point to. */
export type SupportSetting = {
  readonly programme: ProgrammeId
  readonly actor: Actor
  readonly on: Day
  readonly bodies: readonly BodyId[]
  readonly findings: readonly FindingId[]
  readonly priorities: readonly PriorityId[]
}

export type SupportStepRefusal = NotPermitted | Refusal<'no-such-package' | 'not-now'>

/** In: an act, a step and a package. Out: the package where the step may be taken, else the refusal. */
export const packageFor = (
  before: SupportPackage | null,
  { act, step }: { readonly act: Act; readonly step: SupportStep },
  { programme, actor, on }: Pick<SupportSetting, 'programme' | 'actor' | 'on'>,
): SupportPackage | SupportStepRefusal => {
  const notPermitted = whyNot(actor, act, programme, on)
  if (notPermitted !== null) return notPermitted
  if (before === null || before.programme !== programme) return refuse('no-such-package', 'It is not on record.', 'Choose one from the list.')
  return maySupport(step, before, on) ? before : refuse('not-now', 'This cannot be done as the support stands today.', 'Look at its dates: it has not begun, or it is over.')
}
