import { bodyId, type Body } from '../../src/core/bodies/body.ts'
import type { Seat, SeatId } from '../../src/core/bodies/governance.ts'
import type { Ownership } from '../../src/core/bodies/ownership.ts'
import { day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import type { Change } from '../../src/core/change.ts'
import type { EscalationId, EscalationStep } from '../../src/core/intervention/escalation.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { InspectionId } from '../../src/core/inspection/inspection.ts'
import type { HappeningId } from '../../src/core/intervention/happening.ts'
import type { Appointment } from '../../src/core/intervention/appointment.ts'
import type { Instrument } from '../../src/core/intervention/instrument.ts'
import type { Obligation, ObligationId } from '../../src/core/intervention/obligation.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { anAppointment, anInstrument, anObligation, aPost, toBody, toPost } from './regime.ts'

const programme = anInstrument('direction', 'exampleshire-county-council', '2019-06-10').programme
const on = exactly(day('2020-02-29'))
const source = { title: 'A letter', url: null }
const county = bodyId('exampleshire-county-council')

const direction = anInstrument('direction', county, '2019-06-10')
const duty = anObligation('publish', toBody(county), '2019-06-10')
const report = anObligation('report', toPost('chair'), '2019-06-10', { kind: 'every', months: 3, first: day('2019-09-10') })
const added = anObligation('added', toBody(county), '2020-02-29')
const step: EscalationStep = { id: 'step' as EscalationId, programme, body: county, rung: 'statutory-direction', from: on, reason: 'It got worse.', conditions: null, lifted: null, sources: [source] }
const varied: Instrument = { ...direction, steps: [{ kind: 'varied', on, what: 'A clause came.', source }] }
const reviewed: Instrument = { ...varied, steps: [...varied.steps, { kind: 'reviewed', on, what: 'Reviewed.', until: on, source }] }
const held = anAppointment('ada', 'chair', '2019-06-10', null)
const declared: Appointment = { ...held, interests: { state: 'none', on: on.day, words: null } }
const made: Appointment = { ...declared, until: on }
const left = anAppointment('ada', 'chair', '2019-06-10', '2020-02-29')
const passedOn: Obligation = { ...duty, ending: { kind: 'ended', how: 'passed-on', on: exactly(day('2021-04-01')), reason: 'Split.', source } }
const takenOver: Obligation = { ...anObligation('taken-over', toBody('north-exampleshire'), '2021-04-01'), continues: 'publish' as ObligationId }

const board: Body = { id: bodyId('improvement-board'), kind: 'improvement-board', name: 'Improvement board', dfeCode: null, gssCode: null, validFrom: on.day, validTo: null }
const owned: Ownership = { programme, owned: bodyId('trust'), from: on.day, to: null, owners: [{ body: county, share: 100 }], sources: [source], note: null }
const seat: Seat = { id: 'seat' as SeatId, programme, body: board.id, kind: 'care-experienced', title: 'Young people', represents: null, places: 2, post: null, from: on.day, to: null, endedBecause: null, sources: [source] }

/** Every change to who answers for what, in an order in which they can be recorded. */
export const regimeChanges = (lead: Actor, host: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'post-entered', programme, post: aPost('chair') }, host],
  [{ kind: 'instrument-kind-entered', programme: null, entered: { code: 'warning-letter', name: 'Warning letter', whatItIs: 'A letter.', force: 'warning', power: null, from: null, to: null, stages: [{ code: 'answered', name: 'Answered', setsADay: false, after: null }], sources: [source] } }, host],
  [{ kind: 'appointment-recorded', programme, appointment: held, post: null }, lead],
  [{ kind: 'instrument-entered', programme, instrument: direction, obligations: [duty, report] }, lead],
  [{ kind: 'instrument-varied', programme, before: direction, instrument: varied, lifted: [], added: [added], reason: 'A clause came.' }, lead],
  [{ kind: 'obligation-settled', programme, before: report, obligation: { ...report, occasions: [{ due: day('2019-09-10'), done: day('2019-09-12'), note: 'Sent.', source }] }, reason: 'Sent.' }, lead],
  [{ kind: 'interests-declared', programme, before: held, appointment: declared }, lead],
  [{ kind: 'appointment-made', programme, before: declared, appointment: made }, lead],
  [{ kind: 'appointment-ended', programme, before: made, appointment: left, reason: 'Left.' }, lead],
  [{ kind: 'owners-set', programme, closed: null, ownership: owned }, lead],
  [{ kind: 'body-added', programme, body: board, successions: [] }, lead],
  [{ kind: 'terms-set', programme, terms: { programme, body: board.id, from: on.day, purpose: 'See that it gets better.', duties: ['Meet.'], meets: 'Every month', reportsTo: null, sources: [source] } }, lead],
  [{ kind: 'seat-added', programme, seat }, lead],
  [{ kind: 'carrying-set', programme, carrying: { programme, what: { kind: 'plan', id: 'plan' }, from: on.day, instead: null, by: [county], because: 'It made it.', source } }, lead],
  [
    {
      kind: 'body-ended', programme, body: county, lastDay: day('2021-03-31'), reason: 'Split.', changed: [{ before: duty, obligation: passedOn }], added: [takenOver],
      successions: [{ predecessor: county, successor: board.id, on: day('2021-04-01'), kind: 'service-transferred' }], appointments: [], posts: [],
      ownerships: [{ closed: { ...owned, to: day('2021-03-31') }, next: { ...owned, from: day('2021-04-01'), owners: [{ body: bodyId('north-exampleshire'), share: null }] } }], seats: [],
      escalations: { lifted: [], begun: [{ ...step, id: 'begun' as EscalationId, body: bodyId('north-exampleshire') }] },
      carried: [{ programme, what: { kind: 'plan', id: 'plan' }, from: day('2021-04-01'), instead: county, by: [bodyId('north-exampleshire')], because: 'Split.', source: null }],
    },
    host,
  ],
  [{ kind: 'seat-ended', programme, before: seat, seat: { ...seat, to: day('2021-06-30'), endedBecause: 'Left.' }, reason: 'Left.' }, lead],
  [{ kind: 'escalation-recorded', programme, step }, host],
  [{ kind: 'escalation-lifted', programme, before: step, step: { ...step, lifted: { on: exactly(day('2021-12-31')), reason: 'Better.' } }, reason: 'Better.' }, host],
  [{ kind: 'happening-entered', programme, happening: { id: 'report' as HappeningId, programme, kind: 'report', on, what: 'A report was made.', note: null, sources: [source] } }, host],
  [{ kind: 'legal-duty-answered', programme, before: null, answer: { programme, inspection: 'visit-1' as InspectionId, duty: 'publish-report', how: 'met', on: day('2025-08-01'), reason: 'On the site.', source } }, lead],
  [{ kind: 'calendar-address-made', programme, person: 'Ada' as PersonId, tokenHash: 'a'.repeat(64), on: on.day, isRenewal: false }, lead],
  [{ kind: 'calendar-address-withdrawn', programme, person: 'Ada' as PersonId, on: on.day }, lead],
  [{ kind: 'reminders-switched', programme, person: 'Ada' as PersonId, isOn: false }, lead],
  [{ kind: 'reminders-written', programme, on: on.day, letters: [{ id: 'letter', person: 'Ada' as PersonId, subject: 'Duties', body: 'Due soon.', about: [{ due: 'clause-report-2020-03-10', stage: 'in-fourteen-days' }] }] }, host],
  [{ kind: 'stage-recorded', programme, before: varied, instrument: reviewed, reason: 'Reviewed.' }, lead],
  [{ kind: 'post-ended', programme, before: aPost('chair'), post: { ...aPost('chair'), to: on, endedBecause: 'Enough.' }, reason: 'Enough.' }, lead],
  [{ kind: 'instrument-ended', programme, before: reviewed, instrument: { ...reviewed, ending: { kind: 'ended', how: 'revoked', on: exactly(day('2022-01-31')), reason: 'Enough.', source } }, ended: [], reason: 'Enough.' }, lead],
]
