import type { BodyId } from '../../../core/bodies/body.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import { byStanding, standingOf } from '../../../core/measure/standing-of.ts'
import type { PackAudience } from '../../../core/pack/pack.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { DeepDiveFacts, MeasureFacts } from '../../../reports/board-pack/pack-facts.ts'
import { periodInWords } from '../../../reports/words/period-in-words.ts'
import { amountInWords, countsInWords } from '../../../reports/words/point-in-words.ts'
import type { FiguresFor, Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { distanceWords, groupWords, variationWords } from '../../words/measure-words.ts'
import { seriesPeriod, unitOf } from '../look-at-a-measure/charted-series-of.ts'
import { rowsOf } from '../look-at-a-measure/how-are-we-doing.ts'
import type { SeriesAsked } from './gather-moved.ts'
import { standingWords, type ScorecardRow } from '../look-at-a-measure/scorecard-table.ts'

const figuresFor = {
  entitled: (ask) => ({ ...ask, figuresFor: 'entitled' }),
  members: ({ withoutSmallNumbers }) => withoutSmallNumbers,
  public: ({ publicOnly }) => publicOnly,
} as const satisfies { readonly [Audience in PackAudience]: (ask: Questions) => FiguresFor<Audience> }

/** Nobody has released what members wrote on charts and definitions, so a paper for anybody about a live programme goes without. */
const withoutNotes = (ask: Questions): Questions => ({
  ...ask,
  annotations: async () => [], measureNotes: async () => [], measureLinks: async () => [], figureFlags: async () => [],
})

/** The questions about figures as the readers of the pack may have them answered, whoever makes it. */
export const askedFor = (ask: Questions, audience: PackAudience, isLive: boolean): Questions => ({ ...(audience === 'public' && isLive ? withoutNotes(ask) : ask), ...figuresFor[audience](ask) })

const factsOf = ({ analysed, series, owner, comparators }: ScorecardRow): MeasureFacts => {
  const { measure, latest, distance, verdict, periodKind } = analysed
  const unit = unitOf(measure)
  const standing = standingOf(analysed)
  return {
    id: measure.id, name: measure.name, group: groupWords[measure.group], body: series.body, standing: standingWords[standing].title,
    needsAPerson: standing === 'off-target-and-worse' || standing === 'off-target' || standing === 'changed',
    latest: latest === null ? 'No figure' : `${amountInWords(latest, unit)}${countsInWords(latest)}${latest.standing === 'provisional' ? ', provisional' : ''}`,
    period: latest === null ? 'no period' : periodInWords(latest.period.to, seriesPeriod(periodKind)),
    distance: distanceWords(distance, unit), change: variationWords(verdict.variation), owner,
    comparators: comparators.map(({ beside, words }) => ({ name: beside, words })), series,
  }
}

type Wanted = { readonly programme: ProgrammeId; readonly bodies: readonly BodyId[]; readonly deepDives: readonly MeasureId[] }

const deepDiveOf = async (ask: Questions, programme: ProgrammeId, row: ScorecardRow): Promise<DeepDiveFacts> => {
  const { analysed, series } = row
  const links = (await ask.measureLinks(programme)).filter((each) => each.measure === analysed.measure.id && each.withdrawn === null)
  const [findings, actions, notes] = [await ask.findings(programme), await ask.actions(programme), await ask.measureNotes(programme)]
  const { version, measure } = analysed
  return {
    measure: factsOf(row), question: version.question, why: version.why, numerator: version.numerator, denominator: version.denominator ?? 'Nothing: it is a plain number', source: measure.source,
    notes: [...series.annotations.map(({ day, text }) => `${dayInWords(day as Parameters<typeof dayInWords>[0])}: ${text}`), ...notes.filter((each) => each.measure === measure.id && each.withdrawn === null).map(({ text }) => text)],
    findings: findings.filter((each) => links.some(({ to }) => to.kind === 'finding' && to.finding === each.id)).map(({ text }) => text),
    actions: actions.filter((each) => links.some(({ to }) => to.kind === 'action' && to.action === each.id) || each.howWeWillKnow.measures.some((words) => words.toLowerCase() === measure.name.toLowerCase())).map(({ number, title }) => `${number}. ${title}`),
  }
}

/** In: the questions as the readers of the pack may have them answered. Out: the scorecard of each body, the measures that need a person first, and a closer look at those asked for. */
export const gatherMeasures = async (ask: Questions, { programme, bodies, deepDives }: Wanted): Promise<{ readonly measures: readonly MeasureFacts[]; readonly deepDives: readonly DeepDiveFacts[]; readonly series: readonly SeriesAsked[] }> => {
  const measures: MeasureFacts[] = []
  const closer: DeepDiveFacts[] = []
  const series: SeriesAsked[] = []
  for (const body of bodies) {
    const rows = byStanding(await rowsOf(ask, programme, body)).flatMap((part) => part.rows)
    measures.push(...rows.map(factsOf))
    series.push(...rows.map(({ analysed }) => analysed))
    for (const row of rows.filter(({ analysed }) => deepDives.includes(analysed.measure.id))) closer.push(await deepDiveOf(ask, programme, row))
  }
  return { measures, deepDives: closer, series }
}
