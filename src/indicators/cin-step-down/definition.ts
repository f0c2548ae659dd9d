import { coded, define } from '../define.ts'

export const cinStepDown = define({
  id: 'cin_step_down',
  question: 'How many children in need went on to early help?',
  why: 'Stepping down well keeps help in place. Stepping down too soon brings a child back as a re-referral.',
  numerator: 'Cases closed in the month because the child went on to early help (RC9)',
  denominator: null,
  source: 'Ofsted, Annex A, list 6, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 6,
    of: { kind: 'dated', heading: 'CIN Closure Date' },
    among: coded('Reason for Closure', ['RC9'], ['case closed after assessment, referred to early help', 'case closed after assessment, to early help', 'referred to early help']),
    give: { kind: 'number' },
  },
})
