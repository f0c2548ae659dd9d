import { createHash } from 'node:crypto'
import { day } from '../../core/calendar/day.ts'
import type { ContractId } from '../../core/contract/contract.ts'
import { returnTableShape } from '../../core/contract/return-table-shape.ts'
import type { Sha256 } from '../../core/inspection/inspection.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Row } from '../../core/table/table.ts'
import { bringInReturns } from '../../operations/bring-in-returns.ts'
import { toCsv } from '../../reports/export/to-csv.ts'
import { inOneAct } from '../one-act.ts'
import { readSpreadsheet } from '../read-spreadsheet.ts'
import type { Opened } from '../wire.ts'
import { exampleshireContract } from './exampleshire-contract.data.ts'
import { exampleshirePeople } from './exampleshire.data.ts'

// Wholly invented: the assessments of October, which the trust brings in as it sends its figures each month.

const broughtOn = day('2026-11-12')

const october = (body: string, numerator: number, denominator: number): Row => ({
  contract: exampleshireContract.id, code: 'A2', from: '2026-10-01', to: '2026-10-31', body, numerator, denominator, status: 'Provisional', quality: 'Sound', commentary: 'Two assessments of the last week are still being checked.',
})

/** In: the open service, the invented programme, who may look, and what stops at a refusal. The analyst of the trust brings in its figures of a month from a file. */
export const loadReturnFile = async ({ store }: Opened, programme: ProgrammeId, loader: Actor, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const person = exampleshirePeople.find(({ role }) => role === 'analyst')!
  const actor: Actor = { kind: 'person', person: person.id as PersonId, name: person.name, memberships: await store.read(loader, (reads) => reads.servedBy(person.id as PersonId)) }
  const bytes = new TextEncoder().encode(must(toCsv({ ...returnTableShape, rows: [october('North Exampleshire Council', 131, 145), october('South Exampleshire Council', 112, 121)] })))
  const file = { name: 'trust-return-october-2026.csv', sha256: createHash('sha256').update(bytes).digest('hex') as Sha256 }
  const reading = must(await readSpreadsheet(bytes, file.name, returnTableShape))
  if (reading.kind !== 'rows') throw new Error('the sample return has problems')
  const { rows, rowNumbers } = reading
  must(await inOneAct(store, actor, (does) => bringInReturns({ ...does, today: () => broughtOn }, { contract: exampleshireContract.id as ContractId, rows, rowNumbers, file }, { programme, actor })))
}
