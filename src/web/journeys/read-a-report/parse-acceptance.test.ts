import { describe, expect, it } from 'vitest'
import { intentOf } from '../../../core/inspection/intent-of-reading.ts'
import { reading } from '../../../../test/support/readings.ts'
import { inspection } from '../../../../test/support/states.ts'
import { form, type Form } from '../../form.ts'
import { parseAcceptance } from './parse-acceptance.ts'
import { readingAsForm } from './reading-as-form.ts'

const source = { title: 'Inspection of Sampleshire children’s services', url: null }
const untouched = readingAsForm(reading(), 'report.pdf', [])

const changed = (changes: Readonly<Record<string, string>>): Form =>
  form(new Map([...untouched.names.map((name) => [name, untouched.all(name)] as const), ...Object.entries(changes).map(([name, value]) => [name, [value]] as const)]))

const parsed = (changes: Readonly<Record<string, string>> = {}) => parseAcceptance(changed(changes), reading(), { candidates: [], bodies: [] })
const messages = (changes: Readonly<Record<string, string>>) => parsed(changes).errors.map(({ field }) => field)

describe('what a person accepts', () => {
  it('is exactly the reading where nothing was touched', () => expect(parsed()).toEqual({ value: intentOf(reading(), source), errors: [] }))
  it('is compared only where the box is ticked', () => {
    expect(parsed().value.isCompared).toBe(false)
    expect(parsed({ compared: 'yes' }).value.isCompared).toBe(true)
  })
  it('keeps a printed grade, and takes the words of the scale for a corrected one', () => {
    expect(parsed().value.inspection.judgements[3]).toMatchObject({ grade: 'requires-improvement', gradeAsPrinted: 'Requires improvement to be good', page: 1 })
    expect(parsed({ 'judgement-3-grade': 'good' }).value.inspection.judgements[3]).toMatchObject({ grade: 'good', gradeAsPrinted: 'Good' })
  })
  it('leaves out a judgement whose grade was taken away, and works out none', () => {
    const areas = parsed({ 'judgement-0-grade': '' }).value.inspection.judgements.map(({ area }) => area)
    expect(areas).toEqual(['help-and-protection', 'children-in-care', 'care-leavers'])
  })
  it('takes an added judgement', () => {
    const { value } = parsed({ judgements: '5', 'judgement-4-area': 'adoption', 'judgement-4-grade': 'good' })
    expect(value.inspection.judgements[4]).toEqual({ area: 'adoption', areaAsPrinted: '', grade: 'good', gradeAsPrinted: 'Good', page: null })
  })
  it('asks for the missing half of an added judgement', () => {
    expect(messages({ judgements: '5', 'judgement-4-area': 'adoption' })).toEqual(['judgement-4-grade'])
    expect(messages({ judgements: '5', 'judgement-4-grade': 'good' })).toContain('judgement-4-area')
  })
  it('refuses one area twice', () => expect(messages({ judgements: '5', 'judgement-4-area': 'care-leavers', 'judgement-4-grade': 'good' })).toEqual(['judgement-4-area']))
  it('corrects words and points of a finding and keeps where it was read', () => {
    const { value } = parsed({ 'finding-1-text': 'The quality of plans', 'finding-1-sub': 'one\n\n two ' })
    expect(value.findings[1]).toMatchObject({ readAs: 1, text: 'The quality of plans', subItems: ['one', 'two'], page: 3 })
  })
  it('leaves a finding out with its reason, and asks for one', () => {
    expect(parsed({ 'finding-0-out': 'yes', 'finding-0-reason': 'A heading' }).value.leftOut).toEqual([{ readAs: 0, reason: 'A heading' }])
    expect(messages({ 'finding-0-out': 'yes' })).toEqual(['finding-0-reason'])
  })
  it('takes an added finding and passes over an empty one', () => {
    const { value, errors } = parsed({ findings: '4', 'finding-2-text': 'A third.', 'finding-2-page': '3' })
    expect(errors).toEqual([])
    expect(value.findings).toHaveLength(3)
    expect(value.findings[2]).toMatchObject({ readAs: null, text: 'A third.', page: 3 })
  })
  it.each([
    ['a finding without words', { 'finding-0-text': ' ' }, 'finding-0-text'],
    ['a page that is no number', { 'finding-0-page': 'two' }, 'finding-0-page'],
    ['a day that does not exist', { 'start-day': '31', 'start-month': '2' }, 'start-day'],
    ['an empty provider', { provider: '' }, 'provider'],
    ['an address that is none', { 'source-url': 'javascript:alert(1)' }, 'source-url'],
    ['a kind of visit that is none', { visit: 'party' }, 'visit'],
  ])('says what to do about %s', (_what, changes, field) => expect(messages(changes)).toEqual([field]))
  it('takes no framework it does not know', () => expect(parsed({ framework: 'mine' }).value.inspection.framework).toBeNull())
  it('shows no more rows than a person could add', () => expect(parsed({ findings: '1000000' }).value.findings).toHaveLength(2))
  it('asks whether the register holds the visit already, where it may', () => {
    const candidates = [inspection('held')]
    const ask = (changes: Readonly<Record<string, string>>) => parseAcceptance(changed(changes), reading(), { candidates, bodies: [] })
    expect(ask({}).errors.map(({ field }) => field)).toEqual(['same-visit'])
    expect(ask({ 'same-visit': 'held' }).value.completes).toBe('held')
    expect(ask({ 'same-visit': 'new' }).value.completes).toBeNull()
  })
})
