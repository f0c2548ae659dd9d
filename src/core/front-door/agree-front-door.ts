import type { NotPermitted } from '../people/permission.ts'
import { whyNot } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { noSource } from '../intervention/setting.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { BodyId } from '../bodies/body.ts'
import type { InstrumentId } from '../intervention/instrument.ts'
import { urgencies, type Commitment, type FrontDoorAgreement, type FrontDoorAgreementId, type FrontDoorPartner, type FrontDoorPartnerId, type FrontDoorSetting } from './front-door.ts'

export type FrontDoorPartnerAdded = { readonly kind: 'front-door-partner-added'; readonly programme: ProgrammeId; readonly partner: FrontDoorPartner }
export type FrontDoorAgreed = { readonly kind: 'front-door-agreed'; readonly programme: ProgrammeId; readonly agreement: FrontDoorAgreement }

/** In: the name and kind of an agency. Out: the change, or a refusal. No two have one name. */
export const addFrontDoorPartner = (
  { name, kind, body }: Pick<FrontDoorPartner, 'name' | 'kind' | 'body'>,
  { id, bodies, setting: { programme, actor, on, frontDoor } }: { readonly id: FrontDoorPartnerId; readonly bodies: readonly BodyId[]; readonly setting: FrontDoorSetting },
): FrontDoorPartnerAdded | NotPermitted | Refusal<'no-name' | 'already-there' | 'no-such-body'> => {
  const notPermitted = whyNot(actor, 'keep-front-door', programme, on)
  if (notPermitted !== null) return notPermitted
  if (name.trim() === '') return refuse('no-name', 'The agency has no name.', 'Give its name.')
  if (frontDoor.partners.some((each) => each.name.toLowerCase() === name.trim().toLowerCase())) return refuse('already-there', 'An agency of this name is on the list.', 'Use that one, or give a name that tells the two apart.')
  if (body !== null && !bodies.includes(body)) return refuse('no-such-body', 'There is no such body.', 'Choose one of the bodies of this programme, or none.')
  return { kind: 'front-door-partner-added', programme, partner: { id, programme, name: name.trim(), kind, body, people: [] } }
}

type CommitmentFault = Refusal<'no-such-partner' | 'partner-twice' | 'not-people' | 'not-hours' | 'not-days' | 'urgent-is-slower'>

/** In: a number and its step. Out: whether it is a whole number of steps. */
const isStepOf = (value: number, step: number): boolean => Number.isInteger(Math.round((value / step) * 1e6) / 1e6)

/** In: people in full-time equivalents. Out: whether they can be: 0 to 200, in hundredths. */
export const arePeople = (people: number): boolean => people >= 0 && people <= 200 && isStepOf(people, 0.01)
/** In: hours of cover in a day. Out: whether they can be: 0 to 24, in quarters. There are no more than 24 hours of cover in a day, however many people give them. */
export const areHoursADay = (hours: number): boolean => hours >= 0 && hours <= 24 && isStepOf(hours, 0.25)

const faultIn = (commitment: Commitment, all: readonly Commitment[], partners: readonly FrontDoorPartner[]): CommitmentFault | null => {
  const { partner, people, hoursADay, daysAWeek, answersWithin } = commitment
  const name = partners.find((each) => each.id === partner)?.name
  if (name === undefined) return refuse('no-such-partner', 'There is no such agency.', 'Choose agencies from the list.')
  if (all.filter((each) => each.partner === partner).length > 1) return refuse('partner-twice', `${name} stands there twice.`, 'Keep one of the two.')
  if (!arePeople(people)) return refuse('not-people', `${name}: that is no number of people.`, 'Give full-time equivalents from 0 to 200, such as 2.5.')
  if (!areHoursADay(hoursADay) || hoursADay === 0) return refuse('not-hours', `${name}: a day has 24 hours of cover at most.`, 'Give hours a day above 0 and up to 24, such as 8 or 7.5.')
  if (!Number.isInteger(daysAWeek) || daysAWeek < 1 || daysAWeek > 7) return refuse('not-days', `${name}: a week has 1 to 7 days.`, 'Give whole days a week.')
  const hours = urgencies.map((each) => answersWithin[each]).filter((each) => each !== null)
  if (hours.some((each) => !(each > 0 && each <= 720))) return refuse('not-hours', `${name}: answers come within 0 to 720 hours.`, 'Give hours above 0, or leave the box empty.')
  if (hours.some((each, index) => index > 0 && each < hours[index - 1]!)) return refuse('urgent-is-slower', `${name}: a more urgent check would be answered later than a less urgent one.`, 'Give red the fewest hours and green the most.')
  return null
}

export type AgreementIntent = Omit<FrontDoorAgreement, 'id' | 'programme' | 'version'>
export type AgreementRefusal = NotPermitted | CommitmentFault | Refusal<'no-title' | 'nobody-commits' | 'dates-out-of-order' | 'before-an-earlier-version' | 'not-a-share' | 'no-source' | 'no-such-instrument'>

/** In: what the partners agreed. Out: the change, with the number of the version, or a refusal. A version is never rewritten: the next one follows it. */
export const agreeFrontDoor = (
  intent: AgreementIntent,
  { id, instruments, setting: { programme, actor, on, frontDoor } }: { readonly id: FrontDoorAgreementId; readonly instruments: readonly InstrumentId[]; readonly setting: FrontDoorSetting },
): FrontDoorAgreed | AgreementRefusal => {
  const notPermitted = whyNot(actor, 'keep-front-door', programme, on)
  if (notPermitted !== null) return notPermitted
  const { title, from, to, commitments, answersShare, attendanceShare, instrument, source } = intent
  if (title.trim() === '') return refuse('no-title', 'The agreement has no name.', 'Say what people call it.')
  if (commitments.length === 0) return refuse('nobody-commits', 'Nobody gives anything.', 'Say for at least one agency what it gives.')
  if (to !== null && to < from) return refuse('dates-out-of-order', 'The agreement would end before it begins.', 'Correct one of the two days.')
  const last = frontDoor.agreements.at(-1)
  if (last !== undefined && from <= last.from) return refuse('before-an-earlier-version', `Version ${last.version} begins on or after that day.`, 'Give a first day after the first day of the last version.')
  if ([answersShare, attendanceShare].some((each) => !Number.isInteger(each) || each < 1 || each > 100)) return refuse('not-a-share', 'A share lies between 1 and 100 percent.', 'Give whole percent.')
  if (instrument !== null && !instruments.includes(instrument)) return refuse('no-such-instrument', 'There is no such document.', 'Choose one of the documents on record, or none.')
  for (const each of commitments) {
    const fault = faultIn(each, commitments, frontDoor.partners)
    if (fault !== null) return fault
  }
  const refusal = noSource([source])
  return refusal ?? { kind: 'front-door-agreed', programme, agreement: { ...intent, title: title.trim(), id, programme, version: frontDoor.agreements.length + 1 } }
}
