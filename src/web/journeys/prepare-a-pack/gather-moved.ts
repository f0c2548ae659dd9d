import type { Day } from '../../../core/calendar/day.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import type { Load } from '../../../core/measure/figure.ts'
import type { FigureRevision } from '../../../core/measure/read-figure.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { MovedFacts } from '../../../reports/board-pack/pack-facts.ts'
import { flagsInPrint } from '../../../reports/board-pack/flag-note.ts'
import { claimFlagNames } from '../../../reports/words/claim-in-words.ts'
import { periodInWords } from '../../../reports/words/period-in-words.ts'
import { amountInWords } from '../../../reports/words/point-in-words.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { counted } from '../../words/count-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import type { Questions } from '../../questions.ts'
import { gatherMovedViews } from './gather-voices.ts'
import { movesInJournal } from './moves-in-journal.ts'
import { seriesPeriod, unitOf } from '../look-at-a-measure/charted-series-of.ts'

/** A series shown in the pack. */
export type SeriesAsked = Pick<AnalysedMeasure, 'measure' | 'body' | 'periodKind'>

type AskApart = <T>(part: (ask: Questions) => Promise<T>) => Promise<T>

type Span = { readonly since: Day; readonly today: Day }

const figuresWords = ({ added, restated, unchanged }: { readonly added: number; readonly restated: number; readonly unchanged: number }): string =>
  [counted(added, 'new', 'new'), ...(restated === 0 ? [] : [`${restated.toLocaleString('en-GB')} given again with another value`]), ...(unchanged === 0 ? [] : [`${unchanged.toLocaleString('en-GB')} as before`])].join(', ')

/** Files of one sender and one day are one line: a board reads who sent how much, not each file. */
const filesSince = (loads: readonly Load[]): MovedFacts['figures'] => {
  const groups = new Map<string, readonly Load[]>()
  for (const load of loads) {
    const key = load.undoes === null ? `${load.publisher} ${load.received}` : load.id
    groups.set(key, [...(groups.get(key) ?? []), load])
  }
  return [...groups.values()].map((own) => {
    const sum = (part: keyof Load['figures']): number => own.reduce((all, { figures }) => all + figures[part], 0)
    const [{ file, publisher, received, undoes }] = own as [Load, ...Load[]]
    return { on: received, publisher, file: own.length === 1 ? file : `${file} and ${own.length - 1} more`, words: undoes === null ? figuresWords({ added: sum('added'), restated: sum('restated'), unchanged: sum('unchanged') }) : `Taken back: ${undoes.reason}` }
  })
}

const amountWords = ({ amount }: FigureRevision, measure: Measure): string =>
  amount.kind === 'taken-back' ? 'Taken back' : amountInWords(amount.kind === 'number' ? { value: amount.value, symbol: null } : { value: null, symbol: amount.symbol }, unitOf(measure))

/** Figures that were given again with another value after the last board, as those who read the pack may see them. */
const restatedSince = async (from: AskApart, programme: ProgrammeId, series: readonly SeriesAsked[], within: (on: Day) => boolean): Promise<MovedFacts['restated']> => {
  const found: MovedFacts['restated'][number][] = []
  for (const { measure, body, periodKind } of series) {
    const history = await from((ask) => ask.figureHistory(programme, measure.id, body))
    const periods = [...new Map(history.map(({ period }) => [`${period.from} ${period.to}`, period])).values()]
    for (const period of periods) {
      // Several revisions of one figure are one move: from what the last board may have seen to what stands now.
      const own = history.filter((each) => each.period.from === period.from && each.period.to === period.to).toSorted((one, other) => one.revision - other.revision)
      const [first, last] = [own.findLast(({ received }) => !within(received)), own.at(-1)]
      if (first === undefined || last === undefined || !within(last.received)) continue
      const [before, after] = [amountWords(first, measure), amountWords(last, measure)]
      if (before !== after) found.push({ measure: measure.name, period: periodInWords(period.to, seriesPeriod(periodKind)), before, after, on: last.received })
    }
  }
  return found
}

/** Every state, date, figure, target and view that moved after the last board, up to today; and how often anything else was entered. */
export const gatherMoved = async (from: AskApart, programme: ProgrammeId, span: Span, series: readonly SeriesAsked[]): Promise<MovedFacts> => {
  const within = (on: Day): boolean => on > span.since && on <= span.today
  const restated = await restatedSince(from, programme, series, within)
  const views = await from((ask) => gatherMovedViews(ask, programme, within))
  const journal = await from((ask) => movesInJournal(ask, programme, span))
  return { ...(await from((ask) => movedInPlan(ask, programme, within))), restated, views, ...journal }
}

const movedInPlan = async (ask: Questions, programme: ProgrammeId, within: (on: Day) => boolean): Promise<Pick<MovedFacts, 'states' | 'claims' | 'dates' | 'targets' | 'figures'>> => {
  const actions = await ask.actions(programme)
  const named = (id: string): string => {
    const found = actions.find((each) => each.id === id)
    return found === undefined ? 'An action that is no longer in the plan' : `${found.number}. ${found.title}`
  }
  const measures = new Map<string, Measure>((await ask.measures(programme)).map((each) => [each.id, each]))
  const targets = (await ask.targets(programme)).flatMap(({ measure: id, from, aim, approvedBy, ended }) => {
    const measure = measures.get(id)
    if (measure === undefined) return []
    return [
      ...(within(from) ? [{ measure: measure.name, on: from, what: `A target of ${shownValue(aim, unitOf(measure))}, agreed by ${approvedBy}` }] : []),
      ...(ended !== null && within(ended.on) ? [{ measure: measure.name, on: ended.on, what: `The target of ${shownValue(aim, unitOf(measure))} was ended: ${ended.reason}` }] : []),
    ]
  })
  return {
    states: (await ask.progressUpdates(programme)).filter(({ on, delivery }) => within(on) && delivery.before !== delivery.after).map(({ action, on, delivery, changedForChildren, howWeKnow, flags }) => ({
      action: named(action), on, before: deliveryWords[delivery.before].words, after: deliveryWords[delivery.after].words, changed: changedForChildren, how: howWeKnow, ...(flags === null ? {} : { flagged: flagsInPrint(flags) }),
    })),
    // Words of an update whose state moved stand beside it above.
    claims: (await ask.progressUpdates(programme)).flatMap(({ action, on, delivery, flags }) => (flags === null || !within(on) || delivery.before !== delivery.after ? [] : flags.flagged.map(({ sentence, flag }) => ({ words: sentence, where: `Update on action ${named(action)}`, on, flag: claimFlagNames[flag], goingOn: flags.goingOn })))),
    dates: (await ask.dueMoves(programme)).filter(({ on }) => within(on)).map(({ action, on, before, after, why, agreedBy }) => ({ action: named(action), on, before, after, why, agreedBy })),
    targets: targets.toSorted((one, other) => one.on.localeCompare(other.on)),
    figures: filesSince((await ask.loads(programme)).filter(({ received, at }) => within(at.slice(0, 10) as Day) || within(received))),
  }
}
