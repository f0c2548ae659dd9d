import { day, type Day } from './day.ts'

/** A dated rule: something a council must do within a number of working days of receiving an inspection report. */
export type DutyRule = {
  readonly code: 'publish-report' | 'publish-action-plan'
  readonly workingDays: number
  readonly what: string
  readonly rule: string
  readonly source: readonly { readonly title: string; readonly url: string }[]
  readonly appliesWhen: string
  readonly inForceFrom: Day
  /** Null while the rule is in force. */
  readonly inForceTo: Day | null
}

const act = {
  title: 'Education and Inspections Act 2006, section 137',
  url: 'https://www.legislation.gov.uk/ukpga/2006/40/section/137',
} as const
const regulations = {
  title: 'Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007 (SI 2007/462)',
  url: 'https://www.legislation.gov.uk/uksi/2007/462',
} as const

/** Read in the Act and the Regulations; the 70 days also in a published summary of the guidance of 2016. Reviewed 22 November 2026. */
export const dutyRules: readonly DutyRule[] = [
  {
    code: 'publish-report',
    workingDays: 30,
    what: 'Publish the inspection report: send it to partners, a local newspaper and a local radio station, and make it available to the public.',
    rule: 'Within 30 working days of receiving the report. The day of receipt is not counted. A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.',
    source: [{ ...regulations, title: `${regulations.title}, regulations 1 and 2` }, { ...act, title: `${act.title}(4)` }],
    appliesWhen: 'A council receives a report of an inspection of its children’s services from Ofsted.',
    inForceFrom: day('2007-04-01'),
    inForceTo: null,
  },
  {
    code: 'publish-action-plan',
    workingDays: 70,
    what: 'Publish a written statement of the action the council will take and the period for each action, and send it to Ofsted with a copy to the Secretary of State.',
    rule: 'Within 70 working days of receiving the report. The day of receipt is not counted. A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.',
    source: [
      { ...act, title: `${act.title}(3) and (4)` },
      regulations,
      {
        title: 'Summary of Ofsted’s 2016 guidance on monitoring visits (the period of 70 working days)',
        url: 'https://edyourself.wordpress.com/2016/11/01/intervention-level-in-authorities-rated-inadequate-by-ofsted/comment-page-2/',
      },
    ],
    appliesWhen: 'A council receives a report of an inspection of its children’s services from Ofsted, whatever the grades.',
    inForceFrom: day('2007-04-01'),
    inForceTo: null,
  },
]
