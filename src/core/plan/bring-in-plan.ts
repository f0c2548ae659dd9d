import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Action } from './plan.ts'

/** The actions of a spreadsheet, taken over in one act: all of them or none. Unchanged rows are counted, not written. */
export type PlanBroughtIn = {
  readonly kind: 'plan-brought-in'
  readonly programme: ProgrammeId
  readonly fileName: string
  readonly document: string
  readonly added: readonly Action[]
  readonly revised: readonly { readonly before: Action; readonly action: Action }[]
  readonly unchanged: number
  readonly reason: string
}

/** In: the actions as they stand and as the file has them. Out: the change, or a refusal. The same file again changes nothing. */
export const bringInPlan = (
  file: { readonly name: string; readonly document: string; readonly actions: readonly Action[]; readonly reason: string },
  { programme, actor, on, standing }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly standing: readonly Action[] },
): PlanBroughtIn | NotPermitted | Refusal<'nothing-changed' | 'no-reason'> => {
  const notPermitted = whyNot(actor, 'bring-in-a-plan', programme, on)
  if (notPermitted !== null) return notPermitted
  const before = new Map(standing.map((action) => [action.id, action]))
  const added = file.actions.filter((action) => !before.has(action.id))
  const revised = file.actions.flatMap((action) => {
    const stood = before.get(action.id)
    return stood === undefined || JSON.stringify(stood) === JSON.stringify(action) ? [] : [{ before: stood, action }]
  })
  if (added.length === 0 && revised.length === 0) {
    return refuse('nothing-changed', 'The file holds the plan as it already stands.', 'Nothing needs to be done.')
  }
  if (file.reason.trim() === '') return refuse('no-reason', 'Nothing says why the plan changes.', 'Give the reason in a sentence.')
  return {
    kind: 'plan-brought-in', programme, fileName: file.name, document: file.document, added, revised,
    unchanged: file.actions.length - added.length - revised.length, reason: file.reason.trim(),
  }
}
