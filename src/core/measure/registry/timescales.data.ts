import { day } from '../../calendar/day.ts'
import type { Source } from '../../inspection/inspection.ts'
import type { Timescale } from '../measure.ts'
import { notVerifiedBegins } from './timescale-source.ts'

const workingTogether: Source = {
  title: 'Working Together to Safeguard Children (edition of 2013 and each since)',
  url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
}
/** The first day of the edition of 2013, which took away the separate initial and core assessments. */
const workingTogetherSince = day('2013-04-15')
const carePlanningSince = day('2011-04-01')

const from = (limit: string, source: Source, since: Timescale['from']): Timescale => ({ limit, source, from: since, to: null })

/** Much quoted, but its paragraph was not opened when this was written, nor its first day. Whoever opens it puts in both. */
const notVerified = (limit: string, where: string): Timescale => from(limit, { title: `${notVerifiedBegins}${where}`, url: null }, null)

/** Decision on a referral, and word to whoever made it. */
export const decisionInOneDay = from('1 working day', workingTogether, workingTogetherSince)
/** From the day of referral. */
export const assessmentIn45Days = from('45 working days', workingTogether, workingTogetherSince)
/** From the strategy discussion. */
export const conferenceIn15Days = from('15 working days', workingTogether, workingTogetherSince)
/** The tool’s definition of “Review of child protection cases” gives both steps and the month they came into force. */
export const protectionReviews = from(
  '3 months, then every 6 months',
  { title: 'Local authority interactive tool, definitions, Department for Education', url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait' },
  day('1999-12-01'),
)
export const firstCoreGroupIn10Days = from('10 working days for the first', workingTogether, workingTogetherSince)
export const protectionVisits = notVerified('every 6 weeks at least; most councils set 10 or 20 working days', 'local child protection procedures')
export const preProceedingsIn16Weeks = notVerified('16 weeks', 'guidance on the public law outline')
export const courtIn26Weeks = from(
  '26 weeks',
  { title: 'Children Act 1989, section 32, as changed by the Children and Families Act 2014, section 14', url: 'https://www.legislation.gov.uk/ukpga/2014/6/section/14' },
  day('2014-04-22'),
)
/** Regulation 33: the first “within 20 working days of the date on which C becomes looked after”, the second “not more than three months after the first”, later ones “at intervals of not more than six months”. */
export const careReviews = from(
  '20 working days, then 3 months, then every 6 months',
  { title: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33, as made', url: 'https://www.legislation.gov.uk/uksi/2010/959/part/6/made' },
  carePlanningSince,
)
export const careVisits = from(
  '1 week from the start of a placement, then every 6 weeks; every 3 months after a year where the placement is to last to 18',
  { title: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28', url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/28/made' },
  carePlanningSince,
)
export const permanenceByFourMonths = notVerified('by the second review, 4 months after coming into care', 'Children Act 1989 guidance, volume 2')
export const returnInterviewIn72Hours = notVerified('72 hours', 'Statutory guidance on children who run away or go missing from home or care, January 2014')
export const firstHealthIn20Days = notVerified('20 working days', 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7')
/** From the first year that the tool gives by this definition; the law is older. */
export const healthEveryYear = from(
  'once a year; twice a year under the age of 5',
  { title: 'Local authority interactive tool, definitions, Department for Education', url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait' },
  day('2017-04-01'),
)
export const dentistEveryYear = notVerified('once a year', 'the yearly return on children looked after')
export const strengthsEveryYear = notVerified('once a year', 'the yearly return on children looked after')
export const educationPlanIn10Days = from(
  '10 working days for the first',
  { title: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulations 4 and 5', url: 'https://www.legislation.gov.uk/uksi/2010/959/part/2/made' },
  carePlanningSince,
)
export const educationPlanEachTerm = notVerified('every term', 'Promoting the education of looked-after children, statutory guidance')
export const inTouchEveryEightWeeks = notVerified('every 8 weeks', 'Children Act 1989 guidance, volume 3')
export const pathwayEverySixMonths = notVerified('every 6 months', 'Care Leavers (England) Regulations 2010, regulation 7')
export const adviserBySixteen = notVerified('by the age of 16', 'Children Act 1989 guidance, volume 3')
export const noBedAndBreakfast = notVerified('none', 'Children Act 1989 guidance, volume 3')
export const adopterStageOne = notVerified('2 months', 'Adoption Agencies Regulations 2005, regulation 27')
/** Regulation 30B(1): the agency decides “within four months of the date on which the agency received the prospective adopter’s notification that they wished to proceed”; it may take longer in exceptional circumstances or where the adopter asks. */
export const adopterStageTwo = from(
  '4 months',
  { title: 'Adoption Agencies Regulations 2005, regulation 30B', url: 'https://www.legislation.gov.uk/uksi/2005/389/regulation/30B' },
  day('2013-07-01'),
)
export const fosterReviewEachYear = notVerified('once a year', 'Fostering Services (England) Regulations 2011, regulation 28')
export const fosterVisitEachYear = notVerified('one unannounced visit a year', 'Fostering services: national minimum standards')
export const stageOneIn10Days = from(
  '10 working days',
  { title: 'Children Act 1989 Representations Procedure (England) Regulations 2006, regulation 14', url: 'https://www.legislation.gov.uk/uksi/2006/1738/made' },
  day('2006-09-01'),
)
