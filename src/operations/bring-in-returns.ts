import type { Body } from '../core/bodies/body.ts'
import type { RecordRefusal } from '../core/change.ts'
import { areasIn, type ContractId } from '../core/contract/contract.ts'
import type { Voice } from '../core/contract/contract-setting.ts'
import type { ContractRecord } from '../core/contract/contract-record.ts'
import type { KpiReturnId, ReturnFile } from '../core/contract/kpi-return.ts'
import type { KpiCode } from '../core/contract/kpi.ts'
import { returnFromMeasure } from '../core/contract/return-from-measure.ts'
import { returnsFromRows, type ReturnsFromRows } from '../core/contract/returns-from-rows.ts'
import type { Counting } from '../core/contract/settle-submission.ts'
import { wordingOfPeriod } from '../core/contract/schedule.ts'
import type { ReturnRefusal } from '../core/contract/submit-return.ts'
import type { Figure } from '../core/measure/figure.ts'
import { measureId, type MeasureId } from '../core/measure/measure.ts'
import type { Period } from '../core/measure/period.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import type { Row } from '../core/table/table.ts'
import type { MeasuresKnown } from './counts-a-change.ts'
import type { Recording, Where } from './needs.ts'

export type ReturnsNeeds = MeasuresKnown & Pick<Recording, 'today' | 'newId'> & {
  readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]>
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
  readonly figuresOfMeasure: (programme: ProgrammeId, measure: MeasureId, period: null) => Promise<readonly Figure[]>
}

export type ReturnsIntent = {
  readonly contract: ContractId
  readonly rows: readonly Row[]
  readonly rowNumbers: readonly number[]
  readonly file?: ReturnFile
  readonly as?: Voice['as']
}

/** What the measures say that count the same as indicators of a contract: fetched once, and only where the file says that a figure was taken from one. */
const countingFor = async (needs: ReturnsNeeds, record: ContractRecord, rows: readonly Row[], programme: ProgrammeId): Promise<(code: KpiCode, period: Period) => Counting> => {
  const codes = new Set(rows.filter(({ source }) => typeof source === 'string' && source.trim() !== '').map(({ code }) => code))
  const named = record.schedule.flatMap(({ kpi }) => (kpi.measure !== null && codes.has(kpi.code) ? [measureId(kpi.measure)] : []))
  const figures = new Map<string, readonly Figure[]>()
  for (const measure of new Set(named)) figures.set(measure, await needs.figuresOfMeasure(programme, measure, null))
  const falling = new Set<string>((await needs.measures(programme)).filter(({ mayFallBelowNothing }) => mayFallBelowNothing).map(({ id }) => id))
  return (code, period) => {
    const kpi = wordingOfPeriod(record.schedule, code, period, record.contract.begins)?.kpi
    const known = figures.get(kpi?.measure ?? '')
    const measured = kpi === undefined || known === undefined ? [] : areasIn(record.contract, period).map((body) => [body, returnFromMeasure(known, body, period, kpi.unit)] as const)
    return { measure: kpi?.measure ?? null, mayFallBelowNothing: falling.has(kpi?.measure ?? ''), measured: new Map(measured) }
  }
}

/** In: the rows of a file and the contract they are brought to. Out: what bringing them in would do to what is on record now; nothing is written. */
export const lookAtReturns = async (needs: ReturnsNeeds, { contract, rows, rowNumbers, file, as }: ReturnsIntent, { programme, actor }: Where): Promise<ReturnsFromRows | ReturnRefusal> => {
  const record = (await needs.contracts(programme)).find((each) => each.contract.id === contract) ?? null
  const countingOf = record === null ? (): Counting => ({ measure: null, mayFallBelowNothing: false, measured: new Map() }) : await countingFor(needs, record, rows, programme)
  return returnsFromRows(record, { rows, rowNumbers }, {
    setting: { programme, actor, on: needs.today() }, bodies: await needs.bodies(programme), countingOf, newId: () => needs.newId() as KpiReturnId, ...(file === undefined ? {} : { file }), ...(as === undefined ? {} : { as }),
  })
}

/** Who speaks for the provider brings in its figures of a contract from a file: every submission of it, or none. Each has its own line of the journal, as one that is typed in. */
export const bringInReturns = async (
  needs: ReturnsNeeds & Recording,
  intent: ReturnsIntent,
  where: Where,
): Promise<{ readonly kind: 'returns-brought-in'; readonly first: number; readonly again: number } | Refusal | RecordRefusal> => {
  const { actor } = where
  const found = await lookAtReturns(needs, intent, where)
  if (isRefusal(found)) return needs.record(found, actor)
  if (found.kind === 'problems') return needs.record(refuse('file-has-problems', 'The file has problems.', 'Look at it again, put them right and bring it anew.'), actor)
  for (const { change } of found.brought) {
    const outcome = await needs.record(change, actor)
    if (isRefusal(outcome)) return outcome
  }
  const again = found.brought.filter(({ change }) => change.earlier !== null).length
  return { kind: 'returns-brought-in', first: found.brought.length - again, again }
}
