import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { signedIn, type Reply, type Visitor } from '../support/visitor.ts'

// What people meet where days, bodies and posts do not fit together: each is walked through the page, so that the act behind it and the sentence are both looked at.

let service: RunningService
let lead: Visitor
beforeAll(async () => {
  service = await startService()
  lead = await signedIn(service.address, samplePeople['programme-lead'])
})
afterAll(() => service.stop())

const programme = '/programmes/exampleshire'
const regime = `${programme}/regime`
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const words = ({ text }: Reply): string =>
  text.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => entities[name]!).replace(/\s+/g, ' ')
const day = (name: string, on: string): Readonly<Record<string, string>> => ({ [`${name}-day`]: String(Number(on.slice(8))), [`${name}-month`]: String(Number(on.slice(5, 7))), [`${name}-year`]: on.slice(0, 4) })
const source = { source: 'Minutes of the council' }

/** Sends a form that must be refused. Out: what the page says. */
const refused = async (path: string, fields: Readonly<Record<string, string>>, who = lead): Promise<string> => {
  const reply = await who.post(path, fields)
  expect(reply.status, words(reply).slice(0, 900)).toBe(422)
  return words(reply)
}
/** Sends a form that must be taken. Out: the address of the page after it. */
const taken = async (path: string, fields: Readonly<Record<string, string>>, who = lead): Promise<string> => {
  const reply = await who.post(path, fields)
  expect(reply.status, words(reply).slice(0, 900)).toBe(303)
  return reply.location!
}

describe('terms of appointments', () => {
  const appoint = `${regime}/record-an-appointment`
  const form = { ...source, interests: 'not-asked' }
  const deputy = { ...form, post: '', newPost: 'Deputy chair of the board', person: 'Ottilie Brackenbury', ...day('from', '2026-02-01'), ...day('until', '2026-02-28') }
  const postOf = async (name: string): Promise<string> => new RegExp(`value="([^"]+)"[^>]*>${name}<`).exec((await lead.get(appoint)).text)?.[1] ?? ''
  it('that overlap are refused, by name', async () => {
    expect(await refused(appoint, { ...form, post: 'exampleshire-chair', person: 'Ambrose Netherby', ...day('from', '2026-06-01') })).toContain('Philomena Quillfeather is in this post for some of that time. End that appointment first, or correct the dates.')
  })
  it('that overlap are refused as well when a proposal becomes an appointment, and one day’s overlap is enough', async () => {
    await taken(appoint, deputy)
    const post = await postOf('Deputy chair of the board')
    await taken(appoint, { ...form, post, person: 'Ambrose Netherby', ...day('proposed', '2026-01-15') })
    const proposed = /appointments\/([^/"]+)"[^>]*>Ambrose Netherby/.exec((await lead.get(`${regime}/posts`)).text)![1]!
    expect(await refused(`${regime}/appointments/${proposed}/make`, { ...source, ...day('from', '2026-02-28') })).toContain('Ottilie Brackenbury is in this post for some of that time.')
    expect(await refused(`${regime}/appointments/${proposed}/make`, { ...source, ...day('from', '2026-01-10') })).toContain('The dates are not in order. Proposed, first day and last day must follow one another.')
    await taken(`${regime}/appointments/${proposed}/make`, { ...source, ...day('from', '2026-03-10') })
  })
  it('that leave a gap show how long the post was vacant', async () => {
    const posts = words(await lead.get(`${regime}/posts`))
    expect(posts).toMatch(/Ottilie Brackenbury State Term over First day 1 February 2026 Last day Term until 28 February 2026/)
    expect(posts).toMatch(/Ambrose Netherby State Appointed First day 10 March 2026 Last day No end on record Vacant before 9 days/)
  })
  it('that end before they begin, or begin before there is such a post, are refused', async () => {
    const post = await postOf('Deputy chair of the board')
    expect(await refused(appoint, { ...form, post, person: 'Cuthbert Lowe', ...day('from', '2025-05-01'), ...day('until', '2025-04-30') })).toContain('The dates are not in order.')
  })
})

describe('a leap day', () => {
  it('is taken where there is one, and refused in plain words where there is none', async () => {
    const appoint = `${regime}/record-an-appointment`
    const form = { ...source, interests: 'not-asked', post: '', newPost: 'Clerk of the board', person: 'Perpetua Fenwick' }
    expect(await refused(appoint, { ...form, ...day('from', '2025-02-29') })).toContain('Enter the first day as day, month and year')
    await taken(appoint, { ...form, ...day('from', '2024-02-29'), ...day('until', '2028-02-29') })
    expect(words(await lead.get(`${regime}/posts`))).toMatch(/Perpetua Fenwick State Appointed First day 29 February 2024 Last day Term until 29 February 2028/)
  })
  it('from which a duty comes back every year falls on 28 February between, and on 29 February again', async () => {
    const address = await taken(`${regime}/enter-an-instrument`, {
      ...source, kind: 'terms-of-reference', title: 'Terms of a leap year', addressee: 'exampleshire-county-council', madeBy: 'The council', ...day('made', '2024-02-29'), clauses: '1', do: 'enter',
      'clause-1-number': '1', 'clause-1-what': 'Look at the terms once a year.', 'clause-1-holder': 'body:exampleshire-county-council', 'clause-1-due': 'every', 'clause-1-count': '12', ...day('clause-1-day', '2024-02-29'),
    })
    expect(words(await lead.get(address))).toContain('Look at the terms once a year.')
    for (const [month, due] of [['2027-02', '28 February 2027'], ['2028-02', '29 February 2028']] as const) {
      const calendar = words(await lead.get(`${regime}/calendar?month=${month}`))
      expect(calendar, month).toContain('Look at the terms once a year.')
      expect(calendar, month).toContain(due)
    }
  })
})

describe('what was made long ago', () => {
  const enter = `${regime}/enter-an-instrument`
  const notice = {
    ...source, kind: 'improvement-notice', title: 'Improvement notice of 2019', addressee: 'exampleshire-county-council', madeBy: 'Secretary of State (invented)', ...day('made', '2019-06-15'), clauses: '1', do: 'enter',
    'clause-1-number': '1', 'clause-1-what': 'Keep a list of every child who waits.', 'clause-1-holder': 'body:exampleshire-county-council', 'clause-1-due': 'throughout',
  }
  let address = ''
  it('is entered today and stands on its own day, and not the day before', async () => {
    address = await taken(enter, notice)
    expect(words(await lead.get(`${regime}?on=2019-06-15`))).toContain('Keep a list of every child who waits.')
    expect(words(await lead.get(`${regime}?on=2019-06-14`))).not.toContain('Keep a list of every child who waits.')
    expect(words(await lead.get(`${programme}/journal`))).toMatch(/Entered (a notice|an instrument|a notice, direction)/i)
  })
  it('is refused where the body, the kind or the day was not there yet', async () => {
    expect(await refused(enter, { ...notice, addressee: 'north-exampleshire-council' })).toContain('North Exampleshire Council did not exist on 15 June 2019. Choose a day on which it existed, or its predecessor or successor.')
    expect(await refused(enter, { ...notice, kind: 'statutory-direction', ...day('made', '2004-01-01') })).toContain('Statutory direction was not a kind in use on that day. Check the kind and the day.')
    expect(await refused(enter, { ...notice, ...day('made', '2099-01-01') })).toContain('This would be after today. Give the day on which it happened, or wait until it has.')
  })
  it('is not varied, ended or followed before the day it was made', async () => {
    const before = day('on', '2019-06-14')
    const change = { ...source, ...before, reason: 'It asks for more.', clauses: '1', do: 'vary', 'clause-1-number': '2', 'clause-1-what': 'More.', 'clause-1-holder': 'body:exampleshire-county-council', 'clause-1-due': 'throughout' }
    expect(await refused(`${address}/vary`, change)).toContain('It had not been made on that day. Give a day on or after the day it was made.')
    expect(await refused(`${address}/end`, { ...source, ...before, how: 'lifted', reason: 'Done.' })).toContain('It had not been made on that day.')
    expect(await refused(`${address}/happened`, { ...source, ...before, stage: 'reviewed', what: 'Reviewed.' })).toContain('It had not been made on that day.')
    await taken(`${address}/vary`, { ...change, ...day('on', '2019-06-15') })
    await taken(`${address}/end`, { ...source, ...day('on', '2020-02-29'), how: 'lifted', reason: 'The list is kept.' })
    expect(await refused(`${address}/vary`, { ...change, ...day('on', '2020-02-29'), 'clause-1-number': '3' })).toContain('It had ended by that day. Enter a new instrument instead.')
    expect(words(await lead.get(`${regime}?on=2020-02-28`))).toContain('Keep a list of every child who waits.')
    expect(words(await lead.get(`${regime}?on=2020-02-29`))).not.toContain('Keep a list of every child who waits.')
  })
})

describe('a body with open duties', () => {
  const end = `${programme}/bodies/exampleshire-county-council/end`
  const about = { ...source, ...day('last', '2027-03-31'), how: 'closed', reason: 'It is abolished.' }
  it('does not end while anything it holds has neither somebody to go on nor an end with a reason', async () => {
    const asked = await refused(end, { ...about, do: 'end' })
    expect(asked).toMatch(/There is a problem.*Say who goes on with “Keep an improvement board.*or that it ends/)
    expect(asked).toContain('Say who goes on with the plan, or that it ends')
    expect(words(await lead.get(`${programme}/bodies/exampleshire-county-council?on=2027-04-01`))).not.toContain('The end is on record')
    expect(words(await lead.get(`${regime}?on=2026-11-20`))).toContain('Keep an improvement board with an independent chair')
  })
  it('ends nothing without a reason', async () => {
    const page = (await lead.post(end, { ...about, do: 'left' })).text
    const choices = [...page.matchAll(/<select[^>]*name="([^"]+)"/g)].map((match) => match[1]!)
    expect(choices.length).toBeGreaterThan(4)
    expect(await refused(end, { ...about, do: 'end', ...Object.fromEntries(choices.map((name) => [name, 'nobody'])) })).toMatch(/Say why .* ends/)
  })
  it('does not end before it began, nor without a successor where it is split', async () => {
    expect(await refused(end, { ...about, how: 'split' })).toContain('Choose who comes after it')
    expect(await refused(end, { ...about, how: 'split', successor: 'north-exampleshire-council' })).toContain('A split has at least two successors')
  })
})

describe('two owners with different answers', () => {
  const change = `${programme}/contracts/exampleshire-trust-contract/changes/change-3`
  it('leave a contract as it was: one agreed, the other refuses with a reason', async () => {
    const south = await signedIn(service.address, 'south@exampleshire.example.org')
    expect(words(await south.get(change))).toContain('Waits for South Exampleshire Council. Until then nothing changes.')
    expect(await refused(change, { move: 'refuse', note: '' }, south)).toMatch(/Nothing says why/)
    await taken(change, { move: 'refuse', note: 'Our homes are not too few.' }, south)
    const page = words(await south.get(change))
    expect(page).toMatch(/Refused by .*South Exampleshire.*: Our homes are not too few\. Nothing changed\./)
    expect(page).toMatch(/North Exampleshire Council Answer Agreed/)
    expect(words(await lead.get(`${programme}/contracts/exampleshire-trust-contract/indicators/B1`))).toContain('At most 10%, tolerated up to 13%.')
  })
  it('cannot own more or less than the whole, nor the same body twice', async () => {
    const owners = `${programme}/bodies/exampleshire-childrens-trust/owners`
    const both = { ...source, ...day('from', '2027-04-01'), 'owner-1': 'north-exampleshire-council', 'owner-2': 'south-exampleshire-council' }
    expect(await refused(owners, { ...both, 'owner-1-share': '50', 'owner-2-share': '51' })).toContain('The shares add up to 101 per cent, not 100.')
    expect(await refused(owners, { ...both, 'owner-1-share': '50' })).toContain('Some owners have a share and some have none.')
    expect(await refused(owners, { ...both, 'owner-2': 'north-exampleshire-council', 'owner-1-share': '50', 'owner-2-share': '50' })).toContain('One owner is named twice.')
    expect(await refused(owners, { ...both, ...day('from', '2026-06-01'), 'owner-1-share': '50', 'owner-2-share': '50' })).toContain('North Exampleshire Council did not exist on 1 June 2026.')
  })
})

describe('a kind of notice that nobody knew', () => {
  const enter = `${regime}/kinds/enter`
  const kind = {
    ...source, name: 'Letter of concern', whatItIs: 'Says that ministers are worried, and asks for an answer.', force: 'warning', stages: '3',
    'stage-1-name': 'The council was asked to answer', 'stage-1-day': 'yes', 'stage-2-name': 'The council answered', 'stage-2-after': '1', 'stage-3-name': '', 'stage-3-after': '',
  }
  it('is refused in plain words where it is not clear', async () => {
    expect(await refused(enter, { ...kind, name: '', source: '', force: '', do: 'enter' })).toMatch(/Enter what people call it.*Choose whether it binds.*Say where this is written/)
    expect(await refused(enter, { ...kind, name: 'Contract', do: 'enter' })).toContain('There is a kind of this name already. Choose another name, or enter the document as that kind.')
    expect(await refused(enter, { ...kind, 'stage-2-name': 'The council was asked to answer', do: 'enter' })).toContain('Number 1 is called the same')
    expect(await refused(enter, { ...kind, 'stage-3-name': 'It was considered', 'stage-3-after': '4', do: 'enter' })).toContain('Choose one that has a name')
  })
  it('is shown as it will stand, and nothing is kept before it is entered', async () => {
    const reply = await lead.post(enter, { ...kind, do: 'preview' })
    expect(reply.status).toBe(200)
    const seen = words(reply)
    expect(seen).toMatch(/This is how it will stand.*Warns, without force of law.*At any time: “The council was asked to answer”\..*Only after “The council was asked to answer”: “The council answered”\./)
    expect(words(await lead.get(`${regime}/kinds`))).not.toContain('Letter of concern')
  })
  it('is entered by a lead or the commissioner, and by nobody else', async () => {
    const director = await signedIn(service.address, samplePeople.director)
    expect((await director.post(enter, { ...kind, do: 'enter' })).status).toBe(403)
    expect(await taken(enter, { ...kind, do: 'enter' })).toBe(`${regime}/kinds`)
    expect(words(await lead.get(`${regime}/kinds`))).toMatch(/Entered by this programme Letter of concern.* Offer of support .* For every programme/)
    expect(words(await (await signedIn(service.address, samplePeople['programme-lead'])).get('/programmes/northamptonshire/regime/kinds'))).not.toContain('Letter of concern')
  })
  it('then serves like every other: a document of it is made and followed in its order', async () => {
    const letter = await taken(`${regime}/enter-an-instrument`, { ...source, kind: 'letter-of-concern', title: 'Letter of concern of 2 March 2026', addressee: 'exampleshire-county-council', madeBy: 'A minister (invented)', ...day('made', '2026-03-02'), clauses: '1', do: 'enter' })
    const answered = { ...source, stage: 'the-council-answered', ...day('on', '2026-03-20'), what: 'It answered.' }
    expect(await refused(`${letter}/happened`, answered)).toMatch(/The council was asked to answer/)
    await taken(`${letter}/happened`, { ...source, stage: 'the-council-was-asked-to-answer', ...day('on', '2026-03-02'), ...day('until', '2026-03-31'), what: 'Answer by the end of March.' })
    await taken(`${letter}/happened`, answered)
    expect(words(await lead.get(letter))).toMatch(/2 March 2026: The council was asked to answer\..*By: 31 March 2026\..*20 March 2026: The council answered\./)
  })
})

describe('a visit that was typed or read wrongly', () => {
  const visit = `${programme}/register/visits/exampleshire-inspection-2022`
  it('is put right with a reason, and what stood before is shown beside it and in the journal', async () => {
    const page = (await lead.get(`${visit}/put-right`)).text
    const held = Object.fromEntries([...page.matchAll(/<input[^>]*name="((?:start|end|published)-(?:day|month|year))"[^>]*value="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]))
    const graded = Object.fromEntries([...page.matchAll(/<select[^>]*name="(grade-[^"]+)"[\s\S]*?<option value="([^"]+)" selected/g)].map((match) => [match[1]!, match[2]!]))
    const first = Object.keys(graded)[0]!
    const asItStands = { ...held, ...graded }
    expect(await refused(`${visit}/put-right`, { ...asItStands, reason: 'x' })).toContain('Nothing is other than it stands. Change a day or a grade, or leave it as it is.')
    const other = graded[first] === 'outstanding' ? 'good' : 'outstanding'
    expect(await refused(`${visit}/put-right`, { ...asItStands, [first]: other, reason: '' })).toContain('Nothing says why it is put right.')
    expect(await refused(`${visit}/put-right`, { ...asItStands, 'end-day': '30', 'end-month': '2', reason: 'x' })).toContain('Enter the last day as day, month and year, or leave it empty')
    expect(await refused(`${visit}/put-right`, { ...asItStands, ...day('start', '2099-01-01'), reason: 'x' })).toContain('A day is after today.')
    await taken(`${visit}/put-right`, { ...asItStands, [first]: other, reason: 'The grade on page 1 was misread.' })
    expect(words(await lead.get(visit))).toMatch(/What was put right.*Outstanding.*The grade on page 1 was misread\..*Tobias Marrowgate/)
    expect(words(await lead.get(`${programme}/journal`))).toMatch(/Put an inspection in the register right/)
    const councillor = await signedIn(service.address, samplePeople.councillor)
    expect((await councillor.post(`${visit}/put-right`, { ...asItStands, reason: 'x' })).status).toBe(403)
  })
})
