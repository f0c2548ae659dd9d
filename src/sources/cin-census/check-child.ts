import { addMonths, ageOn, type DayNumber } from '../../core/calendar/day-number.ts'
import { blocksOf, numberOf, textOf, type XmlRecord } from '../xml/xml-record.ts'

/** Tells of something wrong. In: the block and leaf it is about, the rule, and what to do. */
export type Tell = (record: XmlRecord, leaf: string, rule: string, whatToDo: string) => void

const bothDates = 'Check both dates and correct the wrong one.'
/** Longer than any pregnancy: an event earlier than this before a birth is about somebody else, or a date is wrong. */
const daysBeforeBirth = 300
/** Young adults who had support as children may be in the census until they are 25. */
const oldestAge = 25

/** One date must not lie before another; a blank date is before nothing. */
const inOrder = (tell: Tell, record: XmlRecord, leaf: string, on: DayNumber, before: DayNumber, what: string): void => {
  if (on < before) tell(record, leaf, what, bothDates)
}

const checkIdentifiers = (tell: Tell, who: XmlRecord): void => {
  const [born, expected, died] = [numberOf(who, 'PersonBirthDate'), numberOf(who, 'ExpectedPersonBirthDate'), numberOf(who, 'PersonDeathDate')]
  if (Number.isNaN(born) && Number.isNaN(expected)) tell(who, 'PersonBirthDate', 'neither a birth date nor an expected one', 'Enter the birth date, or for an unborn child the date that is expected.')
  if (!Number.isNaN(born) && !Number.isNaN(expected)) tell(who, 'ExpectedPersonBirthDate', 'a birth date and an expected one as well', 'Remove the expected date once the child is born.')
  inOrder(tell, who, 'PersonDeathDate', died, born, 'a death before the birth')
  const [upn, unknown] = [textOf(who, 'UPN'), textOf(who, 'UPNunknown')]
  if (upn === null && unknown === null) tell(who, 'UPN', 'neither a UPN nor a reason for having none', 'Enter the UPN, or the code that says why there is none.')
  if (upn !== null && unknown !== null) tell(who, 'UPNunknown', 'a UPN and a reason for having none as well', 'Remove one of the two.')
}

const checkAge = (tell: Tell, record: XmlRecord, leaf: string, on: DayNumber, born: DayNumber): void => {
  if (born - on > daysBeforeBirth) tell(record, leaf, 'a date more than 300 days before the birth', bothDates)
  if (ageOn(born, on) >= oldestAge) tell(record, leaf, 'a person of 25 or older', 'Check the birth date and this date; adults do not belong in this return.')
}

const checkPlan = (tell: Tell, plan: XmlRecord, born: DayNumber): void => {
  const [start, end] = [numberOf(plan, 'CPPstartDate'), numberOf(plan, 'CPPendDate')]
  inOrder(tell, plan, 'CPPendDate', end, start, 'an end lies before its start')
  checkAge(tell, plan, 'CPPstartDate', start, born)
  if (ageOn(born, start) >= 18) tell(plan, 'CPPstartDate', 'a child protection plan for a person of 18 or older', 'Check the birth date and this date.')
  for (const reviews of blocksOf(plan, 'Reviews'))
    for (const on of reviews.many) {
      if (typeof on !== 'number') continue
      if (on < start) tell(reviews, 'CPPreviewDate', 'a review before the plan began', bothDates)
      if (on > end) tell(reviews, 'CPPreviewDate', 'a review after the plan ended', bothDates)
    }
}

const checkDetails = (tell: Tell, details: XmlRecord, born: DayNumber): void => {
  const [referred, closed] = [numberOf(details, 'CINreferralDate'), numberOf(details, 'CINclosureDate')]
  const within = (record: XmlRecord, leaf: string, what: string): void => {
    inOrder(tell, record, leaf, numberOf(record, leaf), referred, `${what} before the referral`)
    if (numberOf(record, leaf) > closed) tell(record, leaf, `${what} after the case was closed`, bothDates)
  }
  inOrder(tell, details, 'CINclosureDate', closed, referred, 'an end lies before its start')
  checkAge(tell, details, 'CINreferralDate', referred, born)
  const reason = textOf(details, 'ReasonForClosure')
  if (!Number.isNaN(closed) && reason === null) tell(details, 'ReasonForClosure', 'a closed case without a reason', 'Enter why the case was closed.')
  if (Number.isNaN(closed) && reason !== null) tell(details, 'CINclosureDate', 'a reason for closure without its date', 'Enter the day the case was closed, or remove the reason.')
  const [assessments, enquiries, plans] = [blocksOf(details, 'Assessments'), blocksOf(details, 'Section47'), blocksOf(details, 'ChildProtectionPlans')]
  if (textOf(details, 'ReferralNFA') === 'yes' && assessments.length + enquiries.length + plans.length > 0)
    tell(details, 'ReferralNFA', 'no further action, and yet an assessment, enquiry or plan', 'Set the flag to no, or remove what did not follow from this referral.')
  for (const each of assessments) {
    inOrder(tell, each, 'AssessmentAuthorisationDate', numberOf(each, 'AssessmentAuthorisationDate'), numberOf(each, 'AssessmentActualStartDate'), 'an end lies before its start')
    within(each, 'AssessmentActualStartDate', 'an assessment')
    const hasFactors = blocksOf(each, 'FactorsIdentifiedAtAssessment').some(({ many }) => many.length > 0)
    if (!Number.isNaN(numberOf(each, 'AssessmentAuthorisationDate')) && !hasFactors)
      tell(each, 'FactorsIdentifiedAtAssessment', 'a completed assessment without factors', 'Enter the factors, or code 21 where there are none.')
  }
  for (const each of blocksOf(details, 'CINPlanDates')) {
    inOrder(tell, each, 'CINPlanEndDate', numberOf(each, 'CINPlanEndDate'), numberOf(each, 'CINPlanStartDate'), 'an end lies before its start')
    within(each, 'CINPlanStartDate', 'a plan')
  }
  for (const each of enquiries) {
    within(each, 'S47ActualStartDate', 'an enquiry')
    inOrder(tell, each, 'DateOfInitialCPC', numberOf(each, 'DateOfInitialCPC'), numberOf(each, 'S47ActualStartDate'), 'a conference before its enquiry')
    if (textOf(each, 'ICPCnotRequired') === 'yes' && !Number.isNaN(numberOf(each, 'DateOfInitialCPC')))
      tell(each, 'ICPCnotRequired', 'a conference that was not required, with its date', 'Remove the date, or set the flag to no.')
  }
  for (const each of plans) checkPlan(tell, each, born)
}

/**
 * In: a child of the census as read. Tells of what cannot all be true: dates out of order or outside the case, ages, birth dates
 * that are missing or double, closures without reasons, flags against what stands beside them.
 */
export const checkChild = (child: XmlRecord, referenceDate: DayNumber, tell: Tell): void => {
  const [who] = blocksOf(child, 'ChildIdentifiers')
  const born = who === undefined ? NaN : numberOf(who, 'PersonBirthDate')
  if (who !== undefined) {
    checkIdentifiers(tell, who)
    const expected = numberOf(who, 'ExpectedPersonBirthDate')
    if (expected > addMonths(referenceDate, 10)) tell(who, 'ExpectedPersonBirthDate', 'an expected birth more than ten months after the reference date', 'Check the year and correct the date.')
    if (born > referenceDate) tell(who, 'PersonBirthDate', 'a birth after the reference date', 'Check the year; an unborn child has an expected date instead.')
  }
  for (const nature of blocksOf(child, 'ChildCharacteristics'))
    for (const { many } of blocksOf(nature, 'Disabilities'))
      if (many.length > 1 && many.includes('NONE')) tell(nature, 'Disabilities', 'no disability and a disability as well', 'Remove the code NONE, or the others.')
  for (const details of blocksOf(child, 'CINdetails')) {
    checkDetails(tell, details, born)
    if (numberOf(details, 'CINreferralDate') > referenceDate) tell(details, 'CINreferralDate', 'a referral after the reference date', 'Leave it to the census of the next year, or correct the date.')
  }
}

