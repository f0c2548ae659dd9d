import { isRefusal, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command } from './command.ts'
import { printed } from './given.ts'

type Figure = { readonly family: string; readonly body: string; readonly year: number; readonly value: number; readonly count: number | null; readonly size: number | null }
type Indicator = { readonly id: string; readonly isHigherWorse: boolean; readonly decimals: number; readonly domain: string }
type Outcome = { readonly body: string; readonly bodyName: string; readonly framework: string; readonly start: string | null; readonly published: string; readonly grade: number }
type Known = { readonly families: readonly string[]; readonly core: ReadonlySet<string>; readonly coreNeeded: number; readonly releasedOn: (family: string, year: number) => string }

type Counted = {
  readonly bodyYears: number
  readonly listed: number
  readonly listedJudged: number
  readonly listedWorst: number
  readonly listedGood: number
  readonly judged: number
  readonly worst: number
  readonly fallen: readonly { readonly body: string; readonly start: string; readonly wasListed: boolean }[]
  readonly auc: number | null
  readonly tested: number
}

type Needs<Distances> = {
  /** The text of a file, or null where it cannot be read. */
  readonly readText: (path: string) => Promise<string | null>
  readonly readPanel: (csv: string) => readonly Figure[] | Refusal
  readonly readIndicators: (csv: string) => readonly Indicator[] | Refusal
  readonly readOutcomes: (csv: string) => readonly Outcome[] | Refusal
  readonly readNeighbours: (csv: string) => ReadonlyMap<string, readonly string[]> | Refusal
  readonly peerDistances: (
    figures: readonly Figure[],
    isHigherWorse: ReadonlyMap<string, boolean>,
    neighbours: { readonly of: ReadonlyMap<string, readonly string[]>; readonly before: ReadonlyMap<string, readonly string[]> },
  ) => Distances
  readonly meanDistance: (distances: Distances, known: Known, body: string, day: string) => number | null
  readonly backTest: (input: {
    readonly bodies: readonly string[]
    readonly closedOn: ReadonlyMap<string, string>
    readonly before: ReadonlyMap<string, string>
    readonly judgements: readonly { readonly body: string; readonly start: string | null; readonly published: string; readonly grade: number; readonly isTested: boolean }[]
    readonly distanceOn: (body: string, day: string) => number | null
    readonly years: readonly number[]
    readonly dayOfYear: string
    readonly share: number
    readonly within: number
    readonly missedFrom: string
  }) => Counted
  readonly arrowStretches: (figures: readonly Figure[], indicators: readonly Indicator[]) => readonly { readonly values: readonly number[] }[]
  readonly arrowsByChance: (lengths: readonly number[], rounds: number, seed: number) => number
  readonly signalsByChance: (points: number, series: number, seed: number) => number
}

// Enough noise for three decimals to stand still; the seed makes every run the same.
const CHANCE = { rounds: 20, months: 24, series: 20_000, seed: 20260101 } as const

/** City of London and the Isles of Scilly: too few children for a yearly figure to mean anything. */
const TOO_FEW_CHILDREN: ReadonlySet<string> = new Set(['201', '420'])

/** Councils that came before others, by their numbers: Dorset, Bournemouth Christchurch and Poole, Northamptonshire, Cumbria. */
const BEFORE: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ['838', ['835']], ['839', ['837', '836']], ['940', ['928']], ['941', ['928']], ['942', ['909']], ['943', ['909']],
])
const CLOSED: ReadonlyMap<string, string> = new Map([['835', '2019-04-01'], ['836', '2019-04-01'], ['837', '2019-04-01'], ['928', '2021-04-01'], ['909', '2023-04-01']])

/** Judgements of the whole service, or of its child protection, that count as an earlier grade; the last three are the ones put to the test. */
const EARLIER: ReadonlySet<string> = new Set(['SLAC-safeguarding', 'SLAC-safeguarding-re', 'CPI', 'CPRI', 'SIF', 'SIF-re', 'ILACS'])
const TESTED: ReadonlySet<string> = new Set(['SIF', 'SIF-re', 'ILACS'])

const WORKFORCE = 'social work workforce'
const CENSUS = 'CIN census'

/** The first day on which a figure may be used: never earlier than it was really published. The days on which the statistics came out. */
const releasedOn = (domain: string, year: number): string => {
  if (domain === CENSUS) return year === 2020 ? '2020-12-31' : `${year}-11-15`
  if (domain === WORKFORCE) return year === 2025 ? '2026-03-31' : `${year + 1}-03-01`
  return `${year}-12-15`
}

const USAGE = 'usage: improvement-board back-test PANEL.csv INDICATORS.csv OUTCOMES.csv NEIGHBOURS.csv'

/**
 * `back-test`: would a list of the tenth of councils furthest from their neighbours, drawn up each 1 March from 2018 to 2024, have warned
 * of an inadequate judgement? The rules are those of the published back-test; the figures are shown on “Why our arrows are grey”.
 */
export const backTest =
  <Distances>(needs: Needs<Distances>): Command =>
  async (terminal) => {
    const paths = terminal.words
    if (paths.length !== 4) throw new WrongCall(USAGE)
    const texts = await Promise.all(paths.map(needs.readText))
    const unreadable = texts.indexOf(null)
    if (unreadable !== -1) throw new WrongCall(`cannot read '${paths[unreadable]}'`)
    const [panel = '', indicatorText = '', outcomeText = '', neighbourText = ''] = texts.map((text) => text ?? '')
    const [figures, indicators, outcomes, neighbours] = [needs.readPanel(panel), needs.readIndicators(indicatorText), needs.readOutcomes(outcomeText), needs.readNeighbours(neighbourText)]
    if (isRefusal(figures) || isRefusal(indicators) || isRefusal(outcomes) || isRefusal(neighbours)) {
      terminal.print(`${JSON.stringify(printed([figures, indicators, outcomes, neighbours].find((each) => isRefusal(each))))}\n`)
      return 1
    }
    const kept = figures.filter(({ body }) => !TOO_FEW_CHILDREN.has(body))
    const domains = new Map(indicators.map(({ id, domain }) => [id, domain]))
    const distances = needs.peerDistances(kept, new Map(indicators.map(({ id, isHigherWorse }) => [id, isHigherWorse])), { of: neighbours, before: BEFORE })
    const known: Known = {
      families: indicators.map(({ id }) => id),
      core: new Set(indicators.filter(({ domain }) => domain === CENSUS).map(({ id }) => id)),
      coreNeeded: 4,
      releasedOn: (family, year) => releasedOn(domains.get(family) ?? '', year),
    }
    const counted = needs.backTest({
      bodies: [...new Set(kept.map(({ body }) => body))].sort(),
      closedOn: CLOSED,
      before: new Map([...BEFORE].map(([body, [first]]) => [body, first])),
      judgements: outcomes.filter(({ framework }) => EARLIER.has(framework)).map((each) => ({ ...each, isTested: TESTED.has(each.framework) })),
      distanceOn: (body, day) => needs.meanDistance(distances, known, body, day),
      years: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
      dayOfYear: '03-01',
      share: 0.1,
      within: 2,
      missedFrom: '2018-01-01',
    })
    const nameOf = (body: string): string => outcomes.find((each) => each.body === body)?.bodyName ?? body
    const result = {
      council_years: counted.bodyYears,
      listed: counted.listed,
      listed_inspected: counted.listedJudged,
      listed_inadequate: counted.listedWorst,
      listed_good_or_outstanding: counted.listedGood,
      inspected: counted.judged,
      inadequate: counted.worst,
      newly_inadequate: counted.fallen.map(({ body, start, wasListed }) => ({ council: nameOf(body), inspected_from: start, was_on_the_list: wasListed })),
      inspections_tested: counted.tested,
      auc: counted.auc,
    }
    const lengths = needs.arrowStretches(kept, indicators).map(({ values }) => values.length)
    const byChance = {
      better_arrows_beyond_limits: Number(needs.arrowsByChance(lengths, CHANCE.rounds, CHANCE.seed).toFixed(3)),
      months: CHANCE.months,
      latest_month_marked: Number(needs.signalsByChance(CHANCE.months, CHANCE.series, CHANCE.seed).toFixed(3)),
    }
    terminal.print(`${JSON.stringify({ back_test: result, by_chance: byChance })}\n`)
    return 0
  }
