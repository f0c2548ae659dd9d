import type { Body } from '../../../core/bodies/body.ts'
import { unknownGroup } from '../../../core/measure/breakdown.data.ts'
import type { SeenBreakdown, SeenPart } from '../../../core/publication/breakdown-as-seen.ts'
import { tooFewForShare } from '../../../core/publication/small-number.ts'
import type { ChartedPart, ChartedParts } from '../../../reports/render/chart/parts-chart.ts'
import { grouped } from '../../../reports/words/shown-value.ts'
import { breakdownWords, groupWords } from '../../words/breakdown-words.ts'

const keptBack = 'hidden'
const number = (value: number): string => grouped(value, 0)
const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`

/** What stands for a group: of a count how many and what share of all, of a share its two counts; no percentage of fewer than ten. */
const amountOf = ({ value, outOf, isSmall }: SeenPart, { isShare, whole }: SeenBreakdown): { readonly words: string; readonly reach: number | null } => {
  const warned = isSmall ? ', a small number' : ''
  if (!isShare) {
    if (value === null) return { words: keptBack, reach: null }
    return { words: `${number(value)}${whole.value >= tooFewForShare && value > 0 ? ` (${percent(value, whole.value)})` : ''}${warned}`, reach: whole.value === 0 ? 0 : value / whole.value }
  }
  if (outOf === null) return { words: keptBack, reach: null }
  if (outOf === 0) return { words: 'nobody', reach: 0 }
  if (value === null) return { words: `hidden, of ${number(outOf)}`, reach: null }
  const isFew = outOf < tooFewForShare
  return { words: `${number(value)} of ${number(outOf)}${isFew ? '' : ` (${percent(value, outOf)})`}${warned}`, reach: isFew ? null : value / outOf }
}

const sentenceOf = (breakdown: SeenBreakdown, named: (group: string) => string): string => {
  const { isShare, whole, parts } = breakdown
  const hidden = parts.filter(({ isHidden }) => isHidden).length
  const kept = hidden === 0 ? '' : ` ${hidden === parts.length ? 'All groups are hidden' : `${hidden} groups are hidden`}, because a number in them is small or would give a small one away.`
  const unknown = parts.find(({ group }) => group === unknownGroup)
  const missing = isShare ? unknown?.outOf : unknown?.value
  const without = missing === undefined || missing === null || missing === 0 ? '' : ` For ${number(missing)} it is not recorded.`
  if (isShare) return `In all ${number(whole.value)} of ${number(whole.outOf ?? 0)}.${without}${kept} A group differs from another by chance alone too, the more so the fewer are in it.`
  const [most] = parts.filter(({ group, value }) => group !== unknownGroup && value !== null).toSorted((one, other) => other.value! - one.value!)
  const largest = most === undefined || most.value === 0 ? '' : ` The largest group shown is ${named(most.group)}: ${number(most.value!)}.`
  return `In all ${number(whole.value)}.${largest}${without}${kept}`
}

/** In: a breakdown as the visitor sees it, and the bodies of the programme. Out: its chart, sentence and table. Groups nobody is in are left out of the picture where they are rare, never of the sum. */
export const chartedPartsOf = (breakdown: SeenBreakdown, bodies: readonly Body[]): ChartedParts => {
  const { by, isShare, whole } = breakdown
  const rare = new Set(['unborn', '18-and-over', 'neither'])
  const shown = breakdown.parts.filter(({ group, value, outOf, isHidden }) => isHidden || !rare.has(group) || (isShare ? outOf !== 0 : value !== 0))
  const named = (group: string): string => groupWords(by, group, bodies)
  const amounts = shown.map((part) => ({ part, ...amountOf(part, breakdown) }))
  // Bars of a count are laid beside the largest of them, those of a share beside the whole hundred.
  const longest = isShare ? 1 : Math.max(...amounts.map(({ reach }) => reach ?? 0), 0.01)
  const cell = (value: number | null): string => (value === null ? 'Hidden' : number(value))
  const title = `By ${breakdownWords[by].toLowerCase()}`
  return {
    title,
    sentence: sentenceOf(breakdown, named),
    parts: amounts.map(({ part, words, reach }): ChartedPart => ({ words: named(part.group), amount: words, reach: reach === null ? null : reach / longest })),
    table: {
      caption: title,
      columns: [{ heading: breakdownWords[by], isNumeric: false }, { heading: isShare ? 'Counted' : 'Number', isNumeric: true }, ...(isShare ? [{ heading: 'Out of', isNumeric: true }] : [])],
      rows: [
        ...shown.map(({ group, value, outOf }) => [named(group), cell(value), ...(isShare ? [cell(outOf)] : [])]),
        ['All', number(whole.value), ...(isShare ? [number(whole.outOf ?? 0)] : [])],
      ],
    },
  }
}
