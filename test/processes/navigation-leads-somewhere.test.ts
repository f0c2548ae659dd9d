import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { signedIn } from '../support/visitor.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const linksOf = (text: string, mark: string): readonly string[] =>
  [...(new RegExp(`<nav[^>]*class="[^"]*${mark}[\\s\\S]*?</nav>`).exec(text)?.[0] ?? '').matchAll(/href="([^"#]+)"/g)].map(([, href]) => href!)

describe('the way through a programme', () => {
  it.each(Object.keys(samplePeople) as (keyof typeof samplePeople)[])('offers the %s no page that is closed to them', async (role) => {
    const person = await signedIn(service.address, samplePeople[role])
    const overview = await person.get('/programmes/exampleshire')
    const sections = linksOf(overview.text, 'govuk-service-navigation__wrapper')
    expect(sections.length).toBeGreaterThan(5)
    const pages = new Set<string>()
    for (const section of sections) for (const href of [section, ...linksOf((await person.get(section)).text, 'ib-section-bar')]) pages.add(href)
    expect(pages.size).toBeGreaterThan(20)
    const closed: string[] = []
    for (const href of pages) if ((await person.get(href)).status !== 200) closed.push(href)
    expect(closed).toEqual([])
  })
})
