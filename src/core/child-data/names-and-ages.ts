import { addMonths, parseDay, type Day } from '../calendar/day.ts'
import { isFirstName, mayBeFirstName } from './first-names.data.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const monthWithCapital = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const written = String.raw`(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}[-/]${month}[-/]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? \d{4}|${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`
/** A word with a capital, as names have; O’Brien and Anne-Marie too. */
const word = String.raw`[A-Z][a-zà-ÿ]+(?:[’'-][A-Z]?[a-zà-ÿ]+)*`
/** Said of a birthday. “Born before” and “born on or after” speak of a group. */
const birth = String.raw`(?:d\.? ?o\.? ?b\.?|date of birth|birth ?date|birthday|born(?: on)?|b\.|edd|due date)(?: is| was| of)?[\s:,(=-]{0,4}`

/** In: a date as people write it. Out: the day, or null. A year of two digits is in this century where that is no later than the day given. */
const dayIn = (text: string, on: Day): Day | null => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso !== null) return parseDay(text)
  const year = (digits: string): string => (digits.length === 4 ? digits : Number(digits) <= Number(on.slice(2, 4)) ? `20${digits}` : `19${digits}`)
  const numeric = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/.exec(text)
  if (numeric !== null) return parseDay(`${year(numeric[3]!)}-${numeric[2]!.padStart(2, '0')}-${numeric[1]!.padStart(2, '0')}`)
  const named = /[a-z]{3,}/i.exec(text.replace(/\d(st|nd|rd|th)|\bof\b/gi, (found) => (/^\d/.test(found) ? found[0]! : ' ')))
  const digits = [...text.matchAll(/\d+/g)].map(([found]) => found)
  const number = months.indexOf((named?.[0] ?? '').slice(0, 3).toLowerCase()) + 1
  return number === 0 || digits.length < 2 ? null : parseDay(`${year(digits[1]!)}-${String(number).padStart(2, '0')}-${digits[0]!.padStart(2, '0')}`)
}

/** Whoever is younger than 26 was born then; a date of the last three years is more often that of a meeting. */
const couldBeBirthday = (found: Day | null, on: Day): boolean => found !== null && found >= addMonths(on, -26 * 12) && found <= addMonths(on, -36)

const notATrust = String.raw`(?<!(?:trust|board|council|service|academy|partnership|programme|idea|team|hub) was )`
const marked = new RegExp(String.raw`(?<![A-Za-z])${notATrust}${birth}(${written})`, 'gi')
/** A name stands somewhere shortly before: a known first name, or two words with capitals that are no name of a body. */
const bodies = /\b(?:Board|Council|Trust|Ofsted|Department|Team|Service|Services|Academy|Act|Centre|Hub|Partnership|Report|Plan|Children|Young|People|Social|Work|Police|Health|County|Date|Birth)\b/
const namedBefore = (before: string): boolean => {
  const words = [...before.matchAll(new RegExp(word, 'g'))].map(([found]) => found)
  if (words.some((each) => mayBeFirstName(each) && each.length > 2)) return true
  const pair = new RegExp(String.raw`(${word}) (${word})[\s,(:;-]*$`).exec(before)
  return pair !== null && !bodies.test(pair[0])
}

/** In: a text. Out: whether a date is called somebody’s birthday. */
export const seesBirthDate = (text: string, on: Day): boolean => [...text.matchAll(marked)].some(([, found]) => dayIn(found!.toLowerCase(), on) !== null)

const beside = new RegExp(String.raw`(${word})(?: ${word}){0,2}[,;:]?\s?[([-]?\s?(${written})`, 'g')
const bornIn = new RegExp(String.raw`(${word})(?: ${word})?,? (?:was |is |\()?born (?:in )?(?:${month} )?((?:19|20)\d{2})\b`, 'g')

/** In: a text and the day. Out: whether a name stands beside a birthday. */
export const seesNameWithBirthDate = (text: string, on: Day): boolean =>
  [...text.matchAll(marked)].some(({ index, 1: found }) => dayIn(found!.toLowerCase(), on) !== null && namedBefore(text.slice(Math.max(0, index - 50), index).split(/[.!?]\s/).at(-1)!)) ||
  [...text.matchAll(beside)].some(([, first, found]) => isFirstName(first!) && couldBeBirthday(dayIn(found!.toLowerCase(), on), on)) ||
  [...text.matchAll(bornIn)].some(([, first, year]) => mayBeFirstName(first!) && Number(year) >= Number(on.slice(0, 4)) - 26)

const digits = '(?:1?[0-9]|2[0-5])'
const age = '(?:1?[0-9]|2[0-5]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
const noRange = String.raw`(?! ?(?:to|-|–|and \d|or \d|and over|and under|plus|\+|and above|and younger|and older|per|%))(?!\d)`
const aged = new RegExp(String.raw`\b(${word})(?: (${word}))?,? \(?(?:who is |is |was |now )?(?:aged |age )(?:just |only )?${age}${noRange}`, 'g')
const yearsOld = new RegExp(String.raw`\b(${word})(?: ${word})?,? (?:who )?(?:is |was |turned |has turned )(?:now |just |only )?${digits}(?: years| yrs| months)?(?: old|[.,;]| and | who | last | this | in | yesterday|$)`, 'g')
const twoAged = new RegExp(String.raw`\b(${word}) and ${word},? aged ${age} and ${age}(?!\d| and (?:over|under))`, 'g')
const alone = new RegExp(String.raw`(?<=^|[.,;:] |told us |said |[a-z] )(${word}), aged ${age}, `, 'g')
const dashed = new RegExp(String.raw`\b(${word})(?: ${word})? [-–] ${digits} [-–] `, 'g')
const inYear = new RegExp(String.raw`\b(${word})(?: ${word})?, (?:in )?Year 1?\d(?:[,.;)]|$)`, 'g')
const bracketed = new RegExp(String.raw`\b(${word})(?: ${word})? ?[([](?:Year |twins, )?${digits}(?: ?(?:yrs?|years?|y|months?|mths?|weeks?)(?: ?old)?)?[)\]]`, 'g')
const betweenCommas = new RegExp(String.raw`\b(${word})(?: ${word})?, ${digits}(?: (?:months|weeks|years)(?: old)?)?(?:, (?!\d|${monthWithCapital})| and (?!\d)| who | has | was | is | lives |$|\.(?:\s|$))`, 'g')
const oldOnes = new RegExp(String.raw`\b${age}(?:[- ](?:year|month|week|yr)s?[- ]old|[- ]?y/?o),? (?:called |named |boy,? |girl,? |child,? |baby,? |twins?,? )*(${word})`, 'g')
/** Words with a capital that are followed by “aged” without naming anybody. */
const groups = /^(?:Children|Boys|Girls|Those|Young|People|Pupils|Leavers|Babies|Anyone|Everyone|Residents|Adults|Parents|Carers|Students|Teenagers|Infants|Siblings|Care|All|Only|Of|For|Most|Some|Many|Under|Youth|Learners|Apprentices|Population|Mothers|Fathers|Person|Persons|Individuals|Unaccompanied|Cohort|Young|Group|Groups|Males|Females|Looked|Toddlers|Adolescents|Migrants|Women|Men|Nursery|Applicants|Members|Participants|Respondents|Families|Staff|Females|Year|Service|Users)$/

/** In: a text. Out: whether a name stands beside the age of a child or a young adult. A group of an age names nobody. */
export const seesNameWithAge = (text: string): boolean =>
  [...text.matchAll(aged)].some(([, first, second]) => mayBeFirstName(first!) || (!groups.test(first!) && !groups.test(second ?? '') && !bodies.test(`${first} ${second ?? ''}`) && second !== undefined)) ||
  [...text.matchAll(alone)].some(([, name]) => !groups.test(name!) && !bodies.test(name!)) ||
  [yearsOld, bracketed, twoAged, dashed, inYear].some((shape) => [...text.matchAll(shape)].some(([, first]) => isFirstName(first!))) ||
  [...text.matchAll(betweenCommas)].some(([, first]) => /^[A-Z]/.test(first!) && isFirstName(first!)) ||
  [...text.matchAll(oldOnes)].some(([, first]) => mayBeFirstName(first!))

const kin = 'child|boy|girl|baby|son|daughter|sibling|siblings|brother|sister|toddler|pupil|twin|twins|young person|young man|young woman|grandson|granddaughter|nephew|niece|teenager|care leaver|foster child|unborn'
const kinNamed = new RegExp(String.raw`\b(?:${kin})s?,? (?:is )?(?:called |named )?(${word})`, 'g')
const kinCalled = new RegExp(String.raw`\b(?:${kin})(?:s?,? (?:is called|was called|called|named|who is called|whose name is)|[’']s name is) (${word})`, 'g')
const planFor = new RegExp(String.raw`\b(?:child protection plan|child in need plan|c[ip]n? plan|care plan|pathway plan|ehcp?|placement|care order|(?:lac|cla) review|section 47 enquiry|strategy discussion)s? (?:for|of|about|on) (${word})`, 'gi')
const removed = new RegExp(String.raw`\b(${word})(?: ${word})? (?:was|were|is|are|has been) (?:removed|taken|returned|placed|adopted|missing)\b[^.]{0,20}\b(?:parents?|mother|father|family|home|care|carers?)\b(?! page| visit)`, 'g')
const theirParent = new RegExp(String.raw`\b(${word})(?: ${word})?[’']s (?:mother|mum|father|dad|foster carers?|carers?|social worker|care plan|placement|school|nursery|siblings?|nan|nana|gran|aunt|uncle|grandmother|grandparents|stepfather)\b(?! visits?| reviews?| reports?| audits?| teams?)`, 'g')

/** In: a text. Out: whether a child is called by name. */
export const seesNameOfChild = (text: string): boolean =>
  [...text.matchAll(kinNamed)].some(([, name]) => isFirstName(name!)) ||
  [...text.matchAll(kinCalled)].some(([, name]) => !bodies.test(name!)) ||
  [...text.matchAll(planFor)].some(([, name]) => /^[A-Z]/.test(name!) && isFirstName(name!)) ||
  [...text.matchAll(removed)].some(([, name]) => isFirstName(name!)) ||
  [...text.matchAll(theirParent)].some(([, name]) => isFirstName(name!))

/** In: the name of a file as text. Out: whether it is somebody’s case paper: a name, and a kind of paper kept about one child. */
export const seesCaseFile = (text: string): boolean => {
  const paper = /\b(?:chronology|genogram|care plan|pathway plan|cin plan|cp plan|ehcp|lac review|cla review|icpc|rcpc|single assessment|c&f assessment|life story|referral form|marf|placement plan|strategy discussion|section 47|s47|case notes?|case summary|court statement)\b/i.exec(text)
  return paper !== null && [...text.matchAll(new RegExp(`${word}(?= ${word})`, 'g'))].some(([name]) => isFirstName(name))
}

/** Two capitals that are an abbreviation of the field and nobody’s initials. */
const abbreviations = new Set('CP LA SW PA YP IT HR QA EH CS CE CL SG SP AD DP PI RO IV AI UK EU NI GP KS BP CC DA DV ED ES FC FF FS GM HQ ID IR LD LP MH ML MP NE NW OT PO PR PS QC SE SI SM TA TL TM VS CM PM AM NN OK PC TV CQ'.split(' '))
const initialsAged = new RegExp(String.raw`(?<![A-Za-z&/-])([A-Z])\.?\s?([A-Z])\.?,? \(?(?:aged |age |d\.?o\.?b\.?|born )\(?\s?(?:${age}${noRange}|${written})`, 'g')
const dotted = new RegExp(String.raw`(?<![A-Za-z&/.-])([A-Z])\.([A-Z])\.? ?\(${digits}\)|\binitials (?:are |of )?([A-Z])\.?([A-Z])\b`)
const kinInitials = new RegExp(String.raw`\b(?:${kin}|mother of|father of|case of|re:?) ([A-Z])\.?([A-Z])\.?(?![A-Za-z])`, 'g')

/** In: a text. Out: whether a child stands in it by initials. “Child A” of a published review does not count. */
export const seesInitials = (text: string): boolean =>
  dotted.test(text) ||
  [...text.matchAll(initialsAged), ...text.matchAll(kinInitials)].some(([, one, two]) => !abbreviations.has(`${one}${two}`))
