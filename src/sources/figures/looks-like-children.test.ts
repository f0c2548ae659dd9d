import { describe, expect, it } from 'vitest'
import { looksLikeChildren } from './looks-like-children.ts'

describe('a file that is about children', () => {
  it.each([
    'UPN', 'upn', 'NHS number', 'nhs_number', 'Date of Birth', 'DOB', 'd.o.b.', 'Child Unique ID', 'Child ID', 'child_id', 'LAchildID'.replace('LAchildID', 'LA child ID'), 'Unique Pupil Number', 'Forename', 'Surname',
    'First name', 'Child’s name', 'Name', 'Postcode', 'Home address', 'Client number', 'Person ID', 'Pupil name', 'Case reference',
  ])('is known by the heading %s', (heading) => expect(looksLikeChildren([['Measure', heading, 'Value']])?.code).toBe('looks-like-children'))

  it.each([
    'la_name', 'Measure name', 'Body name', 'country_name', 'region_name', 'referral_child_count', 'Section47_child', 'children_count', 'LA and Regions', 'Short Desc', 'LA Number', 'number', 'Value', 'old_la_code',
    'Episodes_with_assessment_factor', 'Anypoint_child', 'case_holders_fte', 'cases', 'Child_sexual_exploitation', 'numberAsPrinted',
  ])('is not known by %s', (heading) => expect(looksLikeChildren([[heading]])).toBeNull())

  it('is known by a heading below a title', () => expect(looksLikeChildren([['List 1'], ['', ''], ['Gender', 'Date of birth']])?.code).toBe('looks-like-children'))
})
