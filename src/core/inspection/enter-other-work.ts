import type { Body, BodyId } from '../bodies/body.ts'
import { bodyOn } from '../bodies/succession.ts'
import type { Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { InspectionEntered } from './enter-inspection.ts'
import type { Finding, FindingId } from './finding.ts'
import { gradeScales } from './grade-scales.data.ts'
import type { Grade } from './grade.ts'
import type { Inspection, InspectionId, Source } from './inspection.ts'
import { frameworkOfWork } from './other-frameworks.data.ts'
import { otherWork } from './other-work.data.ts'

/** The work of another inspectorate, a review panel or auditors, as a person enters it: about a body, never about a child. */
export type OtherWorkIntent = {
  readonly kind: string
  readonly body: BodyId
  readonly on: StatedDay
  readonly published: Day | null
  readonly about: string
  readonly summary: string | null
  /** Grades as printed, by the area of the framework; none where it grades nothing. */
  readonly grades: readonly { readonly area: string; readonly grade: Grade }[]
  /** What it says must change, one text a finding, in its order. */
  readonly findings: readonly string[]
  readonly source: Source
}

export type OtherWorkRefusal = NotPermitted | Refusal<'no-such-kind' | 'no-such-body' | 'in-the-future' | 'published-before' | 'no-source' | 'nothing-about' | 'not-graded' | 'no-such-grade' | 'no-such-area' | 'no-framework'>

type Setting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly today: Day; readonly bodies: readonly Body[]; readonly inspectionId: InspectionId; readonly findingIds: readonly FindingId[] }

const faultIn = ({ kind: code, body, on, published, about, grades, source }: OtherWorkIntent, { today, bodies }: Setting): OtherWorkRefusal | null => {
  const kind = otherWork.find((each) => each.code === code)
  if (kind === undefined) return refuse('no-such-kind', 'There is no such kind of work.', 'Choose one of the kinds listed.')
  if (on.day > today || (published !== null && published > today)) return refuse('in-the-future', 'This would be after today.', 'Correct the day.')
  if (published !== null && on.words === null && published < on.day) return refuse('published-before', 'It would have been published before it was done.', 'Correct one of the two days.')
  const there = bodyOn(bodies, body, on.day)
  if (isRefusal(there)) return refuse('no-such-body', there.message, there.whatToDo)
  if (about.trim() === '') return refuse('nothing-about', 'Nothing says what it looked at.', 'Say it in a few words, such as “The trust’s fostering agency”.')
  if (source.title.trim() === '') return refuse('no-source', 'Nothing says where this is written.', 'Name the report or letter.')
  if (grades.length === 0) return null
  const framework = frameworkOfWork(code, on.day)
  if (framework === null) return refuse('no-framework', `No framework of that day is on record for this kind of work, so its grades have no scale.`, 'Leave the grades out, and give them in the summary as they were printed.')
  const scale = gradeScales.find((each) => each.code === framework.scale)
  if (scale === undefined) return refuse('not-graded', `${framework.name} gives no grade.`, 'Leave the grade out.')
  if (grades.some((each) => !framework.areas.some((area) => area.code === each.area))) return refuse('no-such-area', `${framework.name} does not judge that area.`, 'Choose one of its areas.')
  return grades.every(({ grade }) => scale.bestFirst.includes(grade)) ? null : refuse('no-such-grade', 'The scale has no such grade.', 'Choose one of the four.')
}

/** In: the work of another inspectorate or reviewer with its findings. Out: the change, or a refusal. Its findings count in coverage like any other. */
export const enterOtherWork = (intent: OtherWorkIntent, setting: Setting): InspectionEntered | OtherWorkRefusal => {
  const { programme, actor, today, bodies, inspectionId, findingIds } = setting
  const refusal = whyNot(actor, 'accept-a-reading', programme, today) ?? faultIn(intent, setting)
  if (refusal !== null) return refusal
  const kind = otherWork.find((each) => each.code === intent.kind)!
  const { body, on, published, about, summary, grades, source } = intent
  const framework = frameworkOfWork(intent.kind, on.day)
  const inspection: Inspection = {
    id: inspectionId, programme, body, providerAsPrinted: bodies.find((each) => each.id === body)!.name, visit: kind.visit, framework: framework?.code ?? null, start: on.words === null ? on.day : null, end: on.day, datesInWords: on.words,
    publication: published === null ? { kind: 'not-known' } : { kind: 'published', on: published }, received: null, leadInspectors: [], theme: `${kind.name}: ${about.trim()}`, summary, document: null, source, alsoIn: [],
    // In the order in which the framework prints them.
    judgements: framework?.areas.flatMap(({ code, name }) => grades.filter(({ area }) => area === code).map(({ grade }) => ({ area: code, areaAsPrinted: name, grade, gradeAsPrinted: '', page: null }))) ?? [],
  }
  const findings = intent.findings.map((text, index): Finding => ({
    id: findingIds[index]!, programme, inspection: inspectionId, position: index + 1, kind: kind.findings, addressee: 'local-authority', numberAsPrinted: null, group: null, text: text.trim(), subItems: [], page: null,
  }))
  return { kind: 'inspection-entered', programme, inspection, findings }
}
