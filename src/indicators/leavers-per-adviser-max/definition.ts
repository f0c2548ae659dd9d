import { aged, all, define } from '../define.ts'
import { isNamed } from '../named-worker.ts'

export const leaversPerAdviserMax = define({
  id: 'leavers_per_adviser_max',
  question: 'How many young people does the personal adviser with the most have?',
  why: 'With too many, an adviser can only answer the loudest.',
  numerator: 'The most care leavers aged 17 to 21 that one personal adviser has',
  denominator: 'Personal advisers named for care leavers aged 17 to 21',
  source: 'Ofsted, Annex A, list 9, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: all(aged(17, 21), isNamed('Allocated Personal Advisor')),
    once: 'Child Unique ID',
    give: { kind: 'load', by: 'Allocated Personal Advisor', at: 1 },
  },
})
