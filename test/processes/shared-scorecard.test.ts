import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { signedIn, visit } from '../support/visitor.ts'

const scorecard = '/programmes/exampleshire/measures'
/** What stands between the frame of a page, which is each person’s own. */
const csvLink = (text: string): string => /href="([^"]+figures\.csv\?[^"]+)"/.exec(text)?.[1]?.replaceAll('&#38;', '&') ?? ''
const middle = (text: string): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(text)?.[1] ?? ''

describe('the scorecard, drawn once for several people', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service?.stop())

  it('is the same middle for whoever has the same sight, in a frame of their own', async () => {
    const [lead, chair] = [await signedIn(service.address, samplePeople['programme-lead']), await signedIn(service.address, samplePeople.chair)]
    const [first, second] = [(await lead.get(scorecard)).text, (await chair.get(scorecard)).text]
    expect(middle(first)).toContain('How are we doing?')
    expect(middle(second)).toBe(middle(first))
    const tokens = [first, second].map((text) => /name="_csrf" value="([^"]+)"/.exec(text)?.[1])
    expect(tokens[0]).not.toBe(tokens[1])
    expect(second.match(/ib-header__name">.*?<\/span>/)?.[0]).not.toBe(first.match(/ib-header__name">.*?<\/span>/)?.[0])
  })

  it('never gives a small number to somebody who may not see it, whoever asked before', async () => {
    const who = async (role: keyof typeof samplePeople) => signedIn(service.address, samplePeople[role])
    const small = `${scorecard}?group=care-leavers`
    const [analyst, partner, councillor] = [await who('analyst'), await who('partner'), await who('councillor')]
    const whole = middle((await analyst.get(small)).text)
    const kept = middle((await partner.get(small)).text)
    // The invented county has small counts of care leavers, so the two differ; and the second stays what it was after the first was asked for again.
    expect(kept).not.toBe(whole)
    expect(middle((await councillor.get(small)).text)).toBe(kept)
    expect(middle((await analyst.get(small)).text)).toBe(whole)
    expect(middle((await partner.get(small)).text)).toBe(kept)
    // The link at the foot is in the middle that they share. What it gives is each person's own, and only of the rows above it.
    const csvOf = async (visitor: typeof partner): Promise<readonly string[]> => (await visitor.get(csvLink(kept))).text.trim().split(/\r?\n/)
    const [all, left] = [await csvOf(analyst), await csvOf(partner)]
    expect(csvLink(whole)).toBe(csvLink(kept))
    expect(left).toHaveLength(all.length)
    const [heading = '', ...rows] = left
    expect(heading).toContain('"Measure","Measure name","Body",')
    expect(new Set(rows.map((row) => row.split('"')[1]))).toEqual(new Set([...kept.matchAll(/id="measure-([\w-]+)"/g)].map(([, measure]) => measure)))
    const isKeptBack = rows.map((row) => row.includes(',"","c","","",'))
    expect(isKeptBack.filter(Boolean).length).toBeGreaterThan(0)
    // Every cell is either what the other may see, or the sign for a small number.
    expect(rows.filter((row, at) => !isKeptBack[at] && row !== all[at + 1])).toEqual([])
    expect(rows.filter((row, at) => isKeptBack[at] && row === all[at + 1])).toEqual([])
  })

  it('offers no figures of a measure or a body that is not there', async () => {
    const chair = await signedIn(service.address, samplePeople.chair)
    for (const [query, words] of [['measure=agency-rate,made-up', 'There is no measure called “made-up” here.'], ['body=atlantis', 'There is no council, trust or area called “atlantis” here.']] as const) {
      const { status, text } = await chair.get(`/programmes/exampleshire/figures/take-out/figures.csv?${query}`)
      expect([status, text.includes(words)]).toEqual([403, true])
    }
  })

  it('is drawn anew at once after an act, and is shut for whoever is not in the programme', async () => {
    const lead = await signedIn(service.address, samplePeople['programme-lead'])
    const before = middle((await lead.get(scorecard)).text)
    expect(before).not.toContain('Head of quick answers')
    const sent = await lead.post('/programmes/exampleshire/measures/definitions/contact-decisions-within-one-working-day/say-who-answers', {
      body: 'exampleshire-county-council', owner: 'Head of quick answers', 'from-day': '1', 'from-month': '11', 'from-year': '2026', reason: 'New post',
    })
    expect(sent.status).toBe(303)
    expect(middle((await lead.get(scorecard)).text)).toContain('Head of quick answers')
    expect((await lead.get('/programmes/elsewhere/measures')).status).toBe(404)
    expect((await visit(service.address).get(scorecard)).location).toContain('/sign-in')
  })
})
