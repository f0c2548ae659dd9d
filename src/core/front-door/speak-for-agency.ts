import { membershipsIn } from '../people/actor.ts'
import { permissions, whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { FrontDoorPartner, FrontDoorPartnerId, FrontDoorSetting } from './front-door.ts'

/** Who records and raises for an agency was said anew. */
export type FrontDoorPeopleNamed = { readonly kind: 'front-door-people-named'; readonly programme: ProgrammeId; readonly before: FrontDoorPartner; readonly partner: FrontDoorPartner }

/**
 * In: an act, an agency, and who does it where. Out: null where the person may do it for that agency: any role but that of a partner that
 * allows the act, because those write down what agencies send them; a partner only for an agency that names them.
 */
export const whyNotForAgency = (act: Act, partner: FrontDoorPartnerId, { programme, actor, on, frontDoor }: FrontDoorSetting): NotPermitted | Refusal<'another-agency'> | null => {
  const notPermitted = whyNot(actor, act, programme, on)
  if (notPermitted !== null || actor.kind === 'service') return notPermitted
  if (membershipsIn(actor, programme, on).some((each) => each.role !== 'partner' && permissions[act][each.role])) return null
  const agency = frontDoor.partners.find((each) => each.id === partner)
  if (agency === undefined || agency.people.includes(actor.person)) return null
  return refuse('another-agency', `You do not speak for ${agency.name}.`, 'Choose your own agency. The programme lead says who speaks for which.')
}

/** In: an act and who does it where. Out: the agencies for which they may do it. */
export const agenciesSpokenFor = (act: Act, setting: FrontDoorSetting): readonly FrontDoorPartner[] => setting.frontDoor.partners.filter((each) => whyNotForAgency(act, each.id, setting) === null)

/** In: an agency, those who are to speak for it, and the partners of the programme today. Out: the change, or a refusal. Nobody has to be named. */
export const namePeopleOfAgency = (
  { partner, people }: { readonly partner: FrontDoorPartnerId; readonly people: readonly PersonId[] },
  partners: readonly PersonId[],
  { programme, actor, on, frontDoor }: FrontDoorSetting,
): FrontDoorPeopleNamed | NotPermitted | Refusal<'no-such-partner' | 'not-a-partner' | 'nothing-changes'> => {
  const notPermitted = whyNot(actor, 'keep-front-door', programme, on)
  if (notPermitted !== null) return notPermitted
  const before = frontDoor.partners.find((each) => each.id === partner)
  if (before === undefined) return refuse('no-such-partner', 'There is no such agency.', 'Choose one from the list.')
  if (people.some((each) => !partners.includes(each))) return refuse('not-a-partner', 'One of them does not serve this programme as a partner.', 'Give that person the role of a partner first.')
  const named = [...new Set(people)].toSorted()
  if (JSON.stringify(named) === JSON.stringify(before.people.toSorted())) return refuse('nothing-changes', 'The same people speak for it already.', 'Choose others, or leave it as it is.')
  return { kind: 'front-door-people-named', programme, before, partner: { ...before, people: named } }
}
