import type { Body } from '../../../core/bodies/body.ts'
import { addDays, type Day } from '../../../core/calendar/day.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import { lastDayOf } from '../../../core/intervention/appointment.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { Lane, LaneItem } from '../../../reports/render/chart/lanes-chart.ts'
import { counted } from '../../words/count-words.ts'
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
  const overall = judgements.find(({ area }) => area === 'overall-effectiveness')
  return overall === undefined ? judgements.map((each) => `${shortAreaWords(each.area).toLowerCase()} ${grade(each)}`).join(', ') : `overall ${grade(overall)}`
}

const judgementItems = (inspections: readonly Inspection[]): readonly LaneItem[] =>
  inspections.flatMap((each): readonly LaneItem[] => {
    const on = dayOfInspection(each)
    return on === null || each.judgements.length === 0 ? [] : [{ kind: 'point', label: `${each.providerAsPrinted}${each.visit === 'full-inspection' ? '' : ` (${lowerFirst(each.theme ?? visitWords[each.visit])})`}: ${gradesInWords(each)}`, on }]
  })

export type RegimeLanes = { readonly lanes: readonly Lane[]; readonly from: Day; readonly to: Day; readonly sentence: string }

/** In: who answers for what, the register and today. Out: the lanes of the picture with its sentence, or null where there is nothing to draw. */
export const regimeLanes = (regime: Regime, inspections: readonly Inspection[], today: Day): RegimeLanes | null => {
  const [instruments, overseers, judgements] = [instrumentItems(regime), overseerItems(regime), judgementItems(inspections)]
  const days = [...instruments, ...overseers, ...judgements].map((each) => (each.kind === 'span' ? each.from : each.on)).toSorted()
  const [first] = days
  if (first === undefined) return null
  const from = `${first.slice(0, 4)}-01-01` as Day
  const to = `${today.slice(0, 4)}-12-31` as Day
  const bodies = bodyItems(regime, from)
  const sentence = `From ${first.slice(0, 4)} to ${today.slice(0, 4)}: ${counted(instruments.length, 'notice, direction or agreement', 'notices, directions and agreements')}, ${counted(overseers.length, 'appointment', 'appointments')} of people who watch over the service, ${counted(bodies.length, 'body that held it', 'bodies that held it')}, and ${counted(judgements.length, 'inspection with grades', 'inspections with grades')}. A broken line after a bar means that no source read says when it ended.`
  return {
    lanes: [
      { label: 'Notices, directions and agreements', items: instruments },
      { label: 'Who watched over the service', items: overseers },
      { label: 'Who held the service', items: bodies },
      { label: 'What inspectors judged', items: judgements },
    ],
    from,
    to,
    sentence,
  }
}
