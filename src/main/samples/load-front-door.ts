import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { thresholdOutcomes, type FrontDoorPartnerId, type PartnerEscalationId, type ThresholdMonth } from '../../core/front-door/front-door.ts'
import type { InstrumentId } from '../../core/intervention/instrument.ts'
import type { PersonId } from '../../core/people/person.ts'
import type { Month } from '../../core/measure/month.ts'
import { addAPartner, agreeOnTheFrontDoor, answerAnEscalation, raiseAnEscalation, recordWhatWasDecided, recordWhatWasGiven, sayWhoSpeaksForAnAgency, settleAnEscalation } from '../../operations/keep-the-front-door.ts'
import { exampleshireDecisions, exampleshireFrontDoorAgreements, exampleshireFrontDoorMonths, exampleshireFrontDoorPartners, exampleshireFrontDoorTerms, exampleshirePartnerEscalations } from './exampleshire-front-door.data.ts'
import { loadRegime } from './load-regime.ts'
import type { LoadSetting } from './load-support.ts'

/** Enters the front door of Exampleshire through the acts that people use. */
export const loadFrontDoor = async (setting: LoadSetting): Promise<void> => {
  const { inAct, where, must } = setting
  await loadRegime(exampleshireFrontDoorTerms, setting)
  for (const { id, name, kind, body } of exampleshireFrontDoorPartners) must(await inAct((does) => addAPartner(does, { name, kind, body: body === null ? null : bodyId(body) }, where, id as FrontDoorPartnerId)))
  // Named as if by the lead: a partner records for no agency that does not name them.
  must(await inAct((does) => sayWhoSpeaksForAnAgency(does, { partner: 'police' as FrontDoorPartnerId, people: ['police' as PersonId] }, where)))
  for (const { title, from, to, commitments, source, instrument } of exampleshireFrontDoorAgreements) {
    const promised = commitments.map(([partner, people, hoursADay, daysAWeek, red, amber, green]) => ({ partner: partner as FrontDoorPartnerId, people, hoursADay, daysAWeek, answersWithin: { red, amber, green } }))
    const intent = { title, from: day(from), to: to === null ? null : day(to), commitments: promised, answersShare: 90, attendanceShare: 80, instrument: instrument as InstrumentId | null, source: { title: source, url: null }, note: 'Invented.' }
    must(await inAct((does) => agreeOnTheFrontDoor(does, intent, where)))
  }
  for (const [month, agencies] of Object.entries(exampleshireFrontDoorMonths)) {
    for (const [partner, given] of Object.entries(agencies)) {
      if (given === null) continue
      const [people, hoursADay, red, redInTime, amber, amberInTime, green, greenInTime, invited, attended] = given
      const answers = { red: { asked: red, inTime: redInTime }, amber: { asked: amber, inTime: amberInTime }, green: { asked: green, inTime: greenInTime } }
      must(await inAct((does) => recordWhatWasGiven(does, { partner: partner as FrontDoorPartnerId, month: month as Month, people, hoursADay, answers: { ...answers, red: red === 0 ? null : answers.red }, meetings: { invited, attended }, note: null, reason: '' }, where)))
    }
  }
  for (const [month, numbers] of Object.entries(exampleshireDecisions)) {
    const counts = Object.fromEntries(thresholdOutcomes.map((outcome, index) => [outcome, numbers[index]!])) as ThresholdMonth['counts']
    must(await inAct((does) => recordWhatWasDecided(does, { month: month as Month, counts, note: null, reason: '' }, where)))
  }
  for (const { id, by, against, matter, what, raised, due, answer, settled } of exampleshirePartnerEscalations) {
    const escalation = id as PartnerEscalationId
    must(await inAct((does) => raiseAnEscalation(does, { by: by as FrontDoorPartnerId, against: against as FrontDoorPartnerId, matter, what, raised: day(raised), due: day(due) }, where, escalation)))
    if (answer !== null) must(await inAct((does) => answerAnEscalation(does, { escalation, on: day(answer.on), words: answer.words }, where)))
    if (settled !== null) must(await inAct((does) => settleAnEscalation(does, { escalation, on: day(settled.on), how: 'agreed', words: settled.words }, where)))
  }
}
