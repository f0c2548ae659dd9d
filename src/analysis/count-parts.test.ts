import { describe, expect, it } from 'vitest'
import { rowsOfSpec } from '../../test/support/rows-of-spec.ts'
import { parseMonth, type Month } from '../core/measure/month.ts'
import { annexAIndicators } from '../indicators/all.ts'
import type { Spec } from '../indicators/define.ts'
import { measure } from './measure.ts'

const month = (iso: string): Month => parseMonth(iso)!
const partsOf = (id: string, by: string, lists: Spec['lists'], on = '2024-03'): Readonly<Record<string, string>> => {
  const { parts } = measure([rowsOfSpec(lists)], new Map(), annexAIndicators.filter((each) => each.id === id), [month(on)], true)
  return Object.fromEntries(parts.filter((part) => part.by === by).map(({ group, value, outOf }) => [group, outOf === null ? String(value) : `${value} of ${outOf}`]))
}

describe('who a figure is about', () => {
  it('is told of the age on the day something happened, at every edge of the bands', () => {
    const born = ['2024-03-16', '2024-03-15', '2023-03-16', '2023-03-15', '2019-03-15', '2014-03-15', '2008-03-15', '2006-03-15', '']
    const rows = born.map((on, at) => `${at} | 2024-03-15 | ${on}`).join('\n')
    expect(partsOf('contacts', 'age-band', { 1: `Child Unique ID | Date of Contact | Date of Birth\n${rows}` })).toEqual({
      unborn: '1', 'under-1': '2', '1-to-4': '1', '5-to-9': '1', '10-to-15': '1', '16-to-17': '1', '18-and-over': '1', unknown: '1',
    })
  })
  it('is told of the age on the last day of the month where it is a position', () => {
    expect(partsOf('cin_open', 'age-band', { 6: 'Child Unique ID | CIN Start Date | CIN Closure Date | Date of Birth\n1 | 2020-01-01 | | 2023-03-31\n2 | 2020-01-01 | | 2023-04-01' })).toEqual({ '1-to-4': '1', 'under-1': '1' })
  })
  it('counts what is not recorded or not known as a part of its own', () => {
    const rows = ['a) Male', 'Female', 'd) Neither', 'c) Not stated/recorded', '', 'n/k'].map((sex, at) => `${at} | 2024-03-15 | ${sex}`).join('\n')
    expect(partsOf('contacts', 'sex', { 1: `Child Unique ID | Date of Contact | Gender\n${rows}` })).toEqual({ male: '1', female: '1', neither: '1', unknown: '3' })
  })
  it('puts the codes of ethnicity together as the Department does', () => {
    const rows = ['a) WBRI', 'e) WROM', 'q) CHNE', 's) REFU', 's) NOBT', 'BAFR'].map((code, at) => `${at} | 2024-03-15 | ${code}`).join('\n')
    expect(partsOf('contacts', 'ethnicity', { 1: `Child Unique ID | Date of Contact | Ethnicity\n${rows}` })).toEqual({ white: '2', 'other-ethnic-group': '1', unknown: '2', black: '1' })
  })
  it('takes ethnicity in words where a system does not give the code, the more particular first', () => {
    const rows = ['White - British', 'WHITE IRISH', 'Gypsy or Roma', 'Mixed - White and Asian', 'White & Black Caribbean', 'Asian or Asian British: Indian', 'Black - African', 'Chinese', 'Any other ethnic group', 'Refused', 'Information not yet obtained']
    expect(partsOf('contacts', 'ethnicity', { 1: `Child Unique ID | Date of Contact | Ethnicity\n${rows.map((words, at) => `${at} | 2024-03-15 | ${words}`).join('\n')}` })).toEqual({ white: '3', mixed: '2', asian: '1', black: '1', 'other-ethnic-group': '2', unknown: '2' })
  })
  it('counts a child once, and one whom two rows describe differently as such', () => {
    const rows = '1 | 2020-01-01 | | a) Male\n1 | 2021-01-01 | | b) Female\n2 | 2020-01-01 | | a) Male\n2 | 2021-01-01 | |'
    expect(partsOf('cin_open', 'sex', { 6: `Child Unique ID | CIN Start Date | CIN Closure Date | Gender\n${rows}` })).toEqual({ several: '1', male: '1' })
  })
  it('gives of a share its part and what that is out of', () => {
    const rows = '1 | 2024-03-01 | a) Yes | a) Male\n2 | 2024-03-01 | b) No | a) Male\n3 | 2024-03-01 | b) No | b) Female'
    expect(partsOf('referrals_nfa_pct', 'sex', { 3: `Child Unique ID | Date of referral | Referral NFA? | Gender\n${rows}` })).toEqual({ male: '1 of 2', female: '0 of 1' })
  })
  it('says nothing by what the return does not hold', () => expect(partsOf('contacts', 'sex', { 1: 'Child Unique ID | Date of Contact\n1 | 2024-03-15' })).toEqual({}))
})

describe('a name from the rows', () => {
  const referrals = (teams: readonly string[], children: (at: number) => string = String) => ({ 3: `Child Unique ID | Date of referral | Allocated Team\n${teams.map((team, at) => `${children(at)} | 2024-03-${String((at % 28) + 1).padStart(2, '0')} | ${team}`).join('\n')}` })
  it('is told where ten different children bear it, however it is written', () => {
    const teams = [...Array.from({ length: 9 }, () => 'Assessment North'), ' assessment north ', 'Tiny team', '#N/A', '']
    expect(partsOf('referrals', 'team', referrals(teams))).toEqual({ 'assessment-north': '10', other: '1', unknown: '2' })
  })
  it('is never that of a child: one child’s many rows do not make a team', () => {
    const teams = Array.from({ length: 28 }, () => 'Zebedee Plantagenet')
    expect(partsOf('referrals', 'team', referrals(teams, () => 'Z9'))).toEqual({ other: '28' })
  })
  it('is not told at all where the column holds more names than there are teams', () => {
    const surnames = Array.from({ length: 61 }, (_, name) => Array.from({ length: 10 }, () => `Surname ${name}`)).flat()
    expect(partsOf('referrals', 'team', referrals(surnames))).toEqual({ other: '610' })
  })
})
