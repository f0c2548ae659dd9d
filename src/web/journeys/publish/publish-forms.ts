import type { PublicItem, PublicRecord } from '../../../core/publication/public-item.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'

/** The page that all forms about the public come from and go back to. */
export const toThePublicList = ({ programme }: ProgrammeVisit) => ({ href: paths.public(programme.id), text: 'What the public reads' })

export const publicRecordOf = (ask: Questions, { programme }: ProgrammeVisit): Promise<PublicRecord> => ask.publicRecord(programme.id)

/** In: who asks. Out: the thing named in the address, or null. */
export const itemOf = async (ask: Questions, visit: ProgrammeVisit): Promise<PublicItem | null> =>
  (await publicRecordOf(ask, visit)).items.find(({ id }) => id === visit.params['item']) ?? null
