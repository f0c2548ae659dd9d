import { describe, expect, it } from 'vitest'
import { measureFacts, packFacts } from '../../../test/support/pack-facts.ts'
import { skippedHeadings } from '../page/headings-in-order.ts'
import { textsOf } from '../page/texts-of.ts'
import { changesBetween } from './changes-between.ts'
import { composePack } from './compose-pack.ts'

const late = { after: 'plan', title: 'A late paper', from: 'Head of early help', paragraphs: ['What came after.'] } as const
const idsOf = (facts: Parameters<typeof composePack>[0]): readonly string[] => composePack(facts).pages.map(({ id }) => id)

describe('a pack composed', () => {
  it('has the pages of its template, in that order', () =>
    expect(idsOf(packFacts())).toEqual(['contents', 'exceptions', 'what-changed', 'plan', 'voices', 'coverage', 'scorecard', 'scorecard-charts', 'deep-dive-measure-1-exampleshire', 'audits', 'workforce', 'risks', 'judgements', 'obligations', 'contracts', 'ledger', 'glossary', 'journal-head']))
  it('skips no level of heading and no identity twice', () => {
    const paper = composePack(packFacts())
    expect(skippedHeadings(paper)).toEqual([])
    const ids = paper.pages.flatMap(({ id, blocks }) => [id, ...blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []))])
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('leaves out pages of which the record holds nothing', () => expect(idsOf(packFacts({ plan: [], contracts: [], judgements: [], coverage: { total: 0, whole: 0, rows: [] } }))).not.toContain('plan'))
  it('prints the seal of the journal on the last page, and says on every paper who may read it', () => {
    const paper = composePack(packFacts())
    expect(textsOf({ ...paper, pages: [paper.pages.at(-1)!] }).join(' ')).toContain('abababab abababab')
    expect(paper.marking).toBe('For members of the board. Small numbers are kept back.')
  })
  it('never prints delivered as improved, nor a code', () => expect(textsOf(composePack(packFacts())).join(' ')).not.toMatch(/off-target|on-track|common-cause|undefined|\[object/))
})

describe('a late paper', () => {
  it('changes no page of the edition and moves none', () => {
    const [before, after] = [composePack(packFacts()), composePack(packFacts({ supplements: [late] }))]
    expect(after.pages.filter(({ isSupplement }) => !isSupplement)).toEqual(before.pages)
    expect(after.pages.filter(({ isSupplement }) => isSupplement).map(({ title }) => title)).toEqual(['Added since this edition was issued', 'A late paper'])
    expect(after.pages[after.pages.findIndex(({ id }) => id === 'plan') + 1]?.title).toBe('A late paper')
    expect(after.edition).toBe('Edition 1 with one supplement')
  })
  it('is a page like any other in the next edition', () => {
    const paper = composePack(packFacts({ edition: 2, merged: [late] }))
    expect(paper.pages.some(({ isSupplement }) => isSupplement)).toBe(false)
    expect(textsOf({ ...paper, pages: [paper.pages[0]] })).toContain('A late paper')
  })
})

describe('what differs between two editions', () => {
  it('is nothing where nothing moved', () => expect(changesBetween(composePack(packFacts()), composePack(packFacts({ edition: 2 })))).toEqual([]))
  it('is every figure that moved, with its place', () =>
    expect(changesBetween(composePack(packFacts({ deepDives: [], charts: 'needing-a-person' })), composePack(packFacts({ deepDives: [], charts: 'needing-a-person', measures: [measureFacts(1, { latest: '82.0% (416 of 507)' }), measureFacts(2, { standing: 'Changed' })] })))).toEqual([
      { where: 'How are we doing?, Exampleshire: off target: Invented measure 1, latest', before: '81.4% (413 of 507), October 2026', after: '82.0% (416 of 507), October 2026' },
    ]))
  it('names the body of a closer look where several are looked at', () => {
    const [dive] = packFacts().deepDives
    const titles = (bodies: readonly string[]) => composePack(packFacts({ deepDives: bodies.map((body) => ({ ...dive!, measure: { ...dive!.measure, body } })) })).pages.map(({ title }) => title).filter((each) => each.startsWith('A closer look'))
    expect(titles(['Sampleshire'])).toEqual(['A closer look: Invented measure 1'])
    expect(titles(['Sampleshire', 'North'])).toEqual(['A closer look: Invented measure 1, Sampleshire', 'A closer look: Invented measure 1, North'])
  })
  it('lays a sentence beside the one it replaces, and does not take one that moved for another', () => {
    const [dive] = packFacts().deepDives
    const changed = packFacts({ deepDives: [{ ...dive!, notes: ['Two teams were counted late.'] }] })
    expect(changesBetween(composePack(packFacts()), composePack(changed))).toEqual([{ where: 'A closer look: Invented measure 1', before: 'Nothing was noted on the series.', after: 'Two teams were counted late.' }])
  })
  it('names what is gone', () =>
    expect(changesBetween(composePack(packFacts()), composePack(packFacts({ contracts: [] }))).filter(({ after }) => after === null).map(({ where }) => where)).toContain('Contracts, Indicators of Service contract: A1 In time, rating'))
})
