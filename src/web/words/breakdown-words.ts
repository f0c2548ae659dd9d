import type { Body } from '../../core/bodies/body.ts'
import { otherGroup, severalGroup, unknownGroup, type BreakdownKind } from '../../core/measure/breakdown.data.ts'
import { capitalised } from './count-words.ts'

/** What heads a breakdown. */
export const breakdownWords = {
  'age-band': 'Age', sex: 'Sex', ethnicity: 'Ethnic group', disability: 'Disability', 'owner-council': 'Council', team: 'Team',
} as const satisfies Record<BreakdownKind, string>

/** What a reader is to know about how groups are made. */
export const breakdownNotes = {
  'age-band': 'In completed years: on the day it happened, or on the last day of the month where the figure is a position.',
  sex: 'As recorded in the return.',
  ethnicity: 'Main groups, put together as the Department for Education does: Gypsy and Roma children are among White, Chinese children among other ethnic groups.',
  disability: 'Whether the record says that the child has a disability.',
  'owner-council': 'The council of the trust to which the child belongs, where the return says so.',
  team: 'The team that works with the child, as the return names it. A team of fewer than ten children is not named.',
} as const satisfies Record<BreakdownKind, string>

const ofKind: Readonly<Record<BreakdownKind, Readonly<Record<string, string>>>> = {
  'age-band': { unborn: 'Not yet born', 'under-1': 'Under 1', '1-to-4': '1 to 4', '5-to-9': '5 to 9', '10-to-15': '10 to 15', '16-to-17': '16 and 17', '18-and-over': '18 and over' },
  sex: { female: 'Female', male: 'Male', neither: 'Neither' },
  ethnicity: { white: 'White', mixed: 'Mixed', asian: 'Asian or Asian British', black: 'Black or Black British', 'other-ethnic-group': 'Other ethnic group' },
  disability: { disabled: 'With a disability', 'not-disabled': 'Without a disability' },
  'owner-council': {},
  team: {},
}

const common: Readonly<Record<string, string>> = { [unknownGroup]: 'Not recorded', [severalGroup]: 'Recorded in more than one way', [otherGroup]: 'Others, too small to be named' }

/** In: a kind, the code of a group, and the bodies of the programme. Out: what it is called. Teams are named as the return names them. */
export const groupWords = (by: BreakdownKind, group: string, bodies: readonly Body[]): string => {
  const known = common[group] ?? ofKind[by][group]
  if (known !== undefined) return by === 'team' && group === unknownGroup ? 'No team recorded' : known
  const council = by === 'owner-council' ? bodies.find(({ id, name }) => id === group || name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') === group) : undefined
  return council?.name ?? capitalised(group.replaceAll('-', ' '))
}
