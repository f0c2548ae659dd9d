import { day } from '../calendar/day.ts'
import { knownBody, type KnownBody } from './known-body.ts'

// The country, its regions with the numbers of the local authority interactive tool, and bodies that are not councils. Codes and
// numbers: see `bodySources`. The name and first day of the trust: Northamptonshire County Council, 2 November 2020.
export const otherBodies: readonly KnownBody[] = [
  knownBody('country', 'england', 'England', { dfeCode: '970', gssCode: 'E92000001', otherNames: ['England (discontinued)'], otherCodes: ['1000'] }),

  knownBody('region', 'north-east', 'North East', { region: 'england', dfeCode: '980', gssCode: 'E12000001' }),
  knownBody('region', 'north-west', 'North West', { region: 'england', dfeCode: '981', gssCode: 'E12000002' }),
  knownBody('region', 'yorkshire-and-the-humber', 'Yorkshire and the Humber', { region: 'england', dfeCode: '982', gssCode: 'E12000003' }),
  knownBody('region', 'east-midlands', 'East Midlands', { region: 'england', dfeCode: '983', gssCode: 'E12000004' }),
  knownBody('region', 'west-midlands', 'West Midlands', { region: 'england', dfeCode: '984', gssCode: 'E12000005' }),
  knownBody('region', 'east-of-england', 'East of England', { region: 'england', dfeCode: '985', gssCode: 'E12000006' }),
  knownBody('region', 'london', 'London', { region: 'england', dfeCode: '986', gssCode: 'E12000007' }),
  knownBody('region', 'inner-london', 'Inner London', { region: 'london', dfeCode: '987', gssCode: 'E13000001', otherNames: ['London (Inner)'] }),
  knownBody('region', 'outer-london', 'Outer London', { region: 'london', dfeCode: '988', gssCode: 'E13000002', otherNames: ['London (Outer)'] }),
  knownBody('region', 'south-east', 'South East', { region: 'england', dfeCode: '989', gssCode: 'E12000008' }),
  knownBody('region', 'south-west', 'South West', { region: 'england', dfeCode: '990', gssCode: 'E12000009' }),

  // Some councils send one return together, and the published row stands for both.
  knownBody('joint-return', 'kingston-and-richmond-return', 'Kingston upon Thames and Richmond upon Thames, one return', {
    region: 'outer-london', dfeCode: '314 / 318', gssCode: 'E09000021 / E09000027', otherNames: ['Kingston upon Thames / Richmond upon Thames'],
  }),
  knownBody('joint-return', 'northamptonshire-return', 'North Northamptonshire and West Northamptonshire, one return', {
    region: 'east-midlands', dfeCode: '940 / 941', gssCode: 'E06000061 / E06000062', validFrom: day('2021-04-01'), otherNames: ['North Northamptonshire / West Northamptonshire'],
  }),

  // The mean of the ten councils that a model finds most like one; figures of it are worked out, never published.
  knownBody('peer-group', 'statistical-neighbours-of-northamptonshire', 'Mean of the statistical neighbours of Northamptonshire', { region: 'england' }),
  knownBody('peer-group', 'statistical-neighbours-of-north-northamptonshire', 'Mean of the statistical neighbours of North Northamptonshire', { region: 'england' }),
  knownBody('peer-group', 'statistical-neighbours-of-west-northamptonshire', 'Mean of the statistical neighbours of West Northamptonshire', { region: 'england' }),

  knownBody('regulator', 'ofsted', 'Ofsted'),
  knownBody('department', 'department-for-education', 'Department for Education', { otherNames: ['DfE'] }),
  knownBody('trust', 'northamptonshire-childrens-trust', 'Northamptonshire Children’s Trust', { region: 'east-midlands', validFrom: day('2020-11-01') }),
]
