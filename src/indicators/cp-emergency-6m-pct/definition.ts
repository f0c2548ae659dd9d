import { define, yes } from '../define.ts'

export const cpEmergency6mPct = define({
  id: 'cp_emergency_6m_pct',
  question: 'How many children on a plan had to be protected in an emergency in the last six months?',
  why: 'An emergency for a child on a plan means that the plan did not see it coming.',
  numerator: 'Of those, children with an emergency order or in police protection in the last six months',
  denominator: 'Children on a child protection plan at the end of the month',
  source: 'Ofsted, Annex A, list 7, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 7,
    of: { kind: 'open', start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date' },
    give: { kind: 'share', where: yes('Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)') },
  },
})
