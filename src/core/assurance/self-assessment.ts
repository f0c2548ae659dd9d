import type { PaperClaims } from '../board/paper-claims.ts'
import { whyNotTold } from '../board/typed-words.ts'
import type { Day } from '../calendar/day.ts'
import { areas, type Area } from '../inspection/framework.ts'
import { grades, type Grade } from '../inspection/grade.ts'
import { dayOfInspection, type Inspection } from '../inspection/inspection.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AssuranceSetting } from './around-statements.ts'
import { saidBy } from './make-statement.ts'
import type { Said } from './statement.ts'

/** The three questions of a self-evaluation under the framework for inspecting children’s services (domain.md 2.3). */
export const selfQuestions = ['what-do-you-know', 'how-do-you-know', 'what-next'] as const
export type SelfQuestion = (typeof selfQuestions)[number]

/** What we say of one area that inspectors grade. No grade is an answer. */
export type SelfGrade = { readonly area: Area; readonly grade: Grade | null; readonly why: string }

/** One version of the self-assessment. A later one stands beside it. `held` is what the record held on that day, in sentences, frozen with it. */
export type SelfAssessment = {
  readonly programme: ProgrammeId
  readonly version: number
  readonly answers: Readonly<Record<SelfQuestion, string>>
  readonly grades: readonly SelfGrade[]
  readonly held: Readonly<Record<SelfQuestion, readonly string[]>>
  /** What its sentences assert, held against the record on that day; not there in versions written before they were held. */
  readonly says?: PaperClaims
  readonly said: Said
}

/** In: the answers and grades of a version. Out: the words in it that somebody chose, as they are held against the record. */
export const wordsOfSelfAssessment = ({ answers, grades }: Pick<SelfAssessment, 'answers' | 'grades'>): string => [...selfQuestions.map((question) => answers[question]), ...grades.map(({ why }) => why)].join('\n\n')

export type SelfAssessmentWritten = { readonly kind: 'self-assessment-written'; readonly programme: ProgrammeId; readonly assessment: SelfAssessment }

/**
 * In: the three answers, the grades we would give ourselves, and what both assert, held against the record. Out: the change, or a refusal. What the record does
 * not bear out goes on only with a reason (product.md rule 4).
 */
export const writeSelfAssessment = (
  { answers, grades, held, says }: Pick<SelfAssessment, 'answers' | 'grades' | 'held'> & { readonly says: PaperClaims },
  before: readonly SelfAssessment[],
  { programme, actor, on }: AssuranceSetting,
): SelfAssessmentWritten | NotPermitted | Refusal<'question-not-answered' | 'grade-without-reason' | 'record-contradicts'> => {
  const refusal = whyNot(actor, 'write-self-assessment', programme, on)
  if (refusal !== null) return refusal
  if (selfQuestions.some((question) => answers[question].trim() === '')) return refuse('question-not-answered', 'One of the three questions has no answer.', 'Answer all three. “We do not know” is an answer.')
  if (grades.some(({ grade, why }) => grade !== null && why.trim() === '')) return refuse('grade-without-reason', 'A grade stands without its reason.', 'Say what it rests on, or leave the grade out.')
  const contradicted = whyNotTold(says)
  if (contradicted !== null) return contradicted
  return { kind: 'self-assessment-written', programme, assessment: { programme, version: before.length + 1, answers, grades, held, says, said: saidBy(actor, programme, on) } }
}

/** How what we said stands to what inspectors said next of the same area. Grades are compared, never averaged. */
export type SelfComparison = { readonly area: Area; readonly said: { readonly grade: Grade; readonly version: number; readonly on: Day } | null; readonly found: { readonly grade: Grade; readonly on: Day; readonly inspection: Inspection['id'] } | null; readonly result: 'same' | 'differs' | 'not-compared' }

/**
 * In: every version and every inspection. Out: for each area that either names, the last grade we gave before the latest inspection that graded it, and
 * what that inspection found. An area nobody graded since is not compared, and is not counted as agreement.
 */
export const compareSelfAssessment = (versions: readonly SelfAssessment[], inspections: readonly Inspection[]): readonly SelfComparison[] => {
  const named = areas.filter((area) => versions.some((each) => each.grades.some((grade) => grade.area === area)) || inspections.some(({ judgements }) => judgements.some((judgement) => judgement.area === area)))
  return named.map((area): SelfComparison => {
    const found = inspections
      .flatMap((inspection) => {
        const on = dayOfInspection(inspection)
        return on === null ? [] : inspection.judgements.flatMap((judgement) => {
          const grade = grades.find((each) => each === judgement.grade)
          return judgement.area === area && grade !== undefined ? [{ grade, on, inspection: inspection.id }] : []
        })
      })
      .toSorted((one, other) => one.on.localeCompare(other.on))
      .at(-1)
    const saidIn = (list: readonly SelfAssessment[]) =>
      list.flatMap(({ grades: given, version, said }) => given.flatMap((each) => (each.area === area && each.grade !== null ? [{ grade: each.grade, version, on: said.on }] : []))).at(-1) ?? null
    const before = found === undefined ? null : saidIn(versions.filter(({ said }) => said.on <= found.on))
    const said = before ?? saidIn(versions)
    const result = before === null || found === undefined ? 'not-compared' : before.grade === found.grade ? 'same' : 'differs'
    return { area, said, found: found ?? null, result }
  })
}
