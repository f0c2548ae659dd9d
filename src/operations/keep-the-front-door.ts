import type { Body } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import { addFrontDoorPartner, agreeFrontDoor, type AgreementIntent } from '../core/front-door/agree-front-door.ts'
import { answerPartner, raiseWithPartner, settleWithPartner } from '../core/front-door/escalate-to-partner.ts'
import type { FrontDoor, FrontDoorAgreementId, FrontDoorMonth, FrontDoorPartner, FrontDoorPartnerId, FrontDoorSetting, HowSettled, PartnerEscalation, PartnerEscalationId, ThresholdMonth } from '../core/front-door/front-door.ts'
import { bodyOfFrontDoor, keysOfMonth } from '../core/front-door/front-door-figures.ts'
import type { LoadId } from '../core/measure/figure.ts'
import type { Month } from '../core/measure/month.ts'
import type { FigureKey, FigureRevision } from '../core/measure/read-figure.ts'
import { recordFrontDoorMonth, recordThresholdMonth, type FiguresOnRecord } from '../core/front-door/record-front-door.ts'
import type { Regime } from '../core/intervention/regime.ts'
import { namePeopleOfAgency } from '../core/front-door/speak-for-agency.ts'
import type { Membership, Person, PersonId, ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly frontDoor: (programme: ProgrammeId) => Promise<FrontDoor> }

const settingOf = async (needs: Needs, { programme, actor }: Where): Promise<FrontDoorSetting> => ({ programme, actor, on: needs.today(), frontDoor: await needs.frontDoor(programme) })

/** A person puts an agency on the list of the front door. */
export const addAPartner = async (needs: Needs & { readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]> }, partner: Pick<FrontDoorPartner, 'name' | 'kind' | 'body'>, where: Where, id?: FrontDoorPartnerId) => {
  const bodies = (await needs.bodies(where.programme)).map((each) => each.id)
  return needs.record(addFrontDoorPartner(partner, { id: id ?? (needs.newId() as FrontDoorPartnerId), bodies, setting: await settingOf(needs, where) }), where.actor)
}

/** A person says who records and raises for an agency. */
export const sayWhoSpeaksForAnAgency = async (
  needs: Needs & { readonly membershipsOf: (programme: ProgrammeId) => Promise<readonly { readonly membership: Membership; readonly person: Person }[]> },
  intent: { readonly partner: FrontDoorPartnerId; readonly people: readonly PersonId[] },
  where: Where,
) => {
  const on = needs.today()
  const partners = (await needs.membershipsOf(where.programme)).filter(({ membership: { role, from, to } }) => role === 'partner' && from <= on && (to === null || on <= to)).map(({ person }) => person.id)
  return needs.record(namePeopleOfAgency(intent, partners, await settingOf(needs, where)), where.actor)
}

/** A person puts a new version of the agreement on record. */
export const agreeOnTheFrontDoor = async (needs: Needs & { readonly regime: (programme: ProgrammeId) => Promise<Regime> }, intent: AgreementIntent, where: Where) => {
  const instruments = (await needs.regime(where.programme)).instruments.map((each) => each.id)
  return needs.record(agreeFrontDoor(intent, { id: needs.newId() as FrontDoorAgreementId, instruments, setting: await settingOf(needs, where) }), where.actor)
}

type FigureNeeds = Needs & { readonly lastRevisions: (programme: ProgrammeId, keys: readonly FigureKey[]) => Promise<readonly FigureRevision[]> }

const figuresOnRecord = async (needs: FigureNeeds, { frontDoor, programme }: FrontDoorSetting, month: Month): Promise<FiguresOnRecord> => {
  const body = bodyOfFrontDoor(frontDoor)
  return { held: body === null ? [] : await needs.lastRevisions(programme, keysOfMonth(body, month)), load: needs.newId() as LoadId }
}

/** A person records what an agency gave in a month; its figures are restated in the same act. */
export const recordWhatWasGiven = async (needs: FigureNeeds, { reason, ...month }: Omit<FrontDoorMonth, 'programme'> & { readonly reason: string }, where: Where) => {
  const setting = await settingOf(needs, where)
  return needs.record(recordFrontDoorMonth(month, reason, setting, await figuresOnRecord(needs, setting, month.month)), where.actor)
}

/** A person records what was decided about contacts in a month. */
export const recordWhatWasDecided = async (needs: FigureNeeds, { reason, ...month }: Omit<ThresholdMonth, 'programme'> & { readonly reason: string }, where: Where) => {
  const setting = await settingOf(needs, where)
  return needs.record(recordThresholdMonth(month, reason, setting, await figuresOnRecord(needs, setting, month.month)), where.actor)
}

/** One partner raises with another that something is not as agreed. */
export const raiseAnEscalation = async (needs: Needs, intent: Omit<PartnerEscalation, 'id' | 'programme' | 'answer' | 'settled'>, where: Where, id?: PartnerEscalationId) =>
  needs.record(raiseWithPartner(intent, id ?? (needs.newId() as PartnerEscalationId), await settingOf(needs, where)), where.actor)

/** The other partner answers. */
export const answerAnEscalation = async (needs: Needs, intent: { readonly escalation: PartnerEscalationId; readonly on: Day; readonly words: string }, where: Where) =>
  needs.record(answerPartner(intent, await settingOf(needs, where)), where.actor)

/** A person records how an escalation was settled. */
export const settleAnEscalation = async (needs: Needs, intent: { readonly escalation: PartnerEscalationId; readonly on: Day; readonly how: HowSettled; readonly words: string }, where: Where) =>
  needs.record(settleWithPartner(intent, await settingOf(needs, where)), where.actor)
