import { define, present, yes } from '../define.ts'

export const cpSeenAlonePct = define({
  id: 'cp_seen_alone_pct',
  question: 'How many children on a plan were seen alone at their last visit?',
  why: 'A child will not speak freely beside the person they fear.',
  numerator: 'Of those, children seen alone at the last visit; not known counts as no',
  denominator: 'Children on a plan who were visited',
  source: 'Ofsted, Annex A, list 7, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 7,
    of: { kind: 'open', start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date' },
    among: present('Date of the Last Statutory Visit'),
    give: { kind: 'share', where: yes('Was the Child Seen Alone?') },
  },
})
