import { describe, expect, it } from 'vitest'
import { day } from '../core/calendar/day.ts'
import { form } from './form.ts'
import { html } from './html.ts'
import { mayTheseWordsStay, questionOf } from './may-these-words-stay.ts'
import { routes } from './routes.ts'
import { checkSentWords } from './sent-words.ts'
import { checkTypedText } from './text-check.ts'

const on = day('2026-11-20')
const nhs = 'Her NHS number is 943 476 5919.'
const sent = (fields: Readonly<Record<string, readonly string[]>>, files: Readonly<Record<string, string>> = {}) =>
  form(new Map(Object.entries(fields)), new Map(Object.entries(files).map(([name, fileName]) => [name, [{ name: fileName, bytes: new Uint8Array() }]])))
const listed = (wants: (route: (typeof routes)[number]) => boolean): readonly string[] => routes.filter((route) => route.submit !== null && wants(route)).map(({ path }) => path.replace('/programmes/:programme', '')).toSorted()

/** Forms that look through their words themselves, and why the door leaves them alone. */
const looksAtWordsItself: Readonly<Record<string, string>> = {
  '/sign-in': 'A password is no text of a programme, and is shown to nobody.',
  '/sign-out': 'Nothing is typed.',
  '/account': 'Nothing is typed.',
  '/plan/actions/:action/progress': 'The warning is kept with the update.',
  '/evidence/offer/series': 'The warning is kept with the evidence.',
  '/evidence/offer/document': 'The warning is kept with the evidence, and the words in the file are looked at too.',
  '/evidence/offer/:kind': 'The warning is kept with the evidence.',
  '/evidence/pieces/:evidence/withdraw': 'The form is shown again in its place.',
  '/evidence/pieces/:evidence/erase': 'The form is shown again in its place.',
  '/audits/rounds/:round/offer': 'The warning is kept with the evidence.',
  '/answer/:draft/which-findings-does-this-answer': 'A draft is looked at as a whole on its last page.',
  '/answer/:draft/what-will-be-different': 'A draft is looked at as a whole on its last page.',
  '/answer/:draft/what-will-you-do': 'A draft is looked at as a whole on its last page.',
  '/answer/:draft/how-will-we-know': 'A draft is looked at as a whole on its last page.',
  '/answer/:draft/check-your-answers': 'It looks at the whole draft.',
}

/** Forms whose files the scanner does not see, and why. */
const filesNotScanned: Readonly<Record<string, string>> = {
  '/evidence/offer/document': 'It has the file scanned itself, and says so beside the field.',
  '/figures': 'A list of children may be brought by mistake; it goes to no other program, is read in memory and is not kept.',
  '/figures/check/:check': 'As above.',
  '/figures/count': 'It holds rows of children, which go to no other program.',
}

/** Forms whose files are not looked through for words about a child at the door, and why. */
const wordsInFilesNotRead: Readonly<Record<string, string>> = {
  '/reports': 'A published report names no child, and every finding is read by a person before it is accepted.',
}

describe('every form', () => {
  it('has the words in its files looked through at the door, but for those listed here, and those above whose files are not scanned, with the reason', () => expect(listed(({ looksItself }) => looksItself.includes('words-in-files'))).toEqual(Object.keys(wordsInFilesNotRead).toSorted()))
  it('is looked through for child data at the door, but for those listed here with the reason', () => expect(listed(({ looksItself }) => looksItself.includes('words'))).toEqual(Object.keys(looksAtWordsItself).toSorted()))
  it('has its files scanned at the door, but for those listed here with the reason', () => expect(listed(({ looksItself }) => looksItself.includes('files'))).toEqual(Object.keys(filesNotScanned).toSorted()))
})

describe('the door', () => {
  it('looks at every field whatever its name, and at the names of files', () => {
    const checked = checkSentWords(sent({ _csrf: [nhs], title: ['Early help'], 'a-field-of-tomorrow': ['Fine.', nhs] }, { paper: 'UPN A123456789012 care plan Amelia Jones.pdf' }), on, false)
    expect(checked.kind === 'warned' ? checked.suspects.map(({ kind, field }) => [kind, field]) : checked).toEqual([['text', 'a-field-of-tomorrow'], ['file-name', 'paper']])
  })
  it('lets go on with a reason, which it hands on', () => expect(checkSentWords(sent({ words: [nhs], 'text-check-reason': ['It is the number of a contract.'] }), on, false)).toEqual({ kind: 'clear', override: { shapes: ['nhs-number'], reason: 'It is the number of a contract.' } }))
  it('takes no reason where a rule has no way past', () => expect(checkSentWords(sent({ words: [nhs], 'text-check-reason': ['It is the number of a contract.'] }), on, true).kind).toBe('warned'))
  it('looks at the reason too', () => expect(checkSentWords(sent({ words: ['Fine.'], 'text-check-reason': [nhs] }), on, false)).toMatchObject({ kind: 'warned', reasonIsAtFault: true }))
  it('looks at what stands in a file, and does not repeat it', () => {
    const checked = checkSentWords(sent({ title: ['Plan'] }, { plan: 'plan.csv' }), on, false, [{ field: 'plan', name: 'plan.csv', words: `Title: Visits, ${nhs}` }, { field: 'plan', name: 'b.csv', words: 'Aged 4, in Year 3.' }])
    expect(checked.kind === 'warned' ? checked.suspects : checked).toEqual([{ kind: 'file-words', field: 'plan', text: '', shapes: ['nhs-number'] }])
    const shown = checked.kind === 'clear' ? '' : html`${mayTheseWordsStay({ sent: sent({}, { plan: 'plan.csv' }), checked, hasNoWayPast: false, address: '/', from: '', token: html`` }).body}`.toString()
    expect(shown).toContain('What stands in it: It looks like')
    expect(shown).not.toContain('943')
    expect(checkSentWords(sent({ 'text-check-reason': ['It is an order number.'] }, { plan: 'plan.csv' }), on, false, [{ field: 'plan', name: 'plan.csv', words: nhs }])).toEqual({ kind: 'clear', override: { shapes: ['nhs-number'], reason: 'It is an order number.' } })
  })
  it('stops nothing that is said every day', () =>
    expect(checkSentWords(sent({ id: ['3f2504e0-4f89-41d3-9a0c-0305e82c3301'], hash: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'], 'due-year': ['2027'], owner: ['Head of early help'], value: ['1234567890'] }), on, false)).toEqual({ kind: 'clear', override: null }))
  it('looks, in a form that looks itself, at a field that nobody put into words', () => expect(checkTypedText(sent({ 'a-field-of-tomorrow': [nhs] }), [], on).kind).toBe('warned'))
})

describe('the page that asks', () => {
  const checked = checkSentWords(sent({ what: [nhs], step: ['send'], more: ['One', 'Two'] }), on, false)
  const shown = (hasNoWayPast: boolean): string =>
    checked.kind === 'clear' ? '' : html`${mayTheseWordsStay({ sent: sent({ what: [nhs], step: ['send'], more: ['One', 'Two'] }), checked, hasNoWayPast, address: '/here?a=b', from: '<label class="x" for="what">What was <b>seen</b>?</label>', token: html`TOKEN` }).body}`.toString()
  it('says the question in the words of the form, and carries everything else that was typed', () => {
    expect(shown(false)).toContain('What was seen ?')
    expect(shown(false).match(/type="hidden" name="(step|more)"/g)).toHaveLength(3)
    expect(shown(false)).toContain('action="/here?a=b"')
  })
  it('asks for a reason only where one is taken', () => expect([shown(false), shown(true)].map((page) => page.includes('why may it stay?'))).toEqual([true, false]))
  it('knows no question where the form has none', () => expect(questionOf('<label for="other">Other</label>', 'what(')).toBeNull())
})
