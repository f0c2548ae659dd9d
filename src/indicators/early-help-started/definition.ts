import { define } from '../define.ts'

export const earlyHelpStarted = define({
  id: 'early_help_started',
  question: 'How many early help assessments were begun?',
  why: 'Help that comes early can spare a family a referral. The number shows whether it is offered at all.',
  numerator: 'Assessments of list 2 that began in the month',
  denominator: null,
  source: 'Ofsted, Annex A, list 2, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 2,
    of: { kind: 'dated', heading: 'Assessment start date' },
    give: { kind: 'number' },
  },
})
