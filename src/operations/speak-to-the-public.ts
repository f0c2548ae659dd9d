import { capacityOf } from '../core/people/actor.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { PublicContact, PublicItemId, PublicRecord, PublicSetting } from '../core/publication/public-item.ts'
import { releaseToThePublic, withdrawFromThePublic } from '../core/publication/release-to-the-public.ts'
import { askForAPublicPage, switchPublicPage } from '../core/publication/switch-public-page.ts'
import { writeForThePublic, type PublicItemWish } from '../core/publication/write-for-the-public.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly publicRecord: (programme: ProgrammeId) => Promise<PublicRecord> }

const settingOf = async (needs: Needs, { programme, actor }: Where): Promise<PublicSetting> => {
  const on = needs.today()
  const hand = { person: actor.kind === 'person' ? actor.person : null, name: actor.name, capacity: capacityOf(actor, programme, on), on }
  return { programme, actor, on, hand, record: await needs.publicRecord(programme) }
}

/** A person writes something for the public; it waits for a second person. */
export const writeSomethingForThePublic = async (needs: Needs, wish: PublicItemWish, where: Where, id?: PublicItemId) =>
  needs.record(writeForThePublic(wish, id ?? (needs.newId() as PublicItemId), await settingOf(needs, where)), where.actor)

/** A second person releases what waits, or sets it aside. */
export const decideForThePublic = async (needs: Needs, { item, ...decision }: { readonly item: PublicItemId; readonly release: boolean; readonly reason: string }, where: Where) =>
  needs.record(releaseToThePublic(item, decision, await settingOf(needs, where)), where.actor)

/** A person takes back what the public can read. */
export const takeBackFromThePublic = async (needs: Needs, { item, reason }: { readonly item: PublicItemId; readonly reason: string }, where: Where) =>
  needs.record(withdrawFromThePublic(item, reason, await settingOf(needs, where)), where.actor)

/** A person asks for a public page. */
export const askForThePublicPage = async (needs: Needs, wish: { readonly title: string; readonly contact: PublicContact; readonly isInvented: boolean }, where: Where) =>
  needs.record(askForAPublicPage(wish, await settingOf(needs, where)), where.actor)

/** A second person switches the public page on, or anybody entitled switches it off. */
export const switchThePublicPage = async (needs: Needs, intent: { readonly to: 'on' | 'off'; readonly reason: string }, where: Where) =>
  needs.record(switchPublicPage(intent, await settingOf(needs, where)), where.actor)
