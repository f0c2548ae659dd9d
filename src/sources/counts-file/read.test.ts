import { describe, expect, it } from 'vitest'
import { bodyId, type Body } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { countsText, type CountsFile } from '../../core/measure/counts-file.ts'
import { shippedRegistry } from '../../core/measure/registry/measure-registry.ts'
import { isRefusal } from '../../core/refusal.ts'
import { readFigures } from '../figures/read-figures.ts'

const own: readonly Body[] = [{ id: bodyId('exampleshire-county-council'), kind: 'council', name: 'Exampleshire County Council', dfeCode: null, gssCode: null, validFrom: null, validTo: day('2025-03-31') }]
const [from, to] = [day('2024-03-01'), day('2024-03-31')]
const counts: CountsFile = {
  format: 'improvement-board-counts', version: 1, kind: 'annex-a', body: 'exampleshire-county-council', dataTo: to, countedOn: day('2024-04-04'),
  files: [{ sha256: 'a'.repeat(64), bytes: 12_345 }],
  tables: [{ table: 'List 3', rows: 500, blankIdentifiers: 0, repeatedRows: 2 }],
  problems: [
    { table: 'List 3', column: 'Date of referral', rule: 'a date lies in the future', whatToDo: 'Check the year and correct the date.', count: 7 },
    { table: 'List 3', column: null, rule: 'a row repeats an earlier row in every cell', whatToDo: 'Remove the row if it was entered twice.', count: 2 },
    { table: 'List 10', column: null, rule: 'the list is missing', whatToDo: 'Add the sheet.', count: 1 },
  ],
  figures: [
    { indicator: 'referrals', from, to, value: 498, numerator: null, denominator: null, few: false },
    { indicator: 'referrals_nfa_pct', from, to, value: null, numerator: 40, denominator: 498, few: false },
    { indicator: 'cp_second_24m_pct', from, to, value: null, numerator: 0, denominator: 0, few: false },
    { indicator: 'snap_cla_open', from: to, to, value: 3, numerator: null, denominator: null, few: true },
  ],
  parts: [], notGiven: [],
}

const read = async (text: string) => {
  const reading = await readFigures({ name: 'counts.json', bytes: new TextEncoder().encode(text), measures: shippedRegistry, bodies: own }, () => undefined)
  if (isRefusal(reading)) return reading.code
  const figures: string[] = []
  for (;;) {
    const next = await reading.batches.next()
    if (next.done === true) return { file: reading.file, figures, summary: next.value }
    figures.push(...next.value.map(({ measure, period, amount, dataTo }) => `${measure} ${period.from} ${dataTo} ${amount.kind === 'number' ? `${amount.value.toFixed(1)} (${amount.numerator}/${amount.denominator})` : amount.symbol}`))
  }
}

describe('a counts file of returns', () => {
  it('needs the hashes of the files that were counted, but for a dataset that came from a database', async () => {
    expect(await read(countsText({ ...counts, files: [] }))).toBe('counts-broken')
    expect(await read(countsText({ ...counts, files: [], kind: 'ssd' }))).toMatchObject({ figures: expect.arrayContaining(['referrals-received 2024-03-01 2024-03-31 498.0 (null/null)']) })
  })
  it('gives each count as the measure it stands for, a share of nothing as no figure, and passes over what is no measure', async () => {
    const told = await read(countsText(counts))
    expect(told).toMatchObject({
      file: { form: 'counts-file', origin: 'local' },
      figures: ['referrals-received 2024-03-01 2024-03-31 498.0 (null/null)', 'referrals-closed-with-no-further-action 2024-03-01 2024-03-31 8.0 (40/498)', 'second-protection-plans-within-two-years 2024-03-01 2024-03-31 z'],
      summary: { passedOver: [{ why: 'counted, and not a measure of this programme', count: 1 }] },
    })
  })
  it('brings what was wrong with the returns as numbers, grouped by what to do', async () => {
    const told = await read(countsText(counts))
    expect(typeof told === 'string' ? told : told.summary.problems.map(({ rule, count }) => [rule, count])).toEqual([['rows-in-doubt', 7], ['rows-repeated', 2], ['table-not-there', 1]])
  })
  it('comes back unchanged from its own text', async () => expect(JSON.parse(countsText(counts))).toMatchObject({ format: counts.format, figures: counts.figures }))
  it('is not believed about small numbers, and takes nothing in that it does not know', async () => {
    const { parseCounts } = await import('../../core/measure/counts-file.ts')
    const parsed = parseCounts({ ...JSON.parse(countsText(counts)), rows: [{ name: 'Zebedee' }], figures: [{ ...counts.figures[3], few: false, note: 'Zebedee' }] })
    expect(parsed).toMatchObject({ figures: [{ indicator: 'snap_cla_open', few: true }] })
    expect(JSON.stringify(parsed)).not.toContain('Zebedee')
  })
  it.each([
    ['another format', { format: 'other' }, 'not-a-counts-file'],
    ['another version', { version: 2 }, 'counts-of-another-version'],
    ['a figure below nothing with a part alone', { figures: [{ indicator: 'referrals', from, to, value: null, numerator: 3, denominator: null }] }, 'counts-broken'],
    ['a figure whose period runs backwards', { figures: [{ indicator: 'referrals', from: to, to: from, value: 3, numerator: null, denominator: null }] }, 'counts-broken'],
    ['a word where a code must stand', { figures: [{ indicator: 'Zebedee Plantagenet', from, to, value: 3, numerator: null, denominator: null }] }, 'counts-broken'],
    ['no hash of a file', { files: [] }, 'counts-broken'],
  ])('is refused for %s', async (_, over, code) => expect(await read(JSON.stringify({ ...JSON.parse(countsText(counts)), ...over }))).toBe(code))
  it('is refused where it is cut short', async () => expect(await read(countsText(counts).slice(0, 300))).toBe('counts-broken'))
  it('names a body that is not of this programme', async () => {
    const told = await read(countsText({ ...counts, problems: [], body: 'nowhere' }))
    expect(typeof told === 'string' ? told : told.summary.problems.map(({ rule, count }) => [rule, count])).toEqual([['unknown-body', 3]])
  })
})

describe('the parts of its figures', () => {
  const part = (by: string, group: string, value: number, over: object = {}) => ({ indicator: 'referrals', from, to, by, group, value, out_of: null, ...over })
  const withParts = (...parts: readonly object[]): string => JSON.stringify({ ...JSON.parse(countsText({ ...counts, problems: [] })), parts })
  const partsOf = async (text: string) => {
    const reading = await readFigures({ name: 'counts.json', bytes: new TextEncoder().encode(text), measures: shippedRegistry, bodies: own }, () => undefined)
    return isRefusal(reading) ? reading.code : (reading.parts?.() ?? []).map(({ measure, by, group, value, outOf }) => `${measure} ${by} ${group} ${value}/${outOf}`)
  }
  it('come with it, those of a share with what they are out of', async () => {
    const share = { indicator: 'referrals_nfa_pct' }
    const text = withParts(part('sex', 'female', 250), part('sex', 'unknown', 248), part('team', 'assessment-north', 30, { ...share, out_of: 400 }), part('team', 'other', 10, { ...share, out_of: 98 }))
    expect(await partsOf(text)).toEqual(['referrals-received sex female 250/null', 'referrals-received sex unknown 248/null', 'referrals-closed-with-no-further-action team assessment-north 30/400', 'referrals-closed-with-no-further-action team other 10/98'])
    expect(await read(text)).toMatchObject({ summary: { problems: [], parts: 4 } })
  })
  it.each([
    ['too few', [part('sex', 'female', 250)]],
    ['one of them twice', [part('sex', 'female', 249), part('sex', 'female', 249)]],
    ['of a figure that is not there', [part('sex', 'female', 498, { indicator: 'contacts' })]],
    ['of a share whose whole does not fit', [part('sex', 'female', 40, { indicator: 'referrals_nfa_pct', out_of: 497 })]],
  ])('are refused where they do not add up: %s', async (_, parts) => {
    const told = await read(withParts(...parts))
    expect(typeof told === 'string' ? told : told.summary.problems.map(({ rule }) => rule)).toEqual(['parts-do-not-add-up'])
  })
  it.each([
    ['a group that is none', part('sex', 'zebedee', 498)],
    ['a breakdown that is none', part('postcode', 'pl4', 498)],
    ['a number in the place of a team', part('team', 'child-20140203', 498)],
    ['more than it is out of', part('sex', 'female', 41, { indicator: 'referrals_nfa_pct', out_of: 40 })],
    ['less than nothing', part('sex', 'female', -1)],
  ])('make the file broken with %s', async (_, one) => expect(await read(withParts(one))).toBe('counts-broken'))
})

describe('files about children', () => {
  it.each([
    ['a census', '<?xml version="1.0"?>\n<Message><Children>'],
    ['a workforce return', '<Message><CSWWWorker>'],
    ['a file of the looked-after return', 'CHILD,DECOM,RNE,LS,CIN,PLACE\n1,01/02/2024,S,C2,N1,U4\n'],
    ['a header of the looked-after return', 'CHILD,SEX,DOB,ETHNIC,UPN\n1,1,01/02/2014,WBRI,A1\n'],
    ['an old workbook', '\u00d0\u00cf\u0011\u00e0'],
  ])('are refused by their shape: %s', async (_, text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.codePointAt(0)!)
    const reading = await readFigures({ name: 'figures.csv', bytes, measures: shippedRegistry, bodies: own }, () => undefined)
    expect(reading).toMatchObject({ code: 'looks-like-children' })
  })
})
