import type { TextCheckOverride } from '../../../core/child-data/text-check.ts'
import { bringInPlan, type PlanBroughtIn } from '../../../core/plan/bring-in-plan.ts'
import { planFromRows } from '../../../core/plan/plan-from-rows.ts'
import { planTableShape } from '../../../core/plan/plan-table-shape.ts'
import type { Action, ActionId } from '../../../core/plan/plan.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { TableProblem } from '../../../core/table/table.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Draft, Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { keepWarning, warningKept } from '../../warning-gone-past.ts'

/** The name under which a file that waits to be confirmed is kept. */
export const journey = 'bring-in-a-plan'

/** The most a file of a plan may have, in bytes: far more than a plan of a thousand actions. */
export const largestPlan = 16 * 1024 * 1024

/** What would happen: nothing because of problems, nothing because nothing differs, or these changes. */
export type DryRun =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'problems'; readonly problems: readonly TableProblem[] }
  | {
      readonly kind: 'changes'
      readonly change: PlanBroughtIn
      readonly actions: readonly Action[]
      /** Actions of the plan that no row of the file names: they stay as they are. */
      readonly untouched: readonly Action[]
      /** A fingerprint of what was shown, so that a plan that moved meanwhile is noticed. */
      readonly seen: string
    }

export type KeptFile = { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array; readonly override: TextCheckOverride | null }

/** In: a file, and the warning it went past. Out: the values of the draft that keeps it between looking and confirming. */
export const keepFile = ({ name, sha256, bytes, override }: KeptFile): Draft['values'] => ({ ...keepWarning(override), name, sha256, bytes: Buffer.from(bytes).toString('base64') })

/** The visitor’s own waiting file that the address names, or null. */
export const fileHere = async (ask: Pick<Questions, 'draft'>, { params, programme, person }: ProgrammeVisit): Promise<(KeptFile & { readonly draft: string }) | null> => {
  const draft = await ask.draft(params['draft'] ?? '')
  if (draft === null || draft.programme !== programme.id || draft.person !== person.id || draft.journey !== journey) return null
  const { name, sha256, bytes } = draft.values
  if (typeof name !== 'string' || typeof sha256 !== 'string' || typeof bytes !== 'string') return null
  return { draft: draft.id, override: warningKept(draft.values), name, sha256, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }
}

/**
 * In: a file, and how ids are given to new actions. Out: what bringing it in would do to the plan as it stands now. The same
 * function shows the dry run and, on confirming, makes what is recorded.
 */
export const tryFile = async (
  ask: Questions & Tools,
  { name, sha256, bytes }: KeptFile,
  { programme, actor, on }: ProgrammeVisit,
  newId: (row: number) => ActionId = (row) => `row-${row}` as ActionId,
): Promise<DryRun> => {
  if (bytes.length === 0) return { kind: 'refused', refusal: { kind: 'refusal', code: 'empty-file', message: 'The file is empty.', whatToDo: 'Choose the file of the plan and try again.' } }
  const reading = await ask.readSpreadsheet(bytes, name, planTableShape)
  if (isRefusal(reading)) return { kind: 'refused', refusal: reading }
  if (reading.kind === 'problems') return reading
  const standing = await ask.actions(programme.id)
  const outcomes = await ask.outcomes(programme.id)
  const findings = await ask.findings(programme.id)
  const setting = { programme: programme.id, actor, on, standing, outcomes, findings }
  const read = planFromRows(reading, { ...setting, newId })
  if (read.kind === 'problems') return read
  const change = bringInPlan({ name, document: sha256, actions: read.actions, reason: 'Looking only' }, { programme: programme.id, actor, on, standing })
  if (isRefusal(change)) return { kind: 'refused', refusal: change }
  const named = new Set(read.actions.map((action) => action.id))
  const shown = JSON.stringify([change.added.map((action) => ({ ...action, id: null })), change.revised])
  return { kind: 'changes', change, actions: read.actions, untouched: standing.filter((action) => !named.has(action.id)), seen: ask.sha256(new TextEncoder().encode(shown)) }
}
