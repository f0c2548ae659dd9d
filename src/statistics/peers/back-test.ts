import { roundHalfEven } from '../numbers/round-half-even.ts'

/** A judgement of a body, 1 the worst of four. ISO days; `start` null where it is not known, and then it can only be an earlier one. */
export type BodyJudgement = { readonly body: string; readonly start: string | null; readonly published: string; readonly grade: number; readonly isTested: boolean }

export type BackTestInput = {
  readonly bodies: readonly string[]
  /** The first day on which a body is no more. */
  readonly closedOn: ReadonlyMap<string, string>
  /** Whose earlier judgement counts for a body that has none of its own. */
  readonly before: ReadonlyMap<string, string>
  readonly judgements: readonly BodyJudgement[]
  /** How far a body stood from its neighbours by what was out on a day; null where that cannot be told. */
  readonly distanceOn: (body: string, day: string) => number | null
  /** Years in which a list is drawn up, and the day of the year (`03-01`). */
  readonly years: readonly number[]
  readonly dayOfYear: string
  /** Share of bodies that the list holds. */
  readonly share: number
  /** Whole years within which a judgement counts. */
  readonly within: number
  /** First day of judgements for which the last list before them is looked up. */
  readonly missedFrom: string
}

/** What became of bodies on the list, and whether bodies that failed had been on it. */
export type BackTest = {
  readonly bodyYears: number
  readonly listed: number
  readonly listedJudged: number
  readonly listedWorst: number
  /** Judged in the better half of the scale: 3 or 4. */
  readonly listedGood: number
  readonly judged: number
  readonly worst: number
  /** Every judgement of the worst grade of a body that did not have it before, in order of day, and whether the last list before it held the body. */
  readonly fallen: readonly { readonly body: string; readonly start: string; readonly wasListed: boolean }[]
  /** Chance that one that fell stood further from its neighbours than one that did not, at the start; 3 decimals, null without either. */
  readonly auc: number | null
  readonly tested: number
}

/**
 * Draws up, for each year, the list of bodies that stood furthest from their neighbours by what was out on the day, and counts what
 * inspectors then found. Only judgements published before a list are known to it; bodies that already have the worst grade are not
 * listed. In: see BackTestInput. Out: counts; nothing of it is a forecast.
 */
export const backTest = (input: BackTestInput): BackTest => {
  const { judgements, distanceOn, within } = input
  const published = [...judgements].sort((one, other) => one.published.localeCompare(other.published) || one.grade - other.grade)
  const lastBefore = (body: string, day: string): number | null => published.findLast((each) => each.body === body && each.published < day)?.grade ?? null
  const gradeBefore = (body: string, day: string): number | null => {
    const former = input.before.get(body)
    return lastBefore(body, day) ?? (former === undefined ? null : lastBefore(former, day))
  }
  const tested = judgements
    .flatMap(({ start, ...rest }) => (start !== null && rest.isTested ? [{ ...rest, start }] : []))
    .sort((one, other) => one.start.localeCompare(other.start))
  const listOn = (day: string): { readonly all: readonly string[]; readonly listed: ReadonlySet<string> } => {
    const standing = input.bodies.flatMap((body) => {
      const grade = gradeBefore(body, day)
      const distance = grade === null || grade === 1 || (input.closedOn.get(body) ?? '9999') <= day ? null : distanceOn(body, day)
      return distance === null ? [] : [{ body, distance }]
    })
    const ordered = standing.sort((one, other) => other.distance - one.distance).map(({ body }) => body)
    return { all: ordered, listed: new Set(ordered.slice(0, roundHalfEven(input.share * ordered.length, 0))) }
  }
  const counts = { bodyYears: 0, listed: 0, listedJudged: 0, listedWorst: 0, listedGood: 0, judged: 0, worst: 0 }
  const lists = new Map<string, ReturnType<typeof listOn>>()
  const listOf = (year: number): ReturnType<typeof listOn> => {
    const day = `${year}-${input.dayOfYear}`
    const known = lists.get(day) ?? listOn(day)
    lists.set(day, known)
    return known
  }
  for (const year of input.years) {
    const [from, to] = [`${year}-${input.dayOfYear}`, `${year + within}-${input.dayOfYear}`]
    const { all, listed } = listOf(year)
    counts.bodyYears += all.length
    counts.listed += listed.size
    for (const body of all) {
      const next = tested.find((each) => each.body === body && each.start >= from && each.start < to)
      if (next === undefined) continue
      const isListed = listed.has(body)
      counts.judged += 1
      if (next.grade === 1) counts.worst += 1
      if (isListed) counts.listedJudged += 1
      if (isListed && next.grade === 1) counts.listedWorst += 1
      if (isListed && next.grade >= 3) counts.listedGood += 1
    }
  }
  const atStart = tested
    .filter(({ start }) => start >= input.missedFrom)
    .flatMap(({ body, start, grade }) => {
      const [before, distance] = [gradeBefore(body, start), distanceOn(body, start)]
      return before === null || before === 1 || distance === null ? [] : [{ body, start, grade, distance }]
    })
  const fallen = atStart
    .filter(({ grade }) => grade === 1)
    .map(({ body, start }) => {
      const year = Number(start.slice(0, 4)) - (start.slice(5) > input.dayOfYear ? 0 : 1)
      return { body, start, wasListed: listOf(year).listed.has(body) }
    })
  const [down, others] = [atStart.filter(({ grade }) => grade === 1), atStart.filter(({ grade }) => grade !== 1)]
  const pairs = down.length * others.length
  let further = 0
  for (const one of down) for (const other of others) further += one.distance > other.distance ? 1 : one.distance === other.distance ? 0.5 : 0
  return { ...counts, fallen, auc: pairs === 0 ? null : roundHalfEven(further / pairs, 3), tested: atStart.length }
}
