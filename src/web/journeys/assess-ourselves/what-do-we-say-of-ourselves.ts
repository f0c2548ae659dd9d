import { areas, frameworks, type Area } from '../../../core/inspection/framework.ts'
import { grades } from '../../../core/inspection/grade.ts'
import { compareSelfAssessment, selfQuestions, wordsOfSelfAssessment, type SelfAssessment, type SelfComparison } from '../../../core/assurance/self-assessment.ts'
import { may } from '../../../core/people/permission.ts'
import { writeASelfAssessment } from '../../../operations/keep-the-challenge-log.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { flagsIn } from '../../../core/board/typed-words.ts'
import { flaggedWords } from '../../components/flagged-words/flagged-words.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { selfQuestionWords } from '../../words/claim-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { areaWords, gradeWords } from '../../words/inspection-words.ts'
import { saidLine } from '../review-evidence/voice-parts.ts'
import { heldTable } from '../hold-a-board/paper-says-part.ts'
import { selfEvaluationFiles } from './self-assessment-as-paper.ts'
import { whatTheRecordHolds } from './what-the-record-holds.ts'

const list = (lines: readonly string[]): Html | null => (lines.length === 0 ? null : html`<ul class="govuk-list govuk-list--bullet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`)

const version = ({ answers, held, grades: given, says }: SelfAssessment, programme: string): Html => html`${selfQuestions.map((question) => html`<h2 class="govuk-heading-m">${selfQuestionWords[question]}</h2><p class="govuk-body ib-value">${answers[question]}</p>${flaggedWords(flagsIn(says, answers[question]))}${held[question].length === 0 ? null : html`<p class="govuk-body ib-quiet">What the record held on that day:</p>${list(held[question])}`}`)}
${dataTable<SelfAssessment['grades'][number]>({
  caption: 'The grades we would give ourselves',
  captionSize: 'm',
  columns: [
    { heading: 'Area', isRowHeading: true, cell: ({ area }) => areaWords(area) },
    { heading: 'What we say', whenEmpty: 'No grade', cell: ({ grade }) => (grade === null ? null : gradeWords(grade)) },
    { heading: 'Why', whenEmpty: 'No reason', cell: ({ why }) => (why === '' ? null : html`${why}${flaggedWords(flagsIn(says, why))}`) },
  ],
  rows: given,
})}
${says === undefined || says.sentences.length === 0 ? null : heldTable(says.sentences, programme, 'written')}`

const comparisonTable = (programme: string, rows: readonly SelfComparison[]): Html =>
  dataTable<SelfComparison>({
    caption: 'What we said, and what inspectors found',
    captionSize: 'm',
    note: 'A grade is compared with what the next inspection found of the same area. An area nobody has graded since is not compared, and is not counted as agreement.',
    columns: [
      { heading: 'Area', isRowHeading: true, cell: ({ area }) => areaWords(area) },
      { heading: 'We said', whenEmpty: 'Nothing', cell: ({ said }) => (said === null ? null : html`${gradeWords(said.grade)}<span class="ib-table__under">Version ${said.version}, ${dayInWords(said.on)}</span>`) },
      { heading: 'Inspectors found', whenEmpty: 'Not graded', cell: ({ found }) => (found === null ? null : html`<a class="govuk-link" href="${paths.visit(programme, found.inspection)}">${gradeWords(found.grade)}</a><span class="ib-table__under">${dayInWords(found.on)}</span>`) },
      { heading: 'Compared', cell: ({ result }) => stateTag(result === 'same' ? { words: 'The same', tone: 'steady' } : result === 'differs' ? { words: 'Differs', tone: 'bad' } : { words: 'Not compared', tone: 'unknown' }) },
    ],
    rows,
  })

/** What do we say of ourselves? The self-assessment on the three questions, its versions, and what inspectors found later. */
export const whatDoWeSayOfOurselves = page({
  path: paths.selfAssessment(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on, query }) => {
    const versions = (await ask.assurance(programme.id)).selfAssessments
    const shown = versions.find((each) => String(each.version) === query['version']) ?? versions.at(-1)
    const title = 'What do we say of ourselves?'
    return {
      kind: 'page',
      title,
      backLink: { href: paths.assurance(programme.id), text: 'All outcomes' },
      body: html`${pageHeading({ title, kicker: 'Self-assessment', lead: shown === undefined ? 'Three questions, answered from the evidence held.' : `Version ${shown.version} of ${versions.length}. ${saidLine(shown.said)}` })}
${may(actor, 'write-self-assessment', programme.id, on) ? button({ text: 'Write a new version', href: paths.writeSelfAssessment(programme.id) }) : null}
${shown === undefined ? null : html`<p class="govuk-body">Take it to the annual engagement meeting: ${Object.entries(selfEvaluationFiles).map(([name, { text }], at) => html`${at === 0 ? '' : ', '}<a class="govuk-link" href="${paths.selfAssessmentFile(programme.id, String(shown.version), name)}">${text}<span class="govuk-visually-hidden"> of version ${shown.version}</span></a>`)}</p>`}
${shown === undefined ? emptyState({ title: 'There is no self-assessment yet', body: 'Its first version begins with what the record holds.' }) : version(shown, programme.id)}
${versions.length === 0 ? null : comparisonTable(programme.id, compareSelfAssessment(versions, await ask.inspections(programme.id)))}
${versions.length < 2 ? null : html`<h2 class="govuk-heading-m">Every version</h2><ul class="govuk-list">${versions.map((each) => html`<li><a class="govuk-link" href="${`${paths.selfAssessment(programme.id)}?version=${each.version}`}">Version ${each.version}</a>, ${dayInWords(each.said.on)}</li>`)}</ul>`}`,
    }
  },
})

type Subject = { readonly last: SelfAssessment | null; readonly held: SelfAssessment['held']; readonly judged: readonly Area[] }

/** What do we say now? */
export const whatDoWeSayNow = formPage<Subject, Pick<SelfAssessment, 'answers' | 'grades'>>({
  path: paths.writeSelfAssessment(':programme'),
  guard: 'write-self-assessment',
  subject: async (ask, visit) => ({
    last: (await ask.assurance(visit.programme.id)).selfAssessments.at(-1) ?? null,
    held: await whatTheRecordHolds(ask, visit),
    judged: areas.filter((area) => frameworks.findLast(({ from, to }) => from <= visit.on && (to === null || visit.on <= to))?.judges.includes(area) ?? false),
  }),
  title: 'What do we say now?',
  lead: 'Under each question stands what the record holds today. It is kept with your words. The last version stays as it is.',
  back: (_subject, { programme }) => ({ href: paths.selfAssessment(programme.id), text: 'Self-assessment' }),
  fields: ({ subject: { last, held, judged }, sent, errors }) => {
    const was = Object.fromEntries([...selfQuestions.map((question) => [question, last?.answers[question] ?? '']), ...(last?.grades ?? []).flatMap(({ area, grade, why }) => [[`grade-${area}`, grade ?? ''], [`why-${area}`, why]])])
    const { long, choose, line } = fieldsFor(sent, errors, was)
    return html`${selfQuestions.map((question) => html`<h2 class="govuk-heading-m">${selfQuestionWords[question]}</h2>${list(held[question])}${long(question, 'Your answer', { rows: '7', hint: 'Name no child and no family.' })}`)}
<h2 class="govuk-heading-m">The grades we would give ourselves</h2>
${judged.map((area) => html`${choose(`grade-${area}`, areaWords(area), grades.map((grade) => ({ value: grade, text: gradeWords(grade) })), { first: 'No grade' })}${line(`why-${area}`, `Why? (${areaWords(area).toLowerCase()})`)}`)}`
  },
  button: { text: 'Keep this version' },
  parse: (form, _errors, { judged }) => ({
    answers: { 'what-do-you-know': form.text('what-do-you-know'), 'how-do-you-know': form.text('how-do-you-know'), 'what-next': form.text('what-next') },
    grades: judged.map((area) => ({ area, grade: grades.find((grade) => grade === form.text(`grade-${area}`)) ?? null, why: form.text(`why-${area}`) })),
  }),
  told: { words: wordsOfSelfAssessment, stands: 'in the self-assessment, in every format' },
  act: (does, sent, { subject: { held }, told, visit: { programme, actor } }) => writeASelfAssessment(does, { ...sent, held, told }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'what-do-you-know',
  done: (_subject, { programme }) => ({ to: paths.selfAssessment(programme.id), notice: 'The version is on record.' }),
})
