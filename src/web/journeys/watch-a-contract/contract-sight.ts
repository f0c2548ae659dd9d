import type { Body, BodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { ContractRecord } from '../../../core/contract/contract-record.ts'
import type { Spoken } from '../../../core/contract/contract-change.ts'
import type { ContractSetting } from '../../../core/contract/contract-setting.ts'
import type { Area } from '../../../core/contract/readings.ts'
import { may } from '../../../core/people/permission.ts'
import { paths } from '../../paths.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'

/** A contract as a page looks at it: what is on record, the bodies by name, today, and whether the reader may see small numbers. */
export type ContractSight = { readonly programme: string; readonly record: ContractRecord; readonly bodies: readonly Body[]; readonly on: Day; readonly seesSmallNumbers: boolean }

/** In: a visit to a page of one contract. Out: that contract, or null where there is none. */
export const contractSeen = async (ask: Pick<Questions, 'contracts' | 'bodies'>, { programme, params, actor, on }: ProgrammeVisit): Promise<ContractSight | null> => {
  const record = (await ask.contracts(programme.id)).find((each) => each.contract.id === params['contract'])
  return record === undefined ? null : { programme: programme.id, record, bodies: await ask.bodies(programme.id), on, seesSmallNumbers: may(actor, 'see-small-numbers', programme.id, on) }
}

/** Where the visitor stands, for the decisions. */
export const settingOf = ({ programme, actor, on }: ProgrammeVisit): ContractSetting => ({ programme: programme.id, actor, on })

/** In: a body. Out: its name. */
export const bodyName = ({ bodies }: Pick<ContractSight, 'bodies'>, body: BodyId): string => bodies.find((each) => each.id === body)?.name ?? body

/** In: whose figure. Out: the council’s name, or the words for all together. */
export const areaName = (sight: Pick<ContractSight, 'bodies'>, area: Area): string => (area === 'combined' ? 'All councils together' : bodyName(sight, area))

/** In: who spoke. Out: name, post and party; only the name and where it is from for what was entered from a paper. */
export const spokenInWords = (sight: Pick<ContractSight, 'bodies'>, { id, name, capacity, body, on }: Spoken): string =>
  id === null && capacity === '' ? `${name}, ${dayInWords(on)}` : `${name}, ${capacity}, for ${bodyName(sight, body)}, ${dayInWords(on)}`

/** The trail above every page of a contract. */
export const contractTrail = ({ programme, record }: ContractSight, title: string) => [
  { text: 'Contracts', href: paths.contracts(programme) },
  { text: record.contract.title, href: paths.contract(programme, record.contract.id) },
  { text: title },
]
