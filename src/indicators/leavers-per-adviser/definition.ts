import { aged, all, define } from '../define.ts'
import { isNamed } from '../named-worker.ts'

export const leaversPerAdviser = define({
  id: 'leavers_per_adviser',
  question: 'How many young people does a personal adviser have on average?',
  why: 'With too many, an adviser can only answer the loudest.',
  numerator: 'Care leavers aged 17 to 21 for whom a personal adviser is named',
  denominator: 'Personal advisers named for them, by head: the list says nothing of hours',
  source: 'Ofsted, Annex A, list 9, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: all(aged(17, 21), isNamed('Allocated Personal Advisor')),
    once: 'Child Unique ID',
    give: { kind: 'mean-load', by: 'Allocated Personal Advisor' },
  },
})
