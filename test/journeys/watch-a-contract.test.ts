import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, screenshot, sidewaysScroll, widths, type OpenOptions } from '../support/browser.ts'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { openSignedIn } from '../support/sign-in.ts'

let browser: Browser
let service: RunningService

beforeAll(async () => {
  service = await startService()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

const people = { trust: 'trust@exampleshire.example.org', county: samplePeople.director, north: 'north@exampleshire.example.org', south: 'south@exampleshire.example.org', analyst: samplePeople.analyst } as const
const contract = '/programmes/exampleshire/contracts/exampleshire-trust-contract'

const signIn = (email: string, options: OpenOptions = {}): Promise<Page> => openSignedIn(browser, service, email, options)

const main = async (page: Page): Promise<string> => (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')

const as = async <T>(who: keyof typeof people, work: (page: Page) => Promise<T>): Promise<T> => {
  const page = await signIn(people[who])
  const result = await work(page)
  await page.context().close()
  return result
}

const agree = (who: 'county' | 'north' | 'south', address: string): Promise<string> =>
  as(who, async (page) => {
    await page.goto(address)
    await page.getByLabel('Agree to it').check()
    await page.getByRole('button', { name: 'Record the answer' }).click()
    return main(page)
  })

const areas = ['North Exampleshire Council', 'South Exampleshire Council'] as const

const fillFigures = async (page: Page, figures: readonly (readonly [number, number])[]): Promise<void> => {
  for (const [index, area] of areas.entries()) {
    const group = page.getByRole('group', { name: area })
    await group.getByLabel('How many of them').fill(String(figures[index]![0]))
    await group.getByLabel('Out of how many').fill(String(figures[index]![1]))
  }
  await page.getByLabel('Final').check()
  await page.getByLabel('Sound').check()
}

describe('the tolerance of an indicator', () => {
  let address = ''
  it('is proposed by the trust, and waits for each council', () =>
    as('trust', async (page) => {
      await page.goto(`${contract}/indicators/A2`)
      await page.getByRole('link', { name: 'Propose a change to it' }).or(page.getByRole('button', { name: 'Propose a change to it' })).click()
      await page.getByLabel('Why', { exact: true }).fill('Two teams are being joined.')
      await page.getByLabel('Tolerance (if one is agreed)').fill('90')
      await page.getByRole('button', { name: 'Propose it to the other parties' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('The tolerance is on the better side of the target')
      await page.getByLabel('Tolerance (if one is agreed)').fill('78')
      await page.getByRole('button', { name: 'Propose it to the other parties' }).click()
      address = new URL(page.url()).pathname
      expect(await main(page)).toContain('Waits for Exampleshire County Council and North Exampleshire Council and South Exampleshire Council')
    }))
  it('stays as it is while the second council of 2027 has not spoken', async () => {
    expect(await agree('county', address)).toContain('Waits for North Exampleshire Council and South Exampleshire Council')
    expect(await agree('north', address)).toContain('Waits for South Exampleshire Council. Until then nothing changes.')
    await as('north', async (page) => {
      await page.goto(address)
      expect(await main(page)).toContain('You cannot answer this')
      await page.goto(`${contract}/indicators/A2`)
      expect(await page.getByRole('row', { name: /^Tolerance/ }).innerText()).toMatch(/80%$/)
    })
  })
  it('changes when that council agrees, and both wordings stand side by side', async () => {
    expect(await agree('south', address)).toContain('Every party has agreed. The change is in force.')
    await as('north', async (page) => {
      await page.goto(`${contract}/indicators/A2`)
      expect((await page.getByRole('row', { name: /^Tolerance/ }).innerText()).replaceAll(/\s+/g, ' ')).toBe('Tolerance 80% 78% Changed')
    })
  })
  it('is answered by nobody who speaks for no party', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(`${contract}/changes/change-3`)
    expect(await page.getByRole('button', { name: 'Record the answer' }).count()).toBe(0)
    expect((await page.goto(`${contract}/propose-a-change`))?.status()).toBe(403)
    await page.context().close()
  })
})

describe('figures that miss an indicator twice', () => {
  const give = async (page: Page, period: string, figures: readonly (readonly [number, number])[]): Promise<void> => {
    await page.goto(`${contract}/indicators/B4/periods/${period}`)
    await page.getByRole('button', { name: 'Give the figures' }).click()
    await fillFigures(page, figures)
    await page.getByRole('button', { name: 'Submit the figures' }).click()
  }
  it('are refused where more were counted than there were, and then taken from the trust', () =>
    as('analyst', async (page) => {
      await give(page, '2026-04-01', [[120, 110], [48, 90]])
      expect(await page.getByRole('alert').innerText()).toContain('More were counted than there were')
      await fillFigures(page, [[50, 110], [48, 90]])
      await page.getByRole('button', { name: 'Submit the figures' }).click()
      await give(page, '2026-07-01', [[47, 110], [49, 90]])
      expect(await main(page)).toMatch(/Missed North Exampleshire Council: 42.7%.*Within tolerance South Exampleshire Council: 54.4%.*Missed All councils together: 48%/)
    }))
  it('make the rule propose a remedial plan, beside what the statistics say', () =>
    as('trust', async (page) => {
      await page.goto(`${contract}/indicators/B4`)
      expect(await main(page)).toContain('The rule proposes: remedial plan. Missed in a row: North Exampleshire Council twice since 1 April 2026')
      expect(await page.getByRole('button', { name: 'Decide on this step' }).count()).toBe(0)
      expect(await page.getByRole('columnheader', { name: 'By the statistics' }).count()).toBe(1)
    }))
  it('lead up the ladder only when a council says so, with a reason; then a meeting is due', () =>
    as('county', async (page) => {
      await page.goto(`${contract}/indicators/B4`)
      await page.getByRole('button', { name: 'Decide on this step' }).click()
      await page.getByRole('button', { name: 'Take this step: remedial plan' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('Nothing says why')
      await page.getByLabel('Why you take this step').fill('Two quarters below what we tolerate.')
      await page.getByRole('button', { name: 'Take this step: remedial plan' }).click()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Remedial plan, B4')
      await page.goto(contract)
      expect(await page.getByRole('link', { name: 'An extraordinary meeting is due: remedial plan, B4' }).count()).toBe(1)
    }))
  it('stand beside the first ones when the trust gives them again, and the councils are told', async () => {
    await as('analyst', async (page) => {
      await page.goto(`${contract}/indicators/B4/periods/2026-07-01`)
      await page.getByRole('button', { name: 'Give the figures again' }).click()
      await page.getByRole('group', { name: areas[0] }).getByLabel('How many of them').fill('58')
      await page.getByRole('button', { name: 'Submit the figures' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('Nothing says why')
      await page.getByLabel('Why they are given again').fill('Eleven young people were left out.')
      await page.getByRole('button', { name: 'Submit the figures' }).click()
    })
    await as('south', async (page) => {
      await page.goto(contract)
      await page.getByRole('link', { name: /Figures changed: B4/ }).click()
      expect((await page.getByRole('row', { name: /^North Exampleshire Council/ }).innerText()).replaceAll(/\s+/g, ' ')).toBe('North Exampleshire Council 42.7% (47 out of 110) 52.7% (58 out of 110) Changed')
      expect(await main(page)).toContain('Eleven young people were left out.')
    })
  })
})

describe('figures that the trust brings in a file', () => {
  const bring = `${contract}/bring-in-our-return`
  const columns = (line: string): string[] => line.replace('\uFEFF', '').split('","').map((cell) => cell.replaceAll('"', ''))
  const asFile = (lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n')
  const send = async (page: Page, text: string): Promise<void> => {
    await page.goto(bring)
    await page.getByLabel('File of our return').setInputFiles({ name: 'october.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Look at what would change' }).click()
  }
  const fits = async (page: Page, name: string): Promise<void> => {
    for (const [width, viewport] of Object.entries(widths)) {
      await page.setViewportSize(viewport)
      expect(await sidewaysScroll(page)).toBe(0)
      await screenshot(page, `${name}-${width}`)
    }
    await expectAccessible(page)
    await page.setViewportSize(widths.wide)
  }
  it('are told what is wrong in it, mended, and given in the name of the trust, once', async () => {
    const page = await signIn(people.trust, { withScripts: true })
    await page.goto(contract)
    await page.getByRole('button', { name: 'Bring in our return' }).click()
    const template = await page.request.get(`${service.address}${(await page.getByRole('link', { name: 'text (CSV)' }).getAttribute('href')) ?? ''}`)
    const [headings = [], ...rows] = (await template.text()).trim().split('\r\n').map(columns)
    const filled = (quality: string) =>
      [headings, ...rows.map((row) => row.map((cell, at) => (row[1] === 'D1' && row[3] === '2026-10-01' ? ({ Figure: '1012', 'Provisional or final': 'Final', Quality: quality, Commentary: 'Schools were closed for a week.' }[headings[at] ?? ''] ?? cell) : cell)))]
    const at = rows.findIndex((row) => row[1] === 'D1' && row[3] === '2026-10-01') + 2
    await send(page, asFile(filled('Good')))
    expect((await page.getByRole('row', { name: /Is none of the three/ }).first().innerText()).replaceAll(/\s+/g, ' ')).toBe(`Figures of contracts ${at} Quality Good Is none of the three Write one of: Sound; Read with caution; Not reliable.`)
    await fits(page, 'contract-return-problems')
    await send(page, asFile(filled('Sound')))
    expect(await main(page)).toMatch(/1 period gets its first figures.*D1: Contacts at the front door Oct 2026 1,012 .*Final, sound Schools were closed for a week\./)
    await page.getByRole('button', { name: 'Give these figures' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Tick the box to give the figures for Exampleshire Children’s Trust')
    await fits(page, 'contract-return-found')
    await page.getByLabel('I give these figures for Exampleshire Children’s Trust').check()
    await page.getByRole('button', { name: 'Give these figures' }).click()
    expect(await main(page)).toContain('1 submission is on record.')
    await send(page, asFile(filled('Sound')))
    expect(await main(page)).toMatch(/Nothing would change.*1 submission stands on record already, just as in the file/)
    const out = await page.request.get(`${service.address}/programmes/exampleshire/take-out/returns.csv?contract=exampleshire-trust-contract`)
    await send(page, await out.text())
    expect(await main(page)).toMatch(/Nothing would change [^ ]+ submissions stand on record already/)
    await page.context().close()
  })
  it('ask why words stay that may point at a child, and keep nothing before that is said', () =>
    as('trust', async (page) => {
      const out = await page.request.get(`${service.address}/programmes/exampleshire/take-out/returns.csv?contract=exampleshire-trust-contract&code=A3`)
      const [headings = [], ...rows] = (await out.text()).trim().split('\r\n').map(columns)
      const last = rows.slice(-2).map((row) => row.map((cell, at) => ({ 'Why it was given again': 'One audit was of Amelia Jones, aged 4.', 'How many': '1', Figure: '' })[headings[at] ?? ''] ?? cell))
      await send(page, asFile([headings, ...last]))
      expect(await main(page)).toMatch(/This may point at a child.*Row 2, Why it was given again/)
      await page.getByLabel('I give these figures for').check()
      await page.getByRole('button', { name: 'Give these figures' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('This may point at a child')
      await page.getByRole('button', { name: 'Drop this file' }).click()
      expect(await main(page)).toContain('The file is dropped. No figure was given.')
      await send(page, 'Pupil,Year\r\nSomebody,3\r\n')
      expect(await main(page)).toMatch(/The file is not the table of a return Nothing of it was kept.*Pupil Is not a heading of this table/)
    }))
  it('are seen by the council with the name of whoever gave them, and the council has no such page', () =>
    as('county', async (page) => {
      await page.goto(`${contract}/indicators/D1/periods/2026-10-01`)
      expect(await main(page)).toMatch(/Leopold Windermarsh Chief executive, Exampleshire Children’s Trust.*From the file october\.csv/)
      await page.goto(contract)
      expect(await page.getByText('Bring in our return').count()).toBe(0)
      expect((await page.goto(bring))?.status()).toBe(403)
    }))
})

describe('figures that a measure counts as well', () => {
  it('say from which of its figures they came, and whether somebody then wrote others over them', () =>
    as('analyst', async (page) => {
      const quarter = '/programmes/exampleshire/contracts/exampleshire-early-help-pilot/indicators/E1/periods/2026-07-01'
      await page.goto(quarter)
      expect(await main(page)).toMatch(/filled in from the measure .*, Jul 2026, Aug 2026 and Sep 2026\. Then changed by hand\./)
      await page.getByRole('button', { name: 'Give the figures again' }).click()
      await page.getByRole('link', { name: 'Fill in its figures' }).click()
      expect(await page.getByLabel('How many of them').inputValue()).toBe('507')
      await page.getByLabel('Why they are given again').fill('The hubs are left to the next contract.')
      await page.getByLabel('Commentary').fill('')
      await page.getByRole('button', { name: 'Submit the figures' }).click()
      expect(await main(page)).toMatch(/from the measure .*, Jul 2026, Aug 2026 and Sep 2026\.(?! Then)/)
    }))
})

describe('a figure that rests on a small number', () => {
  it('is kept back from a councillor, in tables and charts, and shown to a director', async () => {
    const leavers = async (who: 'south' | 'county'): Promise<string> =>
      as(who, async (page) => {
        await page.goto(`${contract}/indicators/C2`)
        return page.content()
      })
    const [councillor, director] = [await leavers('south'), await leavers('county')]
    expect(councillor).toContain('Kept back: it rests on fewer than 6')
    expect(councillor).not.toMatch(/>[1-5] of \d/)
    expect(director).toMatch(/>[1-5] of \d/)
    expect(director).not.toContain('Kept back')
  })
})

describe('the annual report', () => {
  it('puts its appendices together from the record, and prints them', () =>
    as('south', async (page) => {
      await page.goto(`${contract}/years/1`)
      expect(await main(page)).toContain('Contract year 1 October 2024 to 30 September 2025')
      expect(await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').allInnerTexts()).toHaveLength(6)
      expect(await page.getByRole('heading', { level: 2, name: 'Appendix D: Steps of the ladder and remedial plans' }).count()).toBe(1)
      expect(await main(page)).toContain('Begin an academy year for 20 newly qualified social workers.')
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('navigation', { name: 'Sections of this programme' }).isVisible()).toBe(false)
    }))
})

describe('a contract that was signed', () => {
  it('is entered with its indicators, and its duties stand among the others', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto('/programmes/exampleshire/contracts/enter')
    await page.getByRole('button', { name: 'Enter the contract' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Choose who runs the service')
    await page.getByLabel('What people call it').fill('Children’s centres in the east')
    await page.getByLabel('What kind is it?').selectOption({ label: 'Contract for children’s centres' })
    await page.getByLabel('Who runs the service?').selectOption({ label: 'Exampleshire Children’s Trust' })
    await page.getByRole('group', { name: 'Which councils commission it?' }).getByLabel('Exampleshire County Council').check()
    const begins = page.getByRole('group', { name: 'First day' })
    for (const [name, value] of Object.entries({ Day: '29', Month: '2', Year: '2028' })) await begins.getByLabel(name).fill(value)
    const review = page.getByRole('group', { name: 'Day of a review (if one is set)' })
    for (const [name, value] of Object.entries({ Day: '28', Month: '2', Year: '2029' })) await review.getByLabel(name).fill(value)
    await page.getByLabel('Performance concern', { exact: true }).fill('2')
    await page.getByLabel('Remedial plan', { exact: true }).fill('1')
    await page.getByLabel('Where this is written').fill('Contract of November 2026')
    await page.getByRole('button', { name: 'Enter the contract' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('A later step of the ladder would come after as many or fewer misses')
    await page.getByLabel('Remedial plan', { exact: true }).fill('3')
    await page.getByRole('button', { name: 'Enter the contract' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Children’s centres in the east')
    await page.getByRole('button', { name: 'Enter an indicator' }).click()
    await page.getByLabel('Code').fill('E1')
    await page.getByLabel('Name', { exact: true }).fill('Families who came')
    await page.getByLabel('Definition').fill('Families who came at least once.')
    await page.getByLabel('Who answers for the figure').fill('The trust')
    await page.getByLabel('Unit').selectOption({ label: 'Plain count' })
    await page.getByRole('button', { name: 'Enter this indicator' }).click()
    expect(await main(page)).toContain('E1 is in the schedule.')
    await page.getByRole('link', { name: 'What the contract asks, and who holds each duty' }).click()
    expect(await main(page)).toMatch(/Review the contract\. Exampleshire County Council/)
    await page.context().close()
  })
})

describe('the public record of Northamptonshire', () => {
  it('gives the published sum and no invented indicator', async () => {
    const page = await signIn(samplePeople.inspector)
    await page.goto('/programmes/northamptonshire/contracts')
    await page.getByRole('link', { name: 'Service delivery contract with Northamptonshire Children’s Trust' }).click()
    expect(await main(page)).toMatch(/2025\/26 £185,329,000 Provisional/)
    expect(await main(page)).toContain('No indicator is on record')
    await page.context().close()
  })
})

// every-page.test.ts walks the forms of everybody at both widths; these belong to one party alone.
describe('the pages of those who speak for a party', () => {
  const pages = {
    trust: { 'contract-propose': 'propose-a-change', 'contract-propose-kpi': 'propose-a-change?about=B1', 'contract-propose-sum': 'propose-a-change?about=sum', 'contract-submit': 'indicators/B4/periods/2026-07-01/submit', 'contract-return': 'bring-in-our-return' },
    county: { 'contract-take-step': 'indicators/A4/step', 'contract-step-done': 'steps/agency-plan-2025', 'contract-step-open': 'steps/conferences-2026' },
    south: { 'contract-answer': 'changes/change-3', 'contract-meeting': 'record-a-meeting' },
  } as const
  it.each(Object.entries(pages))('have nothing axe finds fault with and fit their window: %s', async (who, own) => {
    const page = await signIn(people[who as keyof typeof pages], { withScripts: true })
    for (const [name, path] of Object.entries(own)) {
      await page.setViewportSize(widths.wide)
      expect((await page.goto(`${contract}/${path}`))?.status()).toBe(200)
      expect(await sidewaysScroll(page)).toBe(0)
      await screenshot(page, `${name}-wide`)
      await page.setViewportSize(widths.narrow)
      await expectAccessible(page)
      expect(await sidewaysScroll(page)).toBe(0)
      await screenshot(page, `${name}-narrow`)
    }
    await page.context().close()
  })
})
