import { define, mentions, not, present } from '../define.ts'

export const earlyHelpPartnerLedPct = define({
  id: 'early_help_partner_led_pct',
  question: 'How many early help assessments are led by somebody other than the council?',
  why: 'Early help works where schools, health and charities share it, and not where the council does it alone.',
  numerator: 'Of those, assessments whose organisation is named without the words council, local authority, social care or children’s services',
  denominator: 'Early help assessments completed in the month whose organisation is named',
  source: 'Ofsted, Annex A, list 2, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'higher',
  count: {
    from: 'extract',
    list: 2,
    of: { kind: 'dated', heading: 'Assessment completion date' },
    among: present('Organisation completing assessment'),
    give: { kind: 'share', where: not(mentions('Organisation completing assessment', 'council', 'local authority', 'social care', 'children’s services', "children's services")) },
  },
})
