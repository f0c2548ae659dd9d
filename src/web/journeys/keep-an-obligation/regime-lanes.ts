import type { Body } from '../../../core/bodies/body.ts'
import { addDays, type Day } from '../../../core/calendar/day.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import { lastDayOf } from '../../../core/intervention/appointment.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import type { Lane, LaneItem, LanePoint } from '../../../reports/render/chart/lanes-chart.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { counted, listed } from '../../words/count-words.ts'
import { unitOf } from '../look-at-a-measure/charted-series-of.ts'
import type { TimelineKind } from './timeline-items.ts'
import { gradeWords, shortAreaWords, visitWords } from '../../words/inspection-words.ts'

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const openEnd = ' (end not found)'

const instrumentItems = ({ instruments }: Regime): readonly LaneItem[] =>
  instruments.map(({ title, made, ending }): LaneItem => {
    const isOpen = ending?.kind === 'not-found'
    const to = ending === null ? null : ending.kind === 'ended' ? addDays(ending.on.day, -1) : ending.lastKnown.day
    return { kind: 'span', label: `${title}${isOpen ? openEnd : ''}`, from: made.day, to: to !== null && to < made.day ? made.day : to, isOpen }
  })

/** Posts that stand outside every body are those of people who watch over the service. */
const overseerItems = ({ posts, appointments }: Regime): readonly LaneItem[] =>
  appointments.flatMap((each): readonly LaneItem[] => {
    const post = posts.find(({ id }) => id === each.post)
    if (post === undefined || post.body !== null || each.from === null) return []
    const isOpen = each.ending?.kind === 'not-found'
    return [{ kind: 'span', label: `${each.person}, ${lowerFirst(post.name)}${isOpen ? openEnd : ''}`, from: each.from.day, to: lastDayOf(each), isOpen }]
  })

const holdsServices = ({ kind }: Body): boolean => kind === 'council' || kind === 'trust'

const bodyItems = ({ bodies }: Regime, from: Day): readonly LaneItem[] =>
  bodies.filter(holdsServices).flatMap(({ name, validFrom, validTo }): readonly LaneItem[] =>
    validTo !== null && validTo < from ? [] : [{ kind: 'span', label: name, from: validFrom === null || validFrom < from ? from : validFrom, to: validTo, isOpen: false }],
  )

/** In: a graded visit. Out: its overall grade in words, or where there is none each area with its grade; none is worked out. */
const gradesInWords = ({ judgements }: Inspection): string => {
  const grade = ({ grade: code, gradeAsPrinted }: Inspection['judgements'][number]): string => (gradeAsPrinted === '' ? gradeWords(code) : gradeAsPrinted).toLowerCase()
  const overall = judgements.find(({ area }) => area === 'overall-effectiveness' || area === 'overall-experiences-and-progress')
  return overall === undefined ? judgements.map((each) => `${shortAreaWords(each.area).toLowerCase()} ${grade(each)}`).join(', ') : `overall ${grade(overall)}`
}

const judgementItems = (inspections: readonly Inspection[]): readonly LaneItem[] =>
  inspections.flatMap((each): readonly LaneItem[] => {
    const on = dayOfInspection(each)
    return on === null || each.judgements.length === 0 ? [] : [{ kind: 'point', label: `${each.providerAsPrinted}${each.visit === 'full-inspection' ? '' : ` (${lowerFirst(each.theme ?? visitWords[each.visit])})`}: ${gradesInWords(each)}`, on }]
  })

const visitItems = (inspections: readonly Inspection[]): readonly LaneItem[] =>
  inspections.flatMap((each): readonly LaneItem[] => {
    const on = dayOfInspection(each)
    return on === null || each.judgements.length > 0 ? [] : [{ kind: 'point', label: `${each.providerAsPrinted}: ${lowerFirst(each.theme ?? visitWords[each.visit])}`, on }]
  })

const longestEvent = 60

const eventItems = ({ happenings }: Regime): readonly LaneItem[] =>
  happenings.map(({ on, what }) => ({ kind: 'point', label: what.length <= longestEvent ? what : `${what.slice(0, what.lastIndexOf(' ', longestEvent))} …`, on: on.day }))

/** In: a measure with its figures. Out: it as an item of a lane; nothing where it has no figure that may be shown. Whole figures of another body before it are a stretch of their own. */
export const measureItem = ({ measure, points }: Pick<AnalysedMeasure, 'measure' | 'points'>): readonly LaneItem[] => {
  const [first, ...more] = points.flatMap(({ period, value, stretch }): readonly LanePoint[] => (value === null ? [] : [{ on: period.to, value, words: shownValue(value, unitOf(measure)), stretch }]))
  return first === undefined ? [] : [{ kind: 'series', label: measure.name, points: [first, ...more] }]
}

export type RegimeLanes = { readonly lanes: readonly Lane[]; readonly from: Day; readonly to: Day; readonly sentence: string }

/** What the picture shows where nobody narrowed it: visits without grades and events would fill it. */
const shownAtFirst: readonly TimelineKind[] = ['instrument', 'appointment', 'body', 'judgement', 'measure']

/** In: who answers for what, the register, the measures to draw, the kinds chosen and today. Out: the lanes of the picture with its sentence, or null where there is nothing to draw. */
export const regimeLanes = (regime: Regime, inspections: readonly Inspection[], measured: readonly Pick<AnalysedMeasure, 'measure' | 'points'>[], asked: readonly TimelineKind[], today: Day): RegimeLanes | null => {
  const chosen = asked.length === 0 ? shownAtFirst : asked
  const of = (kind: TimelineKind, items: () => readonly LaneItem[]): readonly LaneItem[] => (chosen.includes(kind) ? items() : [])
  const instruments = of('instrument', () => instrumentItems(regime))
  const overseers = of('appointment', () => overseerItems(regime))
  const judgements = of('judgement', () => judgementItems(inspections))
  const visits = of('visit', () => visitItems(inspections))
  const events = of('event', () => eventItems(regime))
  const measures = of('measure', () => measured.flatMap(measureItem))
  const startOf = (each: LaneItem): string => (each.kind === 'span' ? each.from : each.kind === 'point' ? each.on : each.points[0].on)
  const days = [...instruments, ...overseers, ...judgements, ...visits, ...events, ...measures].map(startOf).toSorted()
  const [first] = days
  if (first === undefined) return null
  const from = `${first.slice(0, 4)}-01-01` as Day
  const to = `${today.slice(0, 4)}-12-31` as Day
  const bodies = of('body', () => bodyItems(regime, from))
  const lanes: readonly (readonly [TimelineKind, string, readonly LaneItem[], string])[] = [
    ['instrument', 'Notices, directions and agreements', instruments, counted(instruments.length, 'notice, direction or agreement', 'notices, directions and agreements')],
    ['appointment', 'Who watched over the service', overseers, `${counted(overseers.length, 'appointment', 'appointments')} of people who watch over the service`],
    ['body', 'Who held the service', bodies, counted(bodies.length, 'body that held it', 'bodies that held it')],
    ['judgement', 'What inspectors judged', judgements, counted(judgements.length, 'inspection with grades', 'inspections with grades')],
    ['visit', 'Visits without grades', visits, counted(visits.length, 'visit without grades', 'visits without grades')],
    ['event', 'Reports, services and events', events, counted(events.length, 'report, service or event', 'reports, services and events')],
    // A lane of measures that nobody has is left out: the others say “nothing on record”, which is news about a regime.
    ...(measures.length === 0 ? [] : [['measure', 'Measures', measures, counted(measures.length, 'measure', 'measures')] as const]),
  ]
  const drawn = lanes.filter(([kind]) => chosen.includes(kind))
  const silent = drawn.some(([, , items]) => items.some((each) => each.kind === 'span' && each.isOpen)) ? ' A broken line after a bar means that no source read says when it ended.' : ''
  const apart = measures.length === 0 ? '' : ' Each measure is drawn to its own height, with its first and last figure; a gap in its line is a break across which it cannot be compared.'
  return { lanes: drawn.map(([, label, items]) => ({ label, items })), from, to, sentence: `From ${first.slice(0, 4)} to ${today.slice(0, 4)}: ${listed(drawn.map(([, , , words]) => words))}.${silent}${apart}` }
}
