import { atLeast, define, present } from '../define.ts'

export const s47Repeat12mPct = define({
  id: 's47_repeat_12m_pct',
  question: 'How many child protection enquiries are of a child who had another within the year?',
  why: 'Looking again and again may mean that nothing was put right the first time.',
  numerator: 'Of those, enquiries of a child who had one or more in the 12 months before',
  denominator: 'Section 47 enquiries begun in the month for which the number of earlier ones is given',
  source: 'Ofsted, Annex A, list 5, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 5,
    of: { kind: 'dated', heading: 'Strategy discussion initiating Section 47 Enquiry Start Date' },
    among: present('Number of Section 47 Enquiries in the last 12 months'),
    give: { kind: 'share', where: atLeast('Number of Section 47 Enquiries in the last 12 months', 1) },
  },
})
