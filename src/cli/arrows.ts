import { isRefusal, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command } from './command.ts'
import { printed } from './given.ts'

type Figure = {
  readonly family: string
  readonly body: string
  readonly year: number
  readonly value: number
  readonly count: number | null
  readonly size: number | null
}

type Indicator = { readonly id: string; readonly isHigherWorse: boolean; readonly decimals: number }

type Counts = {
  readonly changes: number
  readonly green: number
  readonly red: number
  readonly flat: number
  readonly nextN: number
  readonly nextRed: number
  readonly nextBack: number
  readonly twoN: number
  readonly twoBack: number
  readonly xmrN: number
  readonly xmrSignal: number
  readonly rulesN: number
  readonly rulesSignal: number
  readonly binN: number
  readonly binSignificant: number
  readonly badN: number
  readonly badSignal: number
}

type IndicatorArrows = {
  readonly family: string
  readonly green: number
  readonly noise: number | null
  readonly nextRed: number | null
  readonly medianHalfWidth: number | null
}

type Needs<Stretch> = {
  /** The text of a file, or null where it cannot be read. */
  readonly readText: (path: string) => Promise<string | null>
  readonly readPanel: (csv: string) => readonly Figure[] | Refusal
  readonly readIndicators: (csv: string) => readonly Indicator[] | Refusal
  readonly arrowStretches: (figures: readonly Figure[], indicators: readonly Indicator[]) => readonly Stretch[]
  readonly countArrows: (stretches: readonly Stretch[]) => { readonly all: Counts; readonly families: readonly IndicatorArrows[] }
}

/** City of London and the Isles of Scilly: too few children for a yearly figure to mean anything. */
const TOO_FEW_CHILDREN: ReadonlySet<string> = new Set(['201', '420'])

const printedCounts = (all: Counts): object => ({
  changes: all.changes,
  green: all.green,
  red: all.red,
  flat: all.flat,
  next_n: all.nextN,
  next_red: all.nextRed,
  next_back: all.nextBack,
  two_n: all.twoN,
  two_back: all.twoBack,
  xmr_n: all.xmrN,
  xmr_signal: all.xmrSignal,
  rules_n: all.rulesN,
  rules_signal: all.rulesSignal,
  bin_n: all.binN,
  bin_sig: all.binSignificant,
  bad_n: all.badN,
  bad_signal: all.badSignal,
})

/** `arrows`: how many yearly "better" and "worse" arrows of a panel of published figures can be told from routine variation. */
export const arrows =
  <Stretch>(needs: Needs<Stretch>): Command =>
  async (terminal) => {
    const [panelPath, indicatorsPath, ...others] = terminal.words
    if (panelPath === undefined || indicatorsPath === undefined || others.length > 0) {
      throw new WrongCall('usage: improvement-board arrows PANEL.csv INDICATORS.csv')
    }
    const textOf = async (path: string): Promise<string> => {
      const text = await needs.readText(path)
      if (text === null) throw new WrongCall(`cannot read '${path}'`)
      return text
    }
    const figures = needs.readPanel(await textOf(panelPath))
    const indicators = needs.readIndicators(await textOf(indicatorsPath))
    if (isRefusal(figures) || isRefusal(indicators)) {
      terminal.print(`${JSON.stringify(printed(isRefusal(figures) ? figures : indicators))}\n`)
      return 1
    }
    const kept = figures.filter(({ body }) => !TOO_FEW_CHILDREN.has(body))
    const { all, families } = needs.countArrows(needs.arrowStretches(kept, indicators))
    const byIndicator = families.map(({ family, green, noise, nextRed, medianHalfWidth }) => [
      family,
      { green, xmr_noise: noise, next_red: nextRed, median_half_width: medianHalfWidth },
    ])
    terminal.print(`${JSON.stringify({ arrows: printedCounts(all), arrows_by_indicator: Object.fromEntries(byIndicator) })}\n`)
    return 0
  }
