import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { ownerOn } from '../../../core/measure/measure-notes.ts'
import { isNonEmpty } from '../../../core/branded.ts'
import { standingOf } from '../../../core/measure/standing-of.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { periodInWords } from '../../../reports/words/period-in-words.ts'
import { amountInWords } from '../../../reports/words/point-in-words.ts'
import { card } from '../../components/card/card.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { seriesPeriod, unitOf } from '../look-at-a-measure/charted-series-of.ts'
import { bodiesWithFigures } from '../look-at-a-measure/how-are-we-doing.ts'

const shownAtMost = 3

type Asked = Pick<Questions, 'today' | 'bodies' | 'seriesHeld' | 'analysedMeasures' | 'measureOwners'>

const latestWords = ({ measure, latest, periodKind }: AnalysedMeasure): string =>
  latest === null ? 'No figure' : `${amountInWords(latest, unitOf(measure))} in ${periodInWords(latest.period.to, seriesPeriod(periodKind))}`

/** In: the questions and a programme. Out: a card of the measures that are off target and have changed for the worse, over all bodies of today, and their figures as files; neither where there are none. */
export const measureCards = async (ask: Asked, programme: ProgrammeId): Promise<{ readonly cards: readonly Html[]; readonly takenOut: Html | null }> => {
  const today = ask.today()
  const [bodies, owners] = [await bodiesWithFigures(ask, programme), await ask.measureOwners(programme)]
  const worse: { readonly analysed: AnalysedMeasure; readonly bodyName: string }[] = []
  for (const { id, name, validTo } of bodies) {
    if (validTo !== null && validTo < today) continue
    for (const analysed of await ask.analysedMeasures({ programme, body: id })) if (standingOf(analysed) === 'off-target-and-worse') worse.push({ analysed, bodyName: name })
  }
  const line = ({ analysed, bodyName }: (typeof worse)[number]): Html => html`<li><a class="govuk-link" href="${paths.measure(programme, analysed.measure.id, analysed.body)}">${analysed.measure.name}</a><span class="ib-table__under">${bodyName}: ${latestWords(analysed)}. ${
    ownerOn(owners, analysed.measure.id, analysed.body, today)?.owner ?? 'Nobody answers for it yet'
  }</span></li>`
  const [measures, whose] = [[...new Set(worse.map(({ analysed }) => analysed.measure.id))], [...new Set(worse.flatMap(({ analysed: { body, points } }) => [body, ...points.map((point) => point.body)]))]]
  if (!isNonEmpty(measures) || !isNonEmpty(whose)) return { cards: [], takenOut: null }
  const cards = [
    card({
      kicker: 'Measures',
      title: `${capitalised(counted(worse.length, 'measure is', 'measures are'))} off target and changed for the worse`,
      href: paths.scorecard(programme),
      tone: 'attention',
      body: html`<ul class="govuk-list">${worse.slice(0, shownAtMost).map(line)}</ul>${worse.length > shownAtMost ? html`<p>And ${worse.length - shownAtMost} more on the scorecard.</p>` : null}`,
    }),
  ]
  const these = measures.length === 1 ? 'The measure that is off target and changed for the worse' : `The ${measures.length} measures that are off target and changed for the worse`
  return { cards, takenOut: takeOutPart(programme, { measures, bodies: whose }, html`${these}: every figure on record, with what it was divided from and where it came from.`) }
}
