import { describe, expect, it } from 'vitest'
import { sentencesThatAssert, type HeldSentence } from '../board/paper-claims.ts'
import { day } from '../calendar/day.ts'
import { measureId } from '../measure/measure.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId, ProgrammeId } from '../people/person.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { permissions } from '../people/permission.ts'
import { figuresShow, flagsOfPublicItem, publicParts, publicStates, publicSteps, type Hand, type PublicItem, type PublicItemId, type PublicPage, type PublicRecord, type PublicSetting } from './public-item.ts'
import { releaseToThePublic, withdrawFromThePublic, type ReleaseDecision } from './release-to-the-public.ts'
import { askForAPublicPage, switchPublicPage } from './switch-public-page.ts'
import { longestPublicWords, writeForThePublic, type PublicItemWish } from './write-for-the-public.ts'

const programme = 'exampleshire' as ProgrammeId
const on = day('2026-11-20')
const person = (id: string, role: MemberRole): Actor => ({
  kind: 'person', person: id as PersonId, name: id, memberships: [{ id: id as MembershipId, person: id as PersonId, programme, role, capacity: role, from: day('2026-01-01'), to: null }],
})
const handOf = (id: string): Hand => ({ person: id as PersonId, name: id, capacity: 'someone', on })
const item = (over: Partial<PublicItem> = {}): PublicItem => ({
  id: 'one' as PublicItemId, programme, part: 'news', title: 'News', words: 'Something happened.', source: null, measure: null, against: null, written: handOf('Ada'), state: 'waiting', decided: null, ended: null, replaces: null, ...over,
})
const page = (over: Partial<PublicPage> = {}): PublicPage => ({
  programme, title: 'Services', isInvented: true, contact: { council: 'The council', phone: '01632 960 000', outOfHours: null, address: null }, isOn: false, asked: handOf('Ada'), decided: null, ...over,
})
const setting = (who: string, record: PublicRecord = { page: null, items: [] }, role: MemberRole = 'director'): PublicSetting => ({ programme, actor: person(who, role), on, record, hand: handOf(who) })
const wish = (over: Partial<PublicItemWish> = {}): PublicItemWish => ({ part: 'news', title: 'News', words: 'Something happened.', source: null, measure: null, against: null, replaces: null, sentences: sentencesThatAssert(`${over.title ?? 'News'}\n\n${over.words ?? ''}`).map((sentence) => ({ sentence, source: null, flags: ['tied-to-nothing' as const] })), ...over })
const decision = { goingOn: '', numbersChecked: true, now: { sentences: [], shows: null } } as const
const said = (outcome: object): string => ('code' in outcome ? String(outcome.code) : 'kind' in outcome ? String(outcome.kind) : 'nothing')
const id = 'new' as PublicItemId

describe('writing for the public', () => {
  it.each(memberRoles)('is for %s as the table says', (role) =>
    expect(said(writeForThePublic(wish(), id, setting('Ada', undefined, role)))).toBe(permissions['write-for-the-public'][role] ? 'public-item-written' : 'not-in-your-role'),
  )
  it.each(publicParts)('waits for a second person: %s', (part) =>
    expect(writeForThePublic(wish({ part, against: 'Visitors told us so.' }), id, setting('Ada'))).toMatchObject({ kind: 'public-item-written', item: { state: 'waiting', decided: null, written: { person: 'Ada' } } }),
  )
  it.each(figuresShow)('says “improved” of a measure that shows %s only when it shows better, or with a reason', (shows) => {
    const improved = wish({ part: 'improved', measure: { id: measureId('visits'), name: 'Visits', shows } })
    expect(said(writeForThePublic(improved, id, setting('Ada')))).toBe(shows === 'better' ? 'public-item-written' : 'figures-do-not-show-it')
    expect(writeForThePublic({ ...improved, against: ' Families say so. ' }, id, setting('Ada'))).toMatchObject({ item: { against: 'Families say so.' } })
  })
  it.each([['news', 'Our team', 'Visits have improved since May.', 'record-contradicts'], ['board-update', 'Visits are faster', 'The board met.', 'record-contradicts'], ['news', 'Our team', 'The new way is embedded.', 'record-contradicts'], ['news', 'Our plan', '57% of the plan is complete.', 'record-contradicts'], ['board-update', 'Our plan', 'All our actions are now complete.', 'record-contradicts'], ['news', 'Our team', 'We hope that visits will improve.', 'public-item-written'], ['not-yet', 'Visits', 'They have not improved.', 'public-item-written']] as const)(
    'holds what is said in the part “%s”, “%s: %s”, to the record: %s',
    (part, title, words, outcome) => {
      expect(said(writeForThePublic(wish({ part, title, words, measure: null }), id, setting('Ada')))).toBe(outcome)
      expect(said(writeForThePublic(wish({ part, title, words, measure: null, against: 'Families say so.' }), id, setting('Ada')))).toBe('public-item-written')
    },
  )
  it('says “improved” without any measure only with a reason', () => expect(said(writeForThePublic(wish({ part: 'improved' }), id, setting('Ada')))).toBe('figures-do-not-show-it'))
  it.each([
    [wish({ title: '  ' }), 'no-title'],
    [wish({ words: '' }), 'nothing-said'],
    [wish({ words: 'a'.repeat(longestPublicWords) }), 'public-item-written'],
    [wish({ words: 'a'.repeat(longestPublicWords + 1) }), 'too-long'],
    [wish({ source: { title: 'A page', address: 'javascript:alert(1)' } }), 'no-such-address'],
    [wish({ source: { title: 'A page', address: 'example' } }), 'no-such-address'],
    [wish({ source: { title: 'A page', address: 'https://example.org/a' } }), 'public-item-written'],
    [wish({ replaces: 'one' as PublicItemId }), 'nothing-to-replace'],
  ])('answers %# with %s', (sent, code) => expect(said(writeForThePublic(sent, id, setting('Ada', { page: null, items: [item()] })))).toBe(code))
})

describe('a second person', () => {
  const waiting = { page: null, items: [item()] }
  it.each(memberRoles)('is %s as the table says', (role) =>
    expect(said(releaseToThePublic(item().id, { ...decision, release: true, reason: '' }, setting('Cal', waiting, role)))).toBe(permissions['release-to-the-public'][role] ? 'public-item-decided' : 'not-in-your-role'),
  )
  it('is never whoever wrote it', () => expect(said(releaseToThePublic(item().id, { ...decision, release: true, reason: '' }, setting('Ada', waiting)))).toBe('same-person'))
  it('may be the writer where it is set aside', () => expect(said(releaseToThePublic(item().id, { ...decision, release: false, reason: 'A slip.' }, setting('Ada', waiting)))).toBe('public-item-decided'))
  it('says why it is set aside', () => expect(said(releaseToThePublic(item().id, { ...decision, release: false, reason: ' ' }, setting('Cal', waiting)))).toBe('no-reason'))
  it('takes away what the new words replace, in the same act', () => {
    const old = item({ id: 'old' as PublicItemId, state: 'released', decided: handOf('Cal') })
    const outcome = releaseToThePublic(item().id, { ...decision, release: true, reason: '' }, setting('Cal', { page: null, items: [old, item({ replaces: old.id })] }))
    expect(outcome).toMatchObject({ item: { state: 'released' }, replaced: { id: 'old', state: 'withdrawn', ended: { because: 'New words took its place.' } } })
  })
  it.each(publicStates.flatMap((from) => (['released', 'set-aside', 'withdrawn'] as const).map((to) => ({ from, to }))))('from $from to $to does what the table says', ({ from, to }) => {
    const where = setting('Cal', { page: null, items: [item({ state: from })] })
    const outcome = to === 'withdrawn' ? withdrawFromThePublic(item().id, 'Wrong.', where) : releaseToThePublic(item().id, { ...decision, release: to === 'released', reason: 'Wrong.' }, where)
    expect('code' in outcome ? outcome.code : 'item' in outcome ? outcome.item.state : null).toBe(publicSteps[from][to] ? to : 'decided-already')
  })
  it('says why something is taken back', () => expect(said(withdrawFromThePublic(item().id, '', setting('Cal', { page: null, items: [item({ state: 'released' })] })))).toBe('no-reason'))
  it('finds nothing of another programme', () => expect(said(withdrawFromThePublic(item().id, 'x', setting('Cal', { page: null, items: [item({ state: 'released', programme: 'elsewhere' as ProgrammeId })] })))).toBe('no-such-item'))
})

describe('what the second person releases is held against the record once more', () => {
  const sentence = 'Visits have improved since May.'
  const borneOut: HeldSentence = { sentence, source: null, flags: [] }
  const flagged: HeldSentence = { ...borneOut, flags: ['no-special-cause'] }
  const release = (over: Partial<PublicItem>, how: Partial<ReleaseDecision>) => releaseToThePublic(item().id, { ...decision, release: true, reason: '', ...how }, setting('Cal', { page: null, items: [item({ words: sentence, ...over })] }))
  it.each<[string, Partial<PublicItem>, ReleaseDecision['now'], string]>([
    ['what is borne out goes out', { says: { sentences: [borneOut], goingOn: null } }, { sentences: [borneOut], shows: null }, 'public-item-decided'],
    ['what has come to stand against it since stops it', { says: { sentences: [borneOut], goingOn: null } }, { sentences: [flagged], shows: null }, 'record-contradicts'],
    ['what was written before it was held stops it too', {}, { sentences: [flagged], shows: null }, 'record-contradicts'],
    ['what was flagged when it was written goes out with the reason given then', { says: { sentences: [flagged], goingOn: 'Families say so.' }, against: 'Families say so.' }, { sentences: [flagged], shows: null }, 'public-item-decided'],
    ['a measure that no longer shows what stands among the improvements stops it', { part: 'improved', words: 'Visits.', measure: { id: measureId('visits'), name: 'Visits', shows: 'better' } }, { sentences: [], shows: 'no-change' }, 'record-contradicts'],
  ])('%s', (_case, over, now, outcome) => expect(said(release(over, { now }))).toBe(outcome))
  it('goes out with a reason, which is kept and printed beside it with what stands flagged', () => {
    const out = release({ says: { sentences: [borneOut], goingOn: null } }, { now: { sentences: [flagged], shows: null }, goingOn: ' Two months were late. ' })
    if (!('item' in out)) throw new Error('it was refused')
    expect(flagsOfPublicItem(out.item)).toEqual({ flagged: [{ sentence, flag: 'no-special-cause' }], goingOn: 'Two months were late.' })
  })
  it('wants each number in it looked at', () => {
    expect(said(release({ words: '9 of 12 visits were on time.' }, { numbersChecked: false }))).toBe('numbers-not-checked')
    expect(said(release({ words: '9 of 12 visits were on time.' }, { numbersChecked: true }))).toBe('public-item-decided')
    expect(said(release({ words: 'The board met.' }, { numbersChecked: false }))).toBe('public-item-decided')
  })
  it('keeps what the figures of its measure show on the day it goes out', () => expect(release({ measure: { id: measureId('visits'), name: 'Visits', shows: 'better' } }, { now: { sentences: [], shows: 'worse' } })).toMatchObject({ item: { measure: { shows: 'worse' } } }))
})

describe('the public page', () => {
  const asked = { title: 'Services', contact: page().contact, isInvented: true }
  it('is off when asked for', () => expect(askForAPublicPage(asked, setting('Ada'))).toMatchObject({ kind: 'public-page-asked', page: { isOn: false, decided: null } }))
  it.each([
    [{ ...asked, title: '' }, 'no-title'],
    [{ ...asked, contact: { ...page().contact, council: '' } }, 'no-contact'],
    [{ ...asked, contact: { ...page().contact, phone: 'ring us' } }, 'not-a-number'],
    [{ ...asked, contact: { ...page().contact, outOfHours: 'x' } }, 'not-a-number'],
  ])('names whom to call: %#', (sent, code) => expect(said(askForAPublicPage(sent, setting('Ada')))).toBe(code))
  it('is not asked for while it is on', () => expect(said(askForAPublicPage(asked, setting('Ada', { page: page({ isOn: true }), items: [] })))).toBe('is-on'))
  it.each([
    ['on', null, 'Cal', '', 'not-asked'],
    ['on', page(), 'Ada', '', 'same-person'],
    ['on', page(), 'Cal', '', 'public-page-switched'],
    ['on', page({ decided: { ...handOf('Cal'), because: 'Done.' } }), 'Cal', '', 'not-asked'],
    ['on', page({ isOn: true }), 'Cal', '', 'as-it-is'],
    ['off', page({ isOn: true }), 'Ada', '', 'no-reason'],
    ['off', page({ isOn: true }), 'Ada', 'It was wrong.', 'public-page-switched'],
    ['off', page(), 'Cal', 'It was wrong.', 'as-it-is'],
  ] as const)('goes %s: %#', (to, stands, who, reason, code) => expect(said(switchPublicPage({ to, reason }, setting(who, { page: stands, items: [] })))).toBe(code))
  it.each(memberRoles)('is switched by %s as the table says', (role) =>
    expect(said(switchPublicPage({ to: 'on', reason: '' }, setting('Cal', { page: page(), items: [] }, role)))).toBe(permissions['release-to-the-public'][role] ? 'public-page-switched' : 'not-in-your-role'),
  )
})
