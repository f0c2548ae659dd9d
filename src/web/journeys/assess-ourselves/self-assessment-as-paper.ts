import { compareSelfAssessment, selfQuestions, type SelfAssessment } from '../../../core/assurance/self-assessment.ts'
import { flagsIn } from '../../../core/board/typed-words.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import type { Programme } from '../../../core/people/person.ts'
import { selfEvaluationPaper, type SelfEvaluation } from '../../../reports/board-pack/self-evaluation-paper.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { selfQuestionWords } from '../../words/claim-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { areaWords, gradeWords } from '../../words/inspection-words.ts'
import { saidLine } from '../review-evidence/voice-parts.ts'

/** The forms in which it leaves, by the name of the file. */
export const selfEvaluationFiles = {
  'self-evaluation.pdf': { format: 'pdf', text: 'PDF', mediaType: 'application/pdf' },
  'self-evaluation.docx': { format: 'docx', text: 'Word', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  'self-evaluation.html': { format: 'html', text: 'Web page', mediaType: 'text/html; charset=utf-8' },
} as const

/** In: every version, which one, the inspections and whose it is. Out: it in the words it is printed in. */
const evaluationOf = (versions: readonly SelfAssessment[], { version, answers, held, grades, says, said }: SelfAssessment, inspections: readonly Inspection[], { name, isInvented }: Pick<Programme, 'name' | 'isInvented'>): SelfEvaluation => ({
  programme: name,
  isInvented,
  version,
  saidBy: saidLine(said),
  on: said.on,
  questions: selfQuestions.map((question) => ({ question: selfQuestionWords[question], answer: answers[question], flags: flagsIn(says, answers[question]), held: held[question] })),
  grades: grades.map(({ area, grade, why }) => ({ area: areaWords(area), grade: grade === null ? 'No grade' : gradeWords(grade), why: why === '' ? 'No reason given' : why, flags: flagsIn(says, why) })),
  compared: compareSelfAssessment(versions.filter((each) => each.version <= version), inspections).flatMap(({ area, said: ours, found, result }) =>
    ours === null || found === null || result === 'not-compared' ? [] : [{ area: areaWords(area), said: `${gradeWords(ours.grade)}, ${dayInWords(ours.on)}`, found: `${gradeWords(found.grade)}, ${dayInWords(found.on)}`, result: result === 'same' ? 'The same' : 'Differs' }],
  ),
})

/** The self-assessment as a document for the annual engagement meeting: PDF, Word or a web page. */
export const selfAssessmentAsPaper = page({
  path: paths.selfAssessmentFile(':programme', ':selfVersion', ':selfFile'),
  guard: 'see-programme',
  showSlowly: async (see, { programme, params }) => {
    const wanted = Object.entries(selfEvaluationFiles).find(([name]) => name === params['selfFile'])?.[1]
    const asked = wanted === undefined ? null : await see(async (ask) => {
      const versions = (await ask.assurance(programme.id)).selfAssessments
      const version = versions.find((each) => String(each.version) === params['selfVersion'])
      return version === undefined ? null : { evaluation: evaluationOf(versions, version, await ask.inspections(programme.id), programme), print: ask.printPaper }
    })
    if (wanted === undefined || asked === null) return { kind: 'not-found' }
    return { kind: 'file', bytes: await asked.print(selfEvaluationPaper(asked.evaluation), wanted.format), mediaType: wanted.mediaType, name: `self-evaluation-version-${asked.evaluation.version}.${wanted.format}` }
  },
})
