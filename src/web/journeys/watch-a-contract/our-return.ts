import type { TextCheckOverride } from '../../../core/child-data/text-check.ts'
import { providerOf } from '../../../core/contract/contract.ts'
import { whyNotFor } from '../../../core/contract/contract-setting.ts'
import { returnTableShape } from '../../../core/contract/return-table-shape.ts'
import type { ReturnsFromRows } from '../../../core/contract/returns-from-rows.ts'
import type { Sha256 } from '../../../core/inspection/inspection.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { Row } from '../../../core/table/table.ts'
import { lookAtReturns } from '../../../operations/bring-in-returns.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Draft, Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { keepWarning, warningKept } from '../../warning-gone-past.ts'
import { contractSeen, settingOf, type ContractSight } from './contract-sight.ts'

/** The name under which a file that waits to be confirmed is kept. */
export const journey = 'bring-in-our-return'

/** The most a file of a return may have, in bytes: far more than ten years of a hundred indicators. */
export const largestReturn = 4 * 1024 * 1024

/** In: a visit. Out: the contract as whoever speaks for its provider sees it; a refusal for everybody else, null where there is no such contract. */
export const ownContract = async (ask: Pick<Questions, 'contracts' | 'bodies'>, visit: ProgrammeVisit): Promise<ContractSight | Refusal | null> => {
  const sight = await contractSeen(ask, visit)
  if (sight === null) return null
  const { contract } = sight.record
  // What they see here are figures they gave themselves, the small ones among them.
  return whyNotFor('submit-kpi-return', contract, providerOf(contract), settingOf(visit)) ?? { ...sight, seesSmallNumbers: true }
}

export type KeptReturn = { readonly contract: string; readonly name: string; readonly sha256: Sha256; readonly bytes: Uint8Array; readonly override: TextCheckOverride | null }

/** In: a file, and the warning it went past. Out: the values of the draft that keeps it between looking and confirming. */
export const keepReturn = ({ contract, name, sha256, bytes, override }: KeptReturn): Draft['values'] => ({ ...keepWarning(override), contract, name, sha256, bytes: Buffer.from(bytes).toString('base64') })

/** The visitor’s own waiting file that the address names, brought to this contract, or null. */
export const returnHere = async (ask: Pick<Questions, 'draft'>, { params, programme, person }: ProgrammeVisit): Promise<(KeptReturn & { readonly draft: string }) | null> => {
  const draft = await ask.draft(params['draft'] ?? '')
  if (draft === null || draft.programme !== programme.id || draft.person !== person.id || draft.journey !== journey) return null
  const { contract, name, sha256, bytes } = draft.values
  if (contract !== params['contract'] || typeof contract !== 'string' || typeof name !== 'string' || typeof sha256 !== 'string' || typeof bytes !== 'string') return null
  return { draft: draft.id, contract, name, sha256: sha256 as Sha256, override: warningKept(draft.values), bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }
}

export type ReturnDryRun =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | Extract<ReturnsFromRows, { readonly kind: 'problems' }>
  | {
      readonly kind: 'found'
      readonly found: Extract<ReturnsFromRows, { readonly kind: 'returns' }>
      readonly rows: readonly Row[]
      readonly rowNumbers: readonly number[]
      /** A fingerprint of what was shown, so that figures that moved meanwhile are noticed. */
      readonly seen: string
    }

/** In: a file. Out: what bringing it in would do to the figures as they stand now. The same rules decide again when it is confirmed. */
export const tryReturn = async (ask: Questions & Tools, { name, sha256, bytes }: KeptReturn, sight: ContractSight, { programme, actor, on }: ProgrammeVisit): Promise<ReturnDryRun> => {
  const reading = await ask.readSpreadsheet(bytes, name, returnTableShape)
  if (isRefusal(reading)) return { kind: 'refused', refusal: reading }
  if (reading.kind === 'problems') return reading
  const { rows, rowNumbers } = reading
  const found = await lookAtReturns({ ...ask, today: () => on, newId: () => 'not-yet' }, { contract: sight.record.contract.id, rows, rowNumbers, file: { name, sha256 } }, { programme: programme.id, actor })
  if (isRefusal(found)) return { kind: 'refused', refusal: found }
  if (found.kind === 'problems') return found
  return { kind: 'found', found, rows, rowNumbers, seen: ask.sha256(new TextEncoder().encode(JSON.stringify(found.brought))) }
}
