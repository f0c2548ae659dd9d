import { day } from '../calendar/day.ts'
import type { InstrumentKind, Stage } from './instrument-kind.ts'

const ministers = { title: 'Ministerial answer on intervention, 27 May 2022', url: 'https://www.parallelparliament.co.uk/question/4514/children-social-services' } as const
const explanatoryNote = { title: 'Explanatory note on the powers of section 497A', url: 'http://www.legislation.gov.uk/ukpga/2014/6/notes/division/4/5/12' } as const

const varied: Stage = { code: 'varied', name: 'Varied', setsADay: false, after: null }
const reviewed: Stage = { code: 'reviewed', name: 'Reviewed', setsADay: false, after: null }
/** A warning or an intention gives the council a chance to answer before anybody decides. */
const answered: readonly Stage[] = [
  { code: 'representations-asked', name: 'The council was asked to answer', setsADay: true, after: null },
  { code: 'representations', name: 'The council answered', setsADay: false, after: null },
  { code: 'considered', name: 'The answer was considered', setsADay: false, after: 'representations' },
  { code: 'decided', name: 'Decided', setsADay: false, after: null },
]

/** Reviewed 22 November 2026. */
export const instrumentKinds: readonly InstrumentKind[] = [
  {
    code: 'improvement-notice',
    name: 'Improvement notice',
    whatItIs: 'Says what a council must put right. It has no force of law of its own and serves as a formal warning of a direction.',
    force: 'warning',
    power: null,
    from: null,
    to: null,
    stages: [varied, reviewed],
    sources: [ministers],
  },
  {
    code: 'minded-to',
    name: 'Letter saying what ministers are minded to do',
    whatItIs: 'Says what ministers intend and why, so that the council can answer before they decide.',
    force: 'intention',
    power: null,
    from: null,
    to: null,
    stages: answered,
    sources: [explanatoryNote],
  },
  {
    code: 'statutory-direction',
    name: 'Statutory direction',
    whatItIs: 'A legal instruction by the Secretary of State. The council must take the steps it names.',
    force: 'law',
    power: 'Education Act 1996, section 497A(4B), applied to children’s social care by section 50 of the Children Act 2004',
    from: day('2005-03-01'),
    to: null,
    stages: [varied, reviewed],
    sources: [explanatoryNote],
  },
  {
    code: 'best-value-direction',
    name: 'Best value direction',
    whatItIs: 'A legal instruction to a council about how it is run or spends money. Commissioners may take over some of what it does.',
    force: 'law',
    power: 'Local Government Act 1999, section 15',
    from: day('1999-09-27'),
    to: null,
    stages: [varied, reviewed],
    sources: [{ title: 'Local Government Act 1999, section 15', url: 'https://www.legislation.gov.uk/ukpga/1999/27/section/15' }],
  },
  {
    code: 'terms-of-reference',
    name: 'Terms of reference',
    whatItIs: 'Says what a board or a person is there to do, and to whom they report.',
    force: 'agreement',
    power: null,
    from: null,
    to: null,
    stages: [varied, reviewed],
    sources: [],
  },
  {
    code: 'retained-duties',
    name: 'Duties that stay with the council',
    whatItIs: 'What the law asks of a council itself, also where a trust runs its children’s services.',
    force: 'law',
    power: null,
    from: null,
    to: null,
    stages: [],
    sources: [{ title: 'Children Act 2004, section 18', url: 'https://www.legislation.gov.uk/ukpga/2004/31/section/18' }],
  },
  {
    code: 'contract',
    name: 'Contract',
    whatItIs: 'An agreement under which a trust or another provider runs a service for a council.',
    force: 'agreement',
    power: null,
    from: null,
    to: null,
    stages: [varied, reviewed],
    sources: [],
  },
]
