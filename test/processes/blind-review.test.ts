import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberRoles } from '../../src/core/people/role.ts'
import { routes } from '../../src/web/routes.ts'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { signedIn, type Visitor } from '../support/visitor.ts'

/** What the claim of the sample programme says that waits for an independent view: on no page, in no file and in no line but for whoever made it. */
const words = 'Decisions are made on the day far more often'
const goingOn = 'the figure has held its new level'
const view = 'I saw nine contacts wait'
const root = '/programmes/exampleshire'

let service: RunningService
const visitors = new Map<string, Visitor>()
let outcome = ''

beforeAll(async () => {
  service = await startService()
  for (const role of memberRoles) visitors.set(role, await signedIn(service.address, samplePeople[role]))
  outcome = /outcomes\/([0-9a-f-]{36})"[^>]*>When someone is worried/.exec((await visitors.get('chair')!.get(`${root}/assurance`)).text)?.[1] ?? ''
})
afterAll(() => service.stop())

const addresses = (): readonly string[] => [
  ...routes.filter(({ path, show }) => show !== null && path.startsWith('/programmes/:programme') && path.match(/:/g)?.length === 1).map(({ path }) => path.replace(':programme', 'exampleshire')),
  `${root}/assurance/outcomes/${outcome}`,
  ...['claim', 'view', 'settle', 'effect-day'].map((page) => `${root}/assurance/outcomes/${outcome}/${page}`),
  `${root}/journal?subject=${outcome}`,
  ...['plan', 'outcomes', 'findings', 'coverage'].map((name) => `${root}/take-out/${name}.csv`),
]

/** Everything a person can read about the round, in one text. */
const everythingFor = async (role: string): Promise<string> => {
  const read: string[] = []
  for (const address of addresses()) {
    const reply = await visitors.get(role)!.get(address)
    if (reply.status === 200) read.push(reply.text)
  }
  return read.join('\n')
}

describe('a claim that waits for an independent view', () => {
  it.each(memberRoles.filter((role) => role !== 'action-owner'))('is read by no %s on any page, in any file and in any line of the journal', async (role) => {
    const text = await everythingFor(role)
    expect(text).toContain('Outcomes')
    expect(text.includes(words) || text.includes(goingOn)).toBe(false)
  })
  it('is read by whoever made it', async () => expect(await everythingFor('action-owner')).toContain(words))
  it('stands in the journal as a seal', async () => {
    const journal = (await visitors.get('chair')!.get(`${root}/journal?subject=${outcome}`)).text
    expect(journal).toContain('Made a claim about an outcome')
    expect(journal.replaceAll('&quot;', '').replaceAll('&#34;', '')).toMatch(/sealed: ?[0-9a-f]{64}/)
  })
})

describe('once a reviewer has given a view', () => {
  beforeAll(async () => {
    const sent = await visitors.get('commissioner')!.post(`${root}/assurance/outcomes/${outcome}/view`, { impact: 'no-effect', reasons: `${view} on a Friday.` })
    if (sent.status !== 303) throw new Error(`the view was not taken: ${sent.status}`)
  })
  it.each([
    ['commissioner', true, true],
    ['action-owner', true, true],
    ['director', true, true],
    ['inspector', true, true],
    // Two more who may still give a view of their own.
    ['chair', false, false],
    ['quality-lead', false, false],
  ] as const)('%s reads the claim: %s; the view: %s', async (role, claim, given) => {
    const { text } = await visitors.get(role)!.get(`${root}/assurance/outcomes/${outcome}`)
    expect([text.includes(words), text.includes(view)]).toEqual([claim, given])
  })
  it('keeps both out of the journal for those who have not spoken', async () => {
    const text = await everythingFor('chair')
    expect(text.includes(words) || text.includes(view)).toBe(false)
  })
})
