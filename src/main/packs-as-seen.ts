import type { Day } from '../core/calendar/day.ts'
import type { Actor } from '../core/people/actor.ts'
import { may } from '../core/people/permission.ts'
import type { PackReads } from '../store/reads/pack.ts'

/**
 * Every page reads packs through here, so that none can forget: a pack with small numbers is not there for who may not see them, nor are
 * its facts and files. In: the reads, who asks, and the day. Out: the same reads, as that person may see them.
 */
export const packsAsSeen = (reads: PackReads, actor: Actor, today: () => Day): PackReads => {
  const packs: PackReads['packs'] = async (programme) => {
    const all = await reads.packs(programme)
    return may(actor, 'see-small-numbers', programme, today()) ? all : all.filter(({ audience }) => audience !== 'entitled')
  }
  const isSeen = async (...[programme, issue]: Parameters<PackReads['frozenPack']>): Promise<boolean> => (await packs(programme)).some(({ id }) => id === issue.pack)
  return {
    packs,
    frozenPack: async (programme, issue) => ((await isSeen(programme, issue)) ? reads.frozenPack(programme, issue) : null),
    packFile: async (programme, issue, format) => ((await isSeen(programme, issue)) ? reads.packFile(programme, issue, format) : null),
  }
}
