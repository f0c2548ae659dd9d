import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, sidewaysScroll, widths } from '../support/browser.ts'
import { keyboardOf } from '../support/keyboard.ts'
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

const home = '/programmes/exampleshire'

const signIn = (role: keyof typeof samplePeople, withScripts = false): Promise<Page> => openSignedIn(browser, service, samplePeople[role], { withScripts })

const main = (page: Page): Promise<string> => page.getByRole('main').innerText()
const problem = (page: Page): Promise<string> => page.getByRole('alert').innerText()

/** Today in England, as the service has it. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())

describe('a meeting of the board', () => {
  it('goes from its agenda to approved minutes by keyboard alone, and two people at once lose no word', async () => {
    const lead = await signIn('programme-lead')
    const keys = keyboardOf(lead)
    await lead.goto(`${home}/meetings/plan`)
    const [year, month, day] = today.split('-')
    for (const [name, value] of Object.entries({ Day: day!, Month: month!, Year: year! })) await keys.write(name, value)
    await keys.write('When does it begin?', '9 o’clock')
    await keys.press('Put it on the forward plan')
    expect(await problem(lead)).toContain('Write it like 14:00.')
    await keys.write('When does it begin?', '09:00')
    await keys.press('Put it on the forward plan')
    await keys.press(await lead.getByRole('table', { name: 'Forward plan' }).getByRole('link').first().innerText())
    const meeting = new URL(lead.url()).pathname
    await keys.press('Write the agenda')
    await keys.press('Keep the agenda')
    await keys.press('What comes next')
    await keys.choose('The agenda is set')
    await keys.press('Record it')

    const chair = await signIn('chair', true)
    const chairsKeys = keyboardOf(chair)
    await keys.press('In the room')
    await chair.goto(`${meeting}/in-the-room`)
    await expectAccessible(chair)
    await chairsKeys.to('What is said on point 1')
    await chair.keyboard.type('The chair welcomed everybody.')
    await chair.getByText('Kept.').waitFor()

    await keys.write('What is said on point 1', 'Apologies came from health.')
    await keys.press('Save the note')
    expect(await problem(lead)).toContain('Somebody else saved this note while you wrote.')
    const both = await lead.locator('.ib-clash').innerText()
    expect(both).toContain('The chair welcomed everybody.')
    expect(both).toContain('Apologies came from health.')
    await lead.setViewportSize(widths.narrow)
    expect(await sidewaysScroll(lead)).toBe(0)
    await lead.setViewportSize(widths.wide)
    // Both texts stand in the box, so that saving it as it is loses neither.
    await keys.to('What is said on point 1')
    await keys.press('Save the note')
    expect(await lead.getByLabel('What is said on point 1', { exact: true }).inputValue()).toMatch(/The chair welcomed everybody\.\s+Apologies came from health\./)

    await chair.keyboard.press('End')
    await chair.keyboard.type(' Nobody declared an interest.')
    await chair.getByText('Kept. Somebody else wrote here too: their words stand above yours.').waitFor()
    expect(await chair.getByLabel('What is said on point 1', { exact: true }).inputValue()).toMatch(/Apologies came from health\.\s+Nobody declared an interest\./)

    // The network is cut in the middle of a sentence: the page keeps every word and sends it by itself when it can.
    await chair.context().setOffline(true)
    await chairsKeys.to('What is said on point 2')
    await chair.keyboard.type('Two actions were closed.')
    await chair.getByText('Not kept yet: the service cannot be reached.', { exact: false }).waitFor()
    await chairsKeys.to('Record an action on point 2')
    await chair.keyboard.press('Enter')
    await chairsKeys.write('What will be done?', 'Bring the rota.')
    await chairsKeys.write('Who does it?', 'Police')
    await chairsKeys.to('Record the action')
    await chair.keyboard.press('Enter')
    await chair.getByText('Not recorded: the service cannot be reached.', { exact: false }).waitFor()
    await chair.context().setOffline(false)
    await chair.getByText('Kept.', { exact: true }).waitFor()
    await chair.keyboard.press('Enter')
    await chair.getByText('Bring the rota. Police, by', { exact: false }).waitFor()
    expect(await chair.getByLabel('What is said on point 2', { exact: true }).inputValue()).toBe('Two actions were closed.')

    await keys.press('Record a decision on point 1')
    await keys.write('What is decided?', 'Papers come a week before.')
    await keys.write('Why?', 'So that people can read them.')
    await keys.press('Record the decision')
    expect(await problem(lead)).toContain('Nobody has said who is here')
    await keys.press('Say who is here, who came for whom')
    const seats = await lead.getByLabel('Here?').count()
    for (let seat = 0; seat < seats; seat += 1) {
      await keys.to('Here?')
      await lead.keyboard.press('Home')
    }
    await keys.press('Keep the list')
    expect(await main(lead)).toContain('The board may decide.')
    // The chair opened the same list before and writes one interest into it: who is here stays as it was said meanwhile.
    await chairsKeys.to('Say who is here, who came for whom')
    await chair.keyboard.press('Enter')
    await chairsKeys.write('Interest declared', 'Is paid by the trust.')
    await chairsKeys.to('Keep the list')
    await chair.keyboard.press('Enter')
    await chair.getByText('The board may decide.', { exact: false }).waitFor()

    await keys.press('Record a decision on point 1')
    await keys.write('What is decided?', 'Papers come a week before.')
    await keys.write('Why?', 'So that people can read them.')
    await keys.press('Record the decision')
    expect(await main(lead)).toContain('Papers come a week before. Why: So that people can read them.')
    expect(await lead.getByLabel('Interest declared').first().inputValue()).toBe('Is paid by the trust.')

    await keys.press('The meeting is over: say that it was held')
    await keys.choose('The meeting was held')
    await keys.press('Record it')
    await keys.press('Draft the minutes')
    await keys.press('Draft the minutes from the agenda')
    expect(await main(lead)).toContain('Decision 9: Papers come a week before.')
    expect(await lead.getByRole('button', { name: 'Approve these minutes' }).count()).toBe(0)

    await chair.goto(`${meeting}/minutes`)
    await chairsKeys.press('Approve these minutes')
    await chair.getByText('Approved and fixed.', { exact: false }).last().waitFor()
    await expectAccessible(chair)
    await lead.goto(`${meeting}/minutes?write=yes`)
    expect(await lead.getByRole('textbox').count()).toBe(0)

    await chair.goto(`${meeting}/own-view`)
    await expectAccessible(chair)
    await chairsKeys.write('What is better for children?', 'People read before they speak.')
    await chairsKeys.write('What worries you?', 'Time.')
    await chairsKeys.write('What do you ask for next?', 'A shorter agenda.')
    await chairsKeys.press('Put my view on record')
    expect(await main(chair)).toContain('Written by the chair alone. Nobody can change it.')
    expect((await lead.goto(`${meeting}/own-view`))?.status()).toBe(403)
  })
})

describe('the report to the minister', () => {
  const letter = `${home}/letters/minister-winter-2026`

  it('is made whole and signed by the chair, and the director, who checked its facts, cannot change it', async () => {
    const [chair, lead, director] = [await signIn('chair'), await signIn('programme-lead'), await signIn('director')]
    expect((await director.goto(`${letter}/statements/new?section=plan`))?.status()).toBe(403)
    expect(await main(director)).toContain('Your role in this programme does not allow this.')
    await director.goto(letter)
    await director.getByRole('link', { name: 'This is not right' }).first().click()
    await director.getByLabel('What is not right, and how do you know?').fill('It is seven workers since Monday.')
    await director.getByRole('button', { name: 'Put the comment beside the text' }).click()
    expect(await main(director)).toContain('It is seven workers since Monday.')
    expect(await main(director)).toContain('Six workers carry more than the agreed number.')

    await lead.goto(letter)
    for (const answer of ['The figure of October is right: six.', 'The statement will say one action.']) {
      await lead.getByRole('link', { name: 'Answer this comment' }).first().click()
      await lead.getByLabel('Your answer').fill(answer)
      await lead.getByRole('button', { name: 'Answer the comment' }).click()
    }
    await lead.getByRole('button', { name: 'What comes next' }).click()
    await lead.getByRole('radio', { name: 'Take it back to change it' }).check()
    await lead.getByLabel('Why?').fill('One statement is wrong.')
    await lead.getByRole('button', { name: 'Record it' }).click()
    for (const [part, text] of [['Work that waits', 'No post stands empty that nobody covers.'], ['Leadership', 'The first group of the academy started.']] as const) {
      await lead.getByRole('link', { name: `Add a statement to ${part}` }).click()
      await lead.getByRole('radio', { name: 'A fact, which rests on a source' }).check()
      await lead.getByLabel('What do you state?').fill(text)
      await lead.getByRole('button', { name: 'Put it in the report' }).click()
      expect(await problem(lead)).toContain('A fact needs a source.')
      await lead.getByLabel('On what does it rest?').selectOption({ index: 1 })
      await lead.getByRole('button', { name: 'Put it in the report' }).click()
    }
    expect(await lead.getByRole('link', { name: /^Answer / }).count()).toBe(0)
    await lead.getByRole('button', { name: 'What comes next' }).click()
    await lead.getByRole('radio', { name: 'Send it to the director' }).check()
    await lead.getByRole('button', { name: 'Record it' }).click()
    await director.goto(`${letter}/what-comes-next`)
    await director.getByRole('radio', { name: 'The facts are checked' }).check()
    await director.getByRole('button', { name: 'Record it' }).click()

    await chair.goto(letter)
    await chair.getByRole('button', { name: 'Sign it' }).click()
    expect(await main(chair)).toContain('The letter is not whole')
    expect(await chair.getByRole('button', { name: 'Sign it' }).count()).toBe(0)
    for (const test of ['sufficient-progress', 'capacity']) {
      await chair.goto(`${letter}/tests/${test}`)
      await chair.getByRole('radio', { name: 'Cannot tell' }).check()
      await chair.getByLabel('Because').fill('It is too early.')
      if (test === 'capacity') await chair.getByRole('checkbox', { name: 'My own judgement, and nothing else' }).check()
      await chair.getByRole('button', { name: 'Put my answer in the report' }).click()
    }
    expect((await director.goto(`${letter}/sign`))?.status()).toBe(403)
    expect(await main(director)).toContain('Your role in this programme does not allow this.')
    await chair.getByRole('button', { name: 'Sign it' }).click()
    await chair.getByRole('checkbox', { name: 'Yes, and I sign it' }).check()
    await chair.getByRole('button', { name: 'Sign it' }).click()
    expect(await problem(chair)).toContain('Say what “It is too early.” rests on')
    await chair.getByLabel('“It is too early.”').selectOption({ label: 'This report: “The first group of the academy started.”' })
    await chair.getByLabel('“I will say in December').selectOption({ label: 'My own judgement, and nothing else' })
    await chair.getByRole('button', { name: 'Sign it' }).click()
    expect(await main(chair)).toContain('The text is fixed: nobody can change it.')
    expect(await main(chair)).toContain('A number in square brackets leads to its source. Each sentence has one.')
    expect(await main(chair)).toMatch(/The chair’s own judgement, signed on \d+ \w+ \d{4}\./)

    expect((await director.goto(`${letter}/statements/new?section=plan`))?.status()).toBe(403)
    expect(await main(director)).toContain('This letter is signed. Its text is fixed, for everybody.')
    expect((await chair.goto(`${letter}/statements/new?section=plan`))?.status()).toBe(403)
    const mark = /[0-9a-f]{64}/.exec(await (async () => (await chair.goto(letter), main(chair)))())?.[0] ?? 'none'
    const journal = await chair.request.get(`${home}/journal.jsonl`)
    expect(await journal.text()).toContain(mark)
    for (const [name, start] of [['letter.pdf', '%PDF'], ['letter.docx', 'PK']] as const) {
      const file = await chair.request.get(`${letter}/take-away/${name}`)
      expect((await file.body()).subarray(0, start.length).toString('latin1')).toBe(start)
    }
  })

  it('is shut where it is restricted, and a restricted paper is no download for others', async () => {
    const [chair, partner] = [await signIn('chair'), await signIn('partner')]
    await partner.goto(`${home}/meetings/board-2026-10`)
    expect(await main(partner)).toContain('Restricted: not for your role')
    await chair.goto(`${home}/kept-back/letter/minister-winter-2026`)
    await chair.getByRole('radio', { name: 'Restrict it' }).check()
    await chair.getByLabel('Why?').fill('It names a post that is being filled.')
    await chair.getByRole('button', { name: 'Record it' }).click()
    expect(await problem(chair)).toContain('Nothing says who may read it.')
    await chair.getByRole('checkbox', { name: 'Independent chair' }).check()
    await chair.getByRole('button', { name: 'Record it' }).click()
    expect((await partner.goto(letter))?.status()).toBe(403)
    expect((await partner.goto(`${letter}/take-away/letter.docx`))?.status()).toBe(404)
    expect((await chair.goto(letter))?.status()).toBe(200)
  })
})
