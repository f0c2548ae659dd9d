import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bodyId } from '../../src/core/bodies/body.ts'
import { addDays, day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { openMail } from '../../src/main/send-mail.ts'
import { wireReminders } from '../../src/main/wire-reminders.ts'
import { makeAnAddress, switchTheReminders, withdrawTheAddress } from '../../src/operations/keep-a-calendar.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { aMeeting, aPaper, aSeries } from '../support/board-changes.ts'
import { catchMail, type MailCatcher } from '../support/mail-catcher.ts'
import { begin, exampleshire, host, join, serviceOf, somebody } from '../support/people.ts'
import { anInstrument, anObligation, toBody } from '../support/regime.ts'

const programme = exampleshire.id
const county = bodyId('county')
describe.each(databases)('reminders on $name', (kind) => {
  let fresh: FreshDatabase
  let mail: MailCatcher
  let lead: Actor
  let analyst: Actor
  let open: ReturnType<typeof openMail>
  let turn = 0
  const faults: unknown[] = []
  const states = async () =>
    (await fresh.rawAs(null, `select person, state, tries from letter where written_on >= '${start()}' order by written_on, person`, 'system')).map((row) => `${String(row['person'])} ${String(row['state'])} ${String(row['tries'])}`)
  const round = async (hour = 9): Promise<void> => {
    const reminders = wireReminders(fresh.store, { send: open.send, hour: () => hour, address: 'https://board.example.org', logFault: (fault) => faults.push(fault) })
    await reminders.stop()
  }
  const wants = (actor: Actor, isOn: boolean) => fresh.store.act(actor, (does) => switchTheReminders({ ...does, newId: () => 'id' }, isOn, { programme, actor }))
  /** The day on which the duty of this test is 14 days away. */
  const start = () => addDays(day('2026-11-20'), turn * 30)
  const duty = () => ({ ...anObligation(`report-${turn}`, toBody('county'), '2026-06-01', { kind: 'by', on: exactly(addDays(start(), 14)) }), what: `Report ${turn} to the minister.` })

  beforeAll(async () => {
    mail = await catchMail()
    open = openMail(mail.address, 'board@example.org')
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    const [ada, ben, gone] = [somebody('Ada'), somebody('Ben'), somebody('Gone')]
    lead = await join(fresh.store, ada, serviceOf(ada, exampleshire, 'programme-lead'))
    analyst = await join(fresh.store, ben, serviceOf(ben, exampleshire, 'analyst'))
    await join(fresh.store, gone, serviceOf(gone, exampleshire, 'chair', { to: day('2026-11-19') }))
    await fresh.store.act(host, ({ record }) => record({ kind: 'bodies-entered', programme, bodies: [{ id: county, kind: 'council', name: 'The county', dfeCode: null, gssCode: null, validFrom: null, validTo: null }], successions: [] }, host))
    await fresh.store.act(host, ({ record }) => record({ kind: 'instrument-entered', programme, instrument: anInstrument('direction', 'county', '2026-06-01'), obligations: [] }, host))
  })
  afterAll(async () => {
    open?.close()
    await mail?.stop()
    await fresh?.drop()
  })
  // Each test has a duty of its own, a month after the last one's, which nobody asks for any longer.
  beforeEach(async () => {
    turn += 1
    fresh.today(start())
    mail.behave('takes')
    mail.forget()
    const direction = anInstrument('direction', 'county', '2026-06-01')
    await fresh.store.act(host, ({ record }) => record({ kind: 'instrument-varied', programme, before: direction, instrument: direction, lifted: [], added: [duty()], reason: 'A clause came.' }, host))
  })
  afterEach(async () => {
    const obligation = duty()
    const ended = { ...obligation, ending: { kind: 'ended', how: 'lifted', on: exactly(start()), reason: 'Enough.', source: null } } as const
    await fresh.store.act(host, ({ record }) => record({ kind: 'obligation-settled', programme, before: obligation, obligation: ended, reason: 'Enough.' }, host))
    if (faults.length > 0) throw faults[0]
  })

  it('reach those who carry duties, on the first day of each stage, and nobody twice', async () => {
    await round()
    await round()
    expect(mail.caught.map(({ to }) => to)).toEqual([['ada@exampleshire.example']])
    expect(mail.caught[0]!.text).toContain('Report 1 to the minister.')
    expect(mail.caught[0]!.text).toContain('https://board.example.org/programmes/exampleshire/regime/calendar')
    fresh.today(addDays(start(), 7))
    await round()
    fresh.today(addDays(start(), 8))
    await round()
    expect(mail.caught.length).toBe(2)
    expect(await fresh.rawAs('Ada', 'select due, stage from reminder order by written_on')).toEqual([{ due: 'clause-report-1', stage: 'in-fourteen-days' }, { due: 'clause-report-1', stage: 'in-seven-days' }])
  })

  it('are not written at night', async () => {
    await round(6)
    expect(await states()).toEqual([])
    await round(7)
    expect(await states()).toEqual(['Ada sent 1'])
  })

  it('go to whoever switched them on, and no longer to whoever switched them off', async () => {
    await wants(analyst, true)
    await wants(lead, false)
    await round()
    expect(mail.caught.map(({ to }) => to)).toEqual([['ben@exampleshire.example']])
    await wants(analyst, false)
    await wants(lead, true)
  })

  it('wait for a mail server that does not take them, and are given up after five tries', async () => {
    mail.behave('refuses')
    for (const tries of [1, 2, 3, 4]) {
      await round()
      expect(await states()).toEqual([`Ada waiting ${tries}`])
    }
    await round()
    expect(await states()).toEqual(['Ada failed 5'])
    mail.behave('takes')
    await round()
    expect(mail.caught).toEqual([])
  })

  it('are never sent again where nobody knows whether the server took them', async () => {
    mail.behave('falls-silent')
    await round()
    mail.behave('takes')
    await round()
    expect(mail.caught.length).toBe(1)
    expect(await states()).toEqual(['Ada handed 1'])
  })

  it('survive the end of the process before they are sent, but are not sent to whoever no longer wants them', async () => {
    mail.behave('refuses')
    await round()
    mail.behave('takes')
    await wants(lead, false)
    await round()
    expect([mail.caught.length, await states()]).toEqual([0, ['Ada too-late 1']])
    await wants(lead, true)
  })

  it.each([[2, ['Ada sent 2']], [3, ['Ada too-late 1']]])('that are %i days old are sent or not', async (days, expected) => {
    mail.behave('refuses')
    await round()
    mail.behave('takes')
    fresh.today(addDays(start(), days))
    await round()
    expect(await states()).toEqual(expected)
  })

  it('show a person their own and nobody else’s', async () => {
    await round()
    expect((await fresh.rawAs('Ada', 'select distinct person from letter'))).toEqual([{ person: 'Ada' }])
    expect(await fresh.rawAs('Ben', "select person from letter where person <> 'Ben'")).toEqual([])
  })

  it('bring a digest once a week, of numbers and one link, and name no paper', async () => {
    const meeting = { ...aMeeting, state: 'agenda-set' as const, on: addDays(start(), 10) }
    const paper = { ...aPaper, given: null, item: null, title: 'Why waits are long', owner: 'The programme-lead', due: start() }
    await fresh.store.act(host, ({ record }) => record({ kind: 'meeting-series-set', programme, before: null, series: aSeries }, host))
    await fresh.store.act(host, ({ record }) => record({ kind: 'meeting-planned', programme, meeting }, host))
    await fresh.store.act(host, ({ record }) => record({ kind: 'paper-asked', programme, paper }, host))
    await round()
    await round()
    const digests = mail.caught.filter(({ text }) => text.includes('once a week'))
    expect(digests.map(({ to }) => to)).toEqual([['ada@exampleshire.example']])
    expect(digests[0]!.text).toContain('1 paper of yours is awaited.')
    // The mail wraps long lines with a sign of its own.
    expect(digests[0]!.text.replaceAll(/=\r?\n/g, '')).toContain('https://board.example.org/programmes/exampleshire/meetings')
    expect(digests[0]!.text).not.toContain('Why waits are long')
    fresh.today(addDays(start(), 7))
    await round()
    expect(mail.caught.filter(({ text }) => text.includes('once a week'))).toHaveLength(2)
  })
})

describe.each(databases)('a calendar address on $name', (kind) => {
  let fresh: FreshDatabase
  let lead: Actor
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    const ada = somebody('Ada')
    lead = await join(fresh.store, ada, serviceOf(ada, exampleshire, 'programme-lead'))
  })
  afterAll(() => fresh?.drop())
  const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
  const make = (hash: string) => fresh.store.act(lead, (does) => makeAnAddress({ ...does, newId: () => 'id' }, hash, { programme, actor: lead }))

  it('is known by the hash of its secret, ends when it is made anew, and when it is withdrawn', async () => {
    await make(one)
    expect(await fresh.store.door.calendarAddress(one)).toMatchObject({ person: { id: 'Ada' }, programme, isWithdrawn: false, memberships: [{ role: 'programme-lead' }] })
    await make(two)
    expect(await fresh.store.door.calendarAddress(one)).toMatchObject({ isWithdrawn: true })
    expect(await fresh.store.door.calendarAddress(two)).toMatchObject({ isWithdrawn: false })
    await fresh.store.act(lead, (does) => withdrawTheAddress({ ...does, newId: () => 'id' }, { programme, actor: lead }))
    expect(await fresh.store.door.calendarAddress(two)).toMatchObject({ isWithdrawn: true })
    expect(await fresh.store.door.calendarAddress('3'.repeat(64))).toBeNull()
  })

  it('leaves no trace of its secret or its hash in the journal', async () => {
    const lines = JSON.stringify(await fresh.rawAs(null, 'select * from journal', 'system'))
    expect(lines).not.toContain(one)
    expect(lines).toContain('calendar-address-made')
  })
})
