import type { Change } from '../../core/change.ts'
import { MovedMeanwhile } from '../faults.ts'
import type { Inside } from '../schema.ts'

/** What the journal says about a change besides who, when and what kind. Values without secrets and without bytes. */
export type Trace = {
  readonly subject: { readonly kind: string; readonly id: string }
  readonly reason?: string | null
  readonly before?: unknown
  readonly after?: unknown
}

/** Writes one kind of change into its tables. It decides nothing: whether the change may happen was settled in core. */
export type Apply<K extends Change['kind']> = (inside: Inside, change: Extract<Change, { kind: K }>) => Promise<Trace>

/** A value as the text of a jsonb column. */
export const jsonText = (value: unknown): string => JSON.stringify(value)

/** Throws where an update met no row: it is gone, or another's. */
export const mustTouchOne = ({ numUpdatedRows }: { readonly numUpdatedRows: bigint }): void => {
  if (numUpdatedRows !== 1n) throw new MovedMeanwhile(`the change touched ${numUpdatedRows} rows instead of one`)
}
