const streets = 'street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|way|crescent|cres|court|ct|gardens|gdns|place|pl|terrace|walk|grove|hill|park|mews|row|square|rise|green|view|parade|meadow|meadows|croft|fields|end'
/** A whole postcode of a street, such as EX1 1AA; the first half alone names a district. */
const postcode = String.raw`(?:GIR ?0AA|[A-PR-UWYZ](?:\d[\dA-HJKPSTUW]?|[A-HK-Y]\d[\dABEHMNPRVWXY]?) ?\d[ABD-HJLNP-UW-Z]{2})`
const streetLine = String.raw`(?:flat \d{1,3}[a-z]?,? )?\d{1,4}[a-z]?,? (?:[A-Z][A-Za-z’'-]+ ){1,3}(?:${streets})\b`

const housed = new RegExp(String.raw`\b${streetLine}[^\n]{0,60}?(?<![A-Za-z0-9])${postcode}(?![A-Za-z0-9])`, 'i')
const livesAt = new RegExp(String.raw`\b(?:lives?|living|lived|resides?|residing|staying|placed|moved|home|address|family)\b[^.\n]{0,25}?\b(?:at|to|in|is|:)\s+${streetLine}`, 'i')
const homePostcode = new RegExp(String.raw`\b(?:lives?|living|lived|resides?|residing|staying|placed|moved|home address|home postcode|family home|address of (?:the )?(?:child|family|mother|father|carer))\b[^.\n]{0,40}?(?<![A-Za-z0-9])${postcode}(?![A-Za-z0-9])`, 'i')
/** Where boards meet and staff work. */
const office = /\b(?:county hall|town hall|city hall|civic (?:centre|offices?)|guildhall|council (?:offices?|house)|headquarters|meeting (?:will be |is |was )?(?:held )?(?:at|in)|venue|conference|(?:family|youth|early help) hubs?|children[’']s centres?|schools?|surgery|library|nursery|offices?|practice base|opened)\b/i

/** In: a text. Out: whether a house in a street stands in it with its postcode, or as somebody’s home. The address of a council’s office does not count. */
export const seesAddress = (text: string): boolean =>
  [housed, livesAt].some((shape) => {
    const found = shape.exec(text)
    return found !== null && !office.test(text.slice(Math.max(0, found.index - 60), found.index + found[0].length))
  })

/** In: a text. Out: whether somebody’s home is named by its postcode. */
export const seesPostcodeOfHome = (text: string): boolean => {
  const found = homePostcode.exec(text)
  return found !== null && !office.test(text.slice(Math.max(0, found.index - 60), found.index + found[0].length))
}

const systems = 'mosaic|ssd|swift|liquid ?logic|lcs|ics|eclipse|care ?first|frameworki|azeus|paris|capita one|synergy'
const people = 'child|client|person|pupil|service user|young person|case|cin|cla|lac|family|sibling'
const reference = new RegExp(
  String.raw`\b(?:(?:${systems})(?: (?:${people}))?|${people})(?:[’']s)?(?: (?:id|number|no\.?|ref\.?|reference|record|file|identifier|pin)){1,2}\s*(?:is|was|of|[:#=.-])?\s*(?:no\.? ?)?#?([A-Z]{0,4}[-/]?\d{5,10}|\d{4}(?![\d/-]))(?![\d,.]\d|\d| (?:per cent|children|cases|contacts))`,
  'i',
)
const bareSystem = new RegExp(String.raw`\b(?:${systems})\s*(?:[:#]|id|no\.?)?\s*[:#]?\s*\d{5,10}\b(?! (?:records|cases|children|entries))`, 'i')
const hashCase = /\b(?:case|child|pupil|client) ?[:#]\s?[A-Z]{0,3}\d{4,10}\b/i

/** In: a text. Out: whether the number of a case or a child in a case system stands in it. */
export const seesCaseReference = (text: string): boolean => reference.test(text) || bareSystem.test(text) || hashCase.test(text)
