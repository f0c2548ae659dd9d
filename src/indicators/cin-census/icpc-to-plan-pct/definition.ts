import { all, date, dateOfFirstRow, define, notAfter, sameChildHas } from '../../define.ts'

export const icpcToPlanPct = define({
  id: 'icpc_to_plan_pct',
  question: 'How many conferences led to a child protection plan?',
  why: 'A share near all or near half says something about when conferences are called.',
  numerator: 'Of those, conferences on whose day a plan for the same child began',
  denominator: 'Initial child protection conferences dated in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-conferences',
    of: { kind: 'dated', heading: 'DateOfInitialCPC' },
    give: { kind: 'share', where: sameChildHas('census-protection-plans', all(notAfter(date('CPPstartDate'), dateOfFirstRow('DateOfInitialCPC')), notAfter(dateOfFirstRow('DateOfInitialCPC'), date('CPPstartDate')))) },
  },
})
