import { aged, define } from '../define.ts'
import { isNamed } from '../named-worker.ts'

export const leaversWithAdviserPct = define({
  id: 'leavers_with_adviser_pct',
  question: 'How many care leavers have a personal adviser?',
  why: 'The adviser is the person to call when something goes wrong.',
  numerator: 'Of those, young people for whom a personal adviser is named',
  denominator: 'Care leavers aged 17 to 21 at the end of the month',
  source: 'Ofsted, Annex A, list 9, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(17, 21),
    give: { kind: 'share', where: isNamed('Allocated Personal Advisor') },
  },
})
