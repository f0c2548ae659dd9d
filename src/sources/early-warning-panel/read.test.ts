import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../core/refusal.ts'
import { readIndicators, readPanel } from './read.ts'

const PANEL = 'indicator,year,la_code,value,num,den\n'
const INDICATORS = 'indicator,polarity_higher_is_worse,domain,published_dp\n'

describe('the panel', () => {
  it('is read with counts where they are given', () => {
    expect(readPanel(`\uFEFF${PANEL}reviews,2024,999,91.25,73.0,80.0\r\nreviews,2025,999,90,,\r\n`)).toEqual([
      { family: 'reviews', body: '999', year: 2024, value: 91.25, count: 73, size: 80 },
      { family: 'reviews', body: '999', year: 2025, value: 90, count: null, size: null },
    ])
  })
  it('passes over a row without a value', () => expect(readPanel(`${PANEL}reviews,2024,999,,1,2\n`)).toEqual([]))
  it.each(['x,91,1,2', ',91,1,2', '2024,z,1,2', '2024,91,c,2', '2024,91,1,low'])('refuses what it cannot read, by line: %s', (cells) => {
    const [year, ...rest] = cells.split(',')
    const read = readPanel(`${PANEL}reviews,2023,999,90,1,2\nreviews,${year},999,${rest.join(',')}\n`)
    expect(isRefusal(read) && read.message).toMatch(/^Line 3 of the file of figures: /)
  })
  it('refuses a missing column by name', () => {
    const read = readPanel('indicator,year,value\n')
    expect(isRefusal(read) && read.message).toContain("'la_code', 'num', 'den'")
  })
})

describe('the indicators', () => {
  it('are read with their better way and decimals', () => {
    expect(readIndicators(`${INDICATORS}reviews,-1,plans,1\nrepeat,1,plans,0\n`)).toEqual([
      { id: 'reviews', isHigherWorse: false, decimals: 1, domain: 'plans' },
      { id: 'repeat', isHigherWorse: true, decimals: 0, domain: 'plans' },
    ])
  })
  it.each(['0,plans,1', 'up,plans,1', '1,plans,1.5', '1,plans,-1', '1,plans,'])('refuse %s', (cells) => {
    expect(isRefusal(readIndicators(`${INDICATORS}reviews,${cells}\n`))).toBe(true)
  })
})
