import { isDeliveredWithoutEffect } from '../../../core/assurance/delivered-without-effect.ts'
import type { AssuranceRecord } from '../../../core/assurance/assurance-record.ts'
import { currentRound, resultOf } from '../../../core/assurance/standing.ts'
import type { DataVoice } from '../../../core/assurance/statement.ts'
import type { Body } from '../../../core/bodies/body.ts'
import { addDays, addMonths, type Day } from '../../../core/calendar/day.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import { holderOn } from '../../../core/intervention/holder-on.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { isOffTarget } from '../../../core/measure/distance-to-target.ts'
import { standingOf } from '../../../core/measure/standing-of.ts'
import { ownerOn, type FigureFlag, type MeasureOwner } from '../../../core/measure/measure-notes.ts'
import { coverage } from '../../../core/plan/coverage.ts'
import { isLive, type Action, type Outcome } from '../../../core/plan/plan.ts'
import { quietAfterDays, slippageOf, timesSlipped, type DueMove } from '../../../core/plan/slippage.ts'
import { voiceOf } from '../../../core/assurance/data-voice.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { paths } from '../../paths.ts'
import { impactWords, showingWords } from '../../words/assurance-words.ts'
import { claimFlagWords } from '../../words/claim-words.ts'
import { counted, timesInWords } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { wordsOfPeriod } from '../../words/figure-words.ts'
import { gapWords } from '../../words/plan-words.ts'
import { nameOfHeld } from '../keep-an-obligation/holder-in-words.ts'
import { unitOf } from '../look-at-a-measure/charted-series-of.ts'
import type { Comparator } from '../look-at-a-measure/scorecard-table.ts'

/** One thing that needs a person: what, a line under it, where it is, and who carries it: posts and names, none where nobody does. */
export type ExceptionItem = {
  readonly text: string
  readonly under: string
  readonly href: string
  readonly carriers: readonly (string | null)[]
  /** The day since which it is so, where the record tells. */
  readonly since: string | null
  /** Whose figures of which measure it shows or speaks of, the latest of each body. */
  readonly measured: readonly AnalysedMeasure[]
}

type Loose = Omit<ExceptionItem, 'since' | 'measured'> & Partial<Pick<ExceptionItem, 'since' | 'measured'>>
const whole = (items: readonly Loose[]): readonly ExceptionItem[] => items.map((item) => ({ since: null, measured: [], ...item }))

/** One of the twelve questions of the product, with everything that answers it. `note` says what the list rests on; `cannotTell` why nothing can be said, which is no good news. */
export type AnsweredQuestion = { readonly question: string; readonly items: readonly ExceptionItem[]; readonly note: string | null; readonly cannotTell: string | null; readonly whole: { readonly href: string; readonly text: string } }

/** All that the twelve questions look at. `findings` are those that still ask for an answer. */
export type QuestionsHeld = {
  readonly programme: string
  readonly findings: readonly Finding[]
  readonly actions: readonly Action[]
  readonly outcomes: readonly Outcome[]
  readonly record: AssuranceRecord
  readonly dataOf: (actions: readonly Action[]) => readonly DataVoice[]
  readonly analysed: readonly AnalysedMeasure[]
  readonly owners: readonly MeasureOwner[]
  readonly flags: readonly FigureFlag[]
  readonly moves: readonly DueMove[]
  readonly bodies: readonly Body[]
  readonly regime: Regime
  /** What stands beside the latest figures: England, the region, neighbours, our own past. */
  readonly comparisons: readonly { readonly analysed: AnalysedMeasure; readonly comparators: readonly Comparator[] }[]
  /** The last meeting of the board that was held; null where none is on record. */
  readonly lastMeeting: Day | null
}

const carriersOf = (actions: readonly Action[]): ExceptionItem['carriers'] => actions.filter(isLive).flatMap(({ owner, partner }) => [owner, partner])
const ofAction = (programme: string, action: Action, under: string, since: Day): Loose => ({ text: `${action.number}. ${action.title}`, under, href: paths.closing(programme, action.id), carriers: carriersOf([action]), since })
const answersFor = ({ owners }: QuestionsHeld, { measure, body }: AnalysedMeasure, today: Day): string | null => ownerOn(owners, measure.id, body, today)?.owner ?? null
const ofMeasure = (held: QuestionsHeld, analysed: AnalysedMeasure, under: string, owner: string | null): Loose => ({ text: analysed.measure.name, under: `${under} ${owner ?? 'Nobody answers for it'}`, href: paths.measure(held.programme, analysed.measure.id, analysed.body), carriers: [owner], since: voiceOf(analysed).since, measured: [analysed] })
const noFigures = (analysed: readonly AnalysedMeasure[]): string | null => (analysed.length === 0 ? 'There are no figures yet.' : null)

const uncovered = ({ programme, findings, actions }: QuestionsHeld): readonly Loose[] =>
  coverage(findings, actions).findings.filter(({ gaps }) => gaps.length > 0).map(({ finding, gaps, actions: answering }) => ({
    text: finding.text, under: gaps.map((gap) => gapWords[gap].title).join(', '), href: paths.finding(programme, finding.id), carriers: carriersOf(answering),
  }))

const withoutEffect = ({ programme, actions, outcomes, record, dataOf }: QuestionsHeld, today: Day): readonly Loose[] =>
  outcomes.flatMap((outcome) => {
    const day = record.effectDays.findLast((each) => each.outcome === outcome.id)?.day ?? null
    if (day === null || day > today) return []
    return actions.filter((each) => each.outcome === outcome.id && each.delivery === 'delivered' && !dataOf([each]).some(({ shows }) => shows === 'better')).map((action) => ofAction(programme, action, `Its effect should have been seen from ${dayInWords(day)}`, day))
  })

const differing = ({ programme, outcomes, actions, record, dataOf }: QuestionsHeld): readonly Loose[] =>
  outcomes.flatMap((outcome) => {
    const own = actions.filter((each) => each.outcome === outcome.id)
    const round = currentRound(record.statements, outcome.id)
    const isFlagged = record.statements.some((each) => each.sight === 'open' && each.outcome === outcome.id && each.round === round && each.flag !== null)
    const why = [
      ...(resultOf(record, outcome.id, round).kind === 'reviewers-differ' ? ['Claim and view differ'] : []),
      ...(isFlagged ? ['A voice says more than the data bear out'] : []),
      ...(isDeliveredWithoutEffect(own, dataOf(own)) ? ['Most of the work is delivered and no measure has moved for the better'] : []),
    ]
    return why.length === 0 ? [] : [{ text: outcome.difference, under: why.join('. '), href: paths.outcome(programme, outcome.id), carriers: carriersOf(own) }]
  })

const slipped = ({ programme, actions, moves }: QuestionsHeld, since: Day): readonly Loose[] =>
  actions.flatMap((action) => {
    const slippage = slippageOf(action, moves)
    const latest = slippage.moves.findLast(({ before, after, on }) => after > before && on >= since)
    return latest === undefined || !isLive(action) ? [] : [ofAction(programme, action, `Slipped ${timesInWords(timesSlipped(slippage))}, now ${counted(slippage.days, 'day', 'days')} later than first planned. ${latest.why}`, latest.on)]
  })

const told = ({ programme, record }: QuestionsHeld): readonly Loose[] => [
  ...record.upwardClaims.filter(({ place, flag }) => flag !== null && (place === 'letter-to-minister' || place === 'public-page')).map(({ words, where, flag, said }) => ({ text: `“${words}”`, under: `${where}. ${claimFlagWords[flag!]}`, href: paths.ledger(programme), carriers: [said.name, said.capacity], since: said.on })),
  ...record.statements.flatMap((each) => (each.sight === 'open' && each.voice === 'view' ? [{ text: each.reasons, under: `${each.said.name}, ${dayInWords(each.said.on)}: ${impactWords[each.impact].words.toLowerCase()}`, href: paths.outcome(programme, each.outcome), carriers: [each.said.name, each.said.capacity], since: each.said.on }] : [])),
]

const betweenBodies = (held: QuestionsHeld, today: Day): readonly Loose[] => {
  const { programme, analysed, bodies } = held
  const ids = [...new Set(analysed.map(({ measure }) => measure.id))]
  return ids.flatMap((id) => {
    const all = analysed.filter(({ measure }) => measure.id === id)
    const showings = new Set(all.map((each) => voiceOf(each).shows))
    const [first] = all
    if (all.length < 2 || showings.size < 2 || first === undefined) return []
    const nameOf = (id: string): string => bodies.find((each) => each.id === id)?.name ?? id
    return [{ text: first.measure.name, under: all.map((each) => `${nameOf(each.body)}: ${showingWords[voiceOf(each).shows].words.toLowerCase()}`).join('; '), href: paths.measure(programme, first.measure.id, first.body), carriers: all.map((each) => answersFor(held, each, today)), measured: all }]
  })
}

const compared = (held: QuestionsHeld, today: Day): readonly Loose[] =>
  held.comparisons.flatMap(({ analysed, comparators }) => {
    const [{ programme, bodies }, { measure, body, latest }] = [held, analysed]
    if (latest === null || latest.value === null || comparators.length === 0) return []
    const whose = bodies.length > 1 ? `${bodies.find(({ id }) => id === body)?.name ?? body}: ` : ''
    return [{ text: measure.name, under: `${whose}${shownValue(latest.value, unitOf(measure))}, ${wordsOfPeriod(latest.period)}. ${comparators.map(({ beside, words }) => `${beside}: ${words}`).join('; ')}`, href: paths.measure(programme, measure.id, body), carriers: [answersFor(held, analysed, today)], since: latest.period.to, measured: [analysed] }]
  })

/** Every open duty with who holds it, those that nobody holds first; and who held it a year ago, where that was another. */
const holders = ({ programme, regime }: QuestionsHeld, today: Day): readonly Loose[] =>
  regime.obligations
    .flatMap((obligation) => {
      const held = holderOn(regime, obligation, today)
      if (held.kind === 'not-yet' || held.kind === 'over') return []
      const isHeld = held.kind !== 'vacant' && held.kind !== 'nobody'
      const before = holderOn(regime, obligation, addMonths(today, -12))
      const [is, was] = [nameOfHeld(regime, held), nameOfHeld(regime, before)]
      const under = `${isHeld ? `Held by ${is}` : 'Nobody holds it today'}${is === was || before.kind === 'not-yet' ? '' : `. A year ago: ${was}`}`
      return [{ isHeld, item: { text: `Clause ${obligation.clause}: ${obligation.what}`, under, href: paths.instrument(programme, obligation.instrument), carriers: held.kind === 'person' ? [regime.appointments.find(({ id }) => id === held.appointment)?.person ?? null] : [] } }]
    })
    .toSorted((one, other) => Number(one.isHeld) - Number(other.isHeld))
    .map(({ item }) => item)

const workers = ['three-or-more-social-workers', 'average-caseload', 'workers-above-the-caseload-limit', 'agency-rate', 'vacancy-rate', 'turnover-rate'] as const

/** In: all that is held, and today. Out: the twelve questions of product.md in their order, each with its list, its link and what cannot be told. */
export const twelveQuestions = (held: QuestionsHeld, today: Day): readonly AnsweredQuestion[] => {
  const { programme, analysed, owners, flags, outcomes, lastMeeting } = held
  const since = lastMeeting ?? addDays(today, -quietAfterDays)
  const worsening = analysed.filter((each) => standingOf(each) === 'off-target-and-worse' || voiceOf(each).shows === 'worse')
  const off = analysed.filter(({ distance }) => isOffTarget(distance) === true)
  const scorecard = { href: paths.scorecard(programme), text: 'Every measure' }
  const isAnyOfTwo = analysed.some((one) => analysed.some((other) => other.measure.id === one.measure.id && other.body !== one.body))
  const ask = (question: string, items: readonly Loose[], leads: AnsweredQuestion['whole'], cannotTell: string | null = null, note: string | null = null): AnsweredQuestion => ({ question, items: whole(items), whole: leads, cannotTell, note })
  const latestWords = (each: AnalysedMeasure): string => `${showingWords[voiceOf(each).shows].words}.`
  return [
    ask('Which findings have no action, no owner, no measure or no evidence?', uncovered(held), { href: paths.coverage(programme), text: 'Coverage' }),
    ask('Which actions are delivered and show no effect after the expected time?', withoutEffect(held, today), { href: paths.assurance(programme), text: 'Every outcome' }, held.record.effectDays.length === 0 ? 'Nobody has said when any effect should be seen.' : null),
    ask('Which measures are off target and getting worse, and who owns them?', worsening.map((each) => ofMeasure(held, each, isOffTarget(each.distance) === true ? 'Off target and changed for the worse.' : 'Changed for the worse.', answersFor(held, each, today))), scorecard, noFigures(analysed)),
    ask('Which measures are short of their target?', off.map((each) => ofMeasure(held, each, each.trajectory !== null && isOffTarget(each.trajectory.distance) === true ? 'Short of the target, and of the way to it.' : 'Short of the target.', answersFor(held, each, today))), scorecard, noFigures(analysed)),
    ask('How does it compare with others and with our own past?', compared(held, today), { href: paths.peers(programme), text: 'Distance from peers' }, noFigures(analysed) ?? (compared(held, today).length === 0 ? 'No figure of another body, or of ours a year before, is on record for the same period.' : null)),
    ask('Which numbers are to be read with care?', flags.filter(({ withdrawn }) => withdrawn === null).map(({ measure, body, reason, period }) => ({ text: analysed.find((each) => each.measure.id === measure)?.measure.name ?? measure, under: `To ${dayInWords(period.to)}. ${reason}`, href: paths.measure(programme, measure, body), carriers: [ownerOn(owners, measure, body, today)?.owner ?? null], since: period.to, measured: analysed.filter((each) => each.measure.id === measure && each.body === body) })), scorecard, noFigures(analysed)),
    ask('Where do data, practice and voice not agree?', differing(held), { href: paths.assurance(programme), text: 'Every outcome' }, outcomes.length === 0 ? 'The plan has no outcome.' : null),
    ask('How steady are social workers, and how is caseload spread?', analysed.filter(({ measure }) => workers.some((id) => id === measure.id)).map((each) => ofMeasure(held, each, latestWords(each), answersFor(held, each, today))), { href: `${paths.scorecard(programme)}?group=workforce`, text: 'Measures of the workforce' }, noFigures(analysed)),
    ask('What has slipped since the last meeting, how many times before, and why?', slipped(held, since), { href: `${paths.planChanges(programme)}?from=${since}&to=today`, text: 'What has changed in the plan since' }, null, lastMeeting === null ? `No meeting was held yet, so this looks back six weeks, to ${dayInWords(since)}.` : `Since the meeting of ${dayInWords(since)}.`),
    ask('What did the chair conclude, and what were the minister and the public told?', told(held), { href: paths.ledger(programme), text: 'What we tell others' }),
    ask('Where does the picture differ between the councils?', betweenBodies(held, today), scorecard, isAnyOfTwo ? null : 'No measure has figures of two bodies.'),
    ask('Who holds each duty today, and who held it before?', holders(held, today), { href: paths.asAt(programme), text: 'Who held each on any past day' }, held.regime.obligations.length === 0 ? 'No notice or direction is on record.' : null),
  ]
}
