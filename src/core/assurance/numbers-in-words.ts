import type { AnalysedMeasure } from '../measure/analysed-measure.ts'
import { isLive, type Action } from '../plan/plan.ts'
import { isSaidOutright, statedSentences, wordsAround } from './sentences.ts'

/** A figure of a series that a text is tied to: its value in the measure’s unit, and its parts where it is a share. */
export type HeldFigure = { readonly value: number; readonly numerator: number | null; readonly denominator: number | null }

/** What numbers in a text may rest on. */
export type HeldNumbers = {
  /** Figures of the measures it is tied to, the oldest first; shares in per cent. A figure hidden from the writer is left out: to be told that a guess is right would give it away. */
  readonly series: readonly { readonly isPercent: boolean; readonly figures: readonly HeldFigure[] }[]
  /** The words of the evidence on record for it. */
  readonly written: readonly string[]
  /** Actions of the plan that stand, and how many are delivered. */
  readonly plan: { readonly delivered: number; readonly live: number }
}

/** In: analysed measures, words of evidence, and the plan. Out: the numbers a text may rest on. */
export const heldNumbers = (analysed: readonly Pick<AnalysedMeasure, 'measure' | 'points'>[], written: readonly string[], actions: readonly Action[]): HeldNumbers => {
  const live = actions.filter(isLive)
  return {
    series: analysed.map(({ measure, points }) => ({ isPercent: measure.unit === 'percent', figures: points.flatMap(({ value, numerator, denominator }) => (value === null ? [] : [{ value, numerator, denominator }])) })),
    written,
    plan: { delivered: live.filter(({ delivery }) => delivery === 'delivered').length, live: live.length },
  }
}

/** How near a number has to be: as it is said, or within what “about” or “more than” allow. */
type Nearness = 'as-said' | 'about' | 'at-least' | 'at-most'

/** A number that a sentence asserts: a share in per cent, so many of so many, a level that something rose or fell to, or by how much it did. */
export type SaidNumber = { readonly sentence: string } & (
  | { readonly kind: 'percent' | 'level' | 'difference'; readonly value: number; readonly places: number; readonly nearness: Nearness }
  | { readonly kind: 'parts'; readonly part: number; readonly whole: number }
)

const number = String.raw`(\d[\d,]*(?:\.\d+)?)`
const near = String.raw`(?:\b(about|around|nearly|almost|roughly|some|more than|over|above|at least|under|below|fewer than|less than|at most) )?`
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const notADate = String.raw`(?![\d%:/]|\.\d| ?(?:per ?cent|${months}|of\b|out of|in \d|o[’']clock|am\b|pm\b))`
const moves = 'rose|risen|rises|grew|grown|increased|climbed|fell|fallen|falls|dropped|down|reduced|cut|shortened|stands?|stood|averages?|averaged'

const percentSaid = new RegExp(String.raw`(\bby )?${near}(?<![\d.,£])${number}(?: ?%| ?per ?cent\b)( (?:percentage )?points?\b| (?:more|fewer|less|higher|lower|better)\b)?`, 'gi')
const partsSaid = new RegExp(String.raw`(?<![\d.,£])(\d[\d,]*) (?:out of|of|in) (?:the |all |our |these |those )?(\d[\d,]*)(?![\d%:/]|\.\d| ?(?:per ?cent|${months}))`, 'gi')
const levelSaid = new RegExp(String.raw`\b(?:${moves})\b(?: (?!to\b|at\b|by\b)[\w’'.]+){0,6}? (?:to|at) (?:an average of )?${near}${number}${notADate}`, 'gi')

/** Before so many of so many: then it counts parts of something, and not people. */
const ordinal = /\b(?:part|page|day|phase|stage|step|week|month|session|module|version|section|chapter|paragraph|item|point|table|figure|round|group|number|no\.?)\s*$/i
/** A number of somebody else, or one that is only wished for. */
const ofOthers = /\b(?:targets?|goals?|limits?|thresholds?|standards?|benchmarks?|England|nationally|national|neighbours?|regional|region|budgets?|funding|grant|planned|promised|requires?|required)\b|£/i

const nearnessOf = (word: string | undefined): Nearness => {
  const said = word?.toLowerCase()
  if (said === undefined) return 'as-said'
  if (/^(?:more than|over|above|at least)$/.test(said)) return 'at-least'
  return /^(?:under|below|fewer than|less than|at most)$/.test(said) ? 'at-most' : 'about'
}

const plain = (text: string): number => Number(text.replaceAll(',', ''))
const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0
const isYear = (value: number): boolean => value >= 1900 && value <= 2100

const isOurs = (sentence: string, match: RegExpMatchArray): boolean => isSaidOutright(sentence.slice(0, match.index).replace(/\bto\s*$/i, 'at '), match.index! + 1) && !ofOthers.test(wordsAround(sentence, match.index!, match.index! + match[0].length))

const inSentence = (sentence: string): readonly SaidNumber[] => [
  ...[...sentence.matchAll(percentSaid)].filter((match) => isOurs(sentence, match)).map((match): SaidNumber => {
    const kind = match[1] !== undefined || match[4] !== undefined ? 'difference' : 'percent'
    return { sentence, kind, value: plain(match[3]!), places: placesOf(match[3]!), nearness: nearnessOf(match[2]) }
  }),
  ...[...sentence.matchAll(partsSaid)]
    .map((match) => ({ match, part: plain(match[1]!), whole: plain(match[2]!) }))
    .filter(({ match, part, whole }) => part <= whole && whole > 1 && !isYear(whole) && !ordinal.test(sentence.slice(0, match.index)) && isOurs(sentence, match))
    .map(({ part, whole }): SaidNumber => ({ sentence, kind: 'parts', part, whole })),
  ...[...sentence.matchAll(levelSaid)]
    .filter((match) => !isYear(plain(match[2]!)) && isOurs(sentence, match))
    .map((match): SaidNumber => ({ sentence, kind: 'level', value: plain(match[2]!), places: placesOf(match[2]!), nearness: nearnessOf(match[1]) })),
]

/** In: a text. Out: the numbers it asserts about how things are. Targets, sums of money, days, parts of a series of sessions and numbers of others are let by. */
export const numbersInWords = (text: string): readonly SaidNumber[] => statedSentences(text).flatMap(inSentence)

/** A sentence that looks back may name an older figure; one that does not speaks of now. */
const looksBack = new RegExp(String.raw`\b(?:${months}|was|were|had|from|earlier|last|before|previous(?:ly)?|since|ago|compared|spring|summer|autumn|winter|quarter|began|(?:19|20)\d\d)\b`)
/** Figures that count as now: a text is written before the newest is in, and read after. */
const recent = 3

const isNear = (held: number, { value, places, nearness }: Extract<SaidNumber, { readonly value: number }>): boolean => {
  switch (nearness) {
    case 'as-said':
      return Math.abs(held - value) <= 0.5 * 10 ** -places + 1e-9
    case 'about':
      return Math.abs(held - value) <= Math.max(0.05 * value, 0.5 * 10 ** -places)
    case 'at-least':
      return held >= value
    case 'at-most':
      return held <= value
    default:
      return nearness satisfies never
  }
}

/** “Nine in ten” rounds; “31 of 44” counts. */
const isRound = (whole: number): boolean => whole <= 10 || whole === 100

const standsIn = (written: readonly string[], said: SaidNumber): boolean => {
  const digits = (value: number): string => String(value).replace('.', String.raw`\.`)
  const pattern = said.kind === 'parts' ? String.raw`(?<![\d.])${said.part} (?:out of|of|in) (?:the |all |our )?${said.whole}(?!\d)` : said.kind === 'level' ? String.raw`(?<![\d.])${digits(said.value)}(?![\d%]|\.\d)` : String.raw`(?<![\d.])${digits(said.value)}(?:\.0+)? ?(?:%|per ?cent)`
  return written.some((text) => new RegExp(pattern, 'i').test(text.replace(/(\d),(?=\d{3})/g, '$1')))
}

const isInSeries = (said: SaidNumber, figures: readonly HeldFigure[], isPercent: boolean): boolean => {
  const spoken = looksBack.test(said.sentence) ? figures : figures.slice(-recent)
  switch (said.kind) {
    case 'percent':
      return isPercent && spoken.some(({ value }) => isNear(value, said))
    case 'level':
      return spoken.some(({ value, numerator }) => isNear(value, said) || (numerator !== null && isNear(numerator, said)))
    case 'difference':
      return figures.slice(-recent).some((now) => figures.some((then) => isNear(Math.abs(now.value - then.value), said) || (then.value !== 0 && isNear((100 * Math.abs(now.value - then.value)) / then.value, said))))
    case 'parts':
      return spoken.some(({ value, numerator, denominator }) => (numerator === said.part && denominator === said.whole) || (isPercent && isRound(said.whole) && Math.abs(value - (100 * said.part) / said.whole) <= 50 / said.whole))
    default:
      return said satisfies never
  }
}

const isOfThePlan = (said: SaidNumber, { delivered, live }: HeldNumbers['plan']): boolean => {
  if (live === 0 || !/\b(?:plan|actions?)\b/i.test(said.sentence)) return false
  if (said.kind === 'parts') return said.part === delivered && said.whole === live
  return said.kind === 'percent' && isNear((100 * delivered) / live, said)
}

/** In: a number that a sentence asserts, and what it may rest on. Out: null where it stands there; `other-number` where a figure of its sort is tied to the text and says something else; `tied-to-nothing` where none is. */
export const flagOnNumber = (said: SaidNumber, { series, written, plan }: HeldNumbers): 'other-number' | 'tied-to-nothing' | null => {
  if (isOfThePlan(said, plan) || standsIn(written, said) || series.some(({ figures, isPercent }) => isInSeries(said, figures, isPercent))) return null
  const isOfItsSort = series.some(({ figures, isPercent }) => figures.length > 0 && (said.kind === 'level' ? !isPercent : said.kind === 'difference' || isPercent))
  return isOfItsSort ? 'other-number' : 'tied-to-nothing'
}
