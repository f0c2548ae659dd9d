import type { BodyId } from '../../../core/bodies/body.ts'
import type { LetterKind, LetterSource, LetterStatementId, LetterText, RecordSource } from '../../../core/board/letter.ts'
import { factAsSource } from '../../../core/board/letter-sources.ts'
import type { StatementId } from '../../../core/assurance/statement.ts'
import type { AuditRoundId } from '../../../core/audit/audit.ts'
import type { BoardDecisionId, ChairAssessmentId } from '../../../core/board/meeting.ts'
import type { EvidenceId } from '../../../core/evidence/evidence.ts'
import type { FindingId } from '../../../core/inspection/finding.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import type { ActionId } from '../../../core/plan/plan.ts'
import { ownJudgementWords } from '../../../reports/words/letter-in-words.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { impactWords } from '../../words/assurance-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { variationWords } from '../../words/measure-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import { bodiesWithFigures } from '../look-at-a-measure/how-are-we-doing.ts'

export type SourceChoice<Source extends LetterSource = RecordSource> = { readonly value: string; readonly text: string; readonly source: Source }

type Asked = Pick<Questions, 'today' | 'findings' | 'inspections' | 'actions' | 'board' | 'bodies' | 'seriesHeld' | 'analysedMeasures' | 'evidence' | 'audits' | 'assurance' | 'outcomes'>

const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 107)}…` : text)

/**
 * In: the record as this person sees it. Out: everything in it that a statement can rest on, in words. Of a measure only its verdict is taken,
 * never a figure: a letter may go to the public, and figures go there through suppression alone.
 */
export const sourceChoices = async (ask: Asked, { programme, on }: { readonly programme: Pick<ProgrammeVisit['programme'], 'id'>; readonly on: ProgrammeVisit['on'] }): Promise<readonly SourceChoice[]> => {
  const inspections = await ask.inspections(programme.id)
  const findings = (await ask.findings(programme.id)).map(({ id, inspection, text }): SourceChoice => {
    const visit = inspections.find((each) => each.id === inspection)
    const words = `Finding of ${visit?.source.title ?? 'a visit'}: “${text}”`
    return { value: `finding:${id}`, text: `Finding: ${short(text)}`, source: { kind: 'finding', finding: id, words, on } }
  })
  const actions = (await ask.actions(programme.id)).map(({ id, number, title, delivery, due }): SourceChoice => {
    const words = `Action ${number} of the plan, “${title}”: ${deliveryWords[delivery].words.toLowerCase()}, due ${dayInWords(due)}`
    return { value: `action:${id}`, text: `Action ${number}: ${short(title)}`, source: { kind: 'action', action: id, words, on } }
  })
  const { decisions, meetings, assessments } = await ask.board(programme.id)
  const decided = decisions.toReversed().map(({ id, number, what, meeting }): SourceChoice => {
    const held = meetings.find((each) => each.id === meeting)
    return { value: `decision:${id}`, text: `Decision ${number}: ${short(what)}`, source: { kind: 'decision', decision: id, words: `Decision ${number} of the board, ${held === undefined ? '' : dayInWords(held.on)}: ${what}`, on } }
  })
  const measures: SourceChoice[] = []
  for (const body of await bodiesWithFigures(ask, programme.id)) {
    for (const { measure, verdict } of await ask.analysedMeasures({ programme: programme.id, body: body.id })) {
      const words = `${measure.name}, ${body.name}: ${variationWords(verdict.variation).toLowerCase()}`
      measures.push({ value: `measure:${measure.id}:${body.id}`, text: `Measure: ${words}`, source: { kind: 'measure', measure: measure.id, body: body.id, words, on } })
    }
  }
  const evidence = (await ask.evidence(programme.id))
    .filter((each) => each.withdrawn === null && each.erased === null)
    .map(({ id, title, speaksOf }): SourceChoice => ({ value: `evidence:${id}`, text: `Evidence: ${short(title)}`, source: { kind: 'evidence', evidence: id, words: `Evidence “${title}”, which speaks of ${dayInWords(speaksOf.from)} to ${dayInWords(speaksOf.to)}`, on } }))
  const rounds = (await ask.audits(programme.id)).rounds.toReversed().map(({ id, letter, title, planned }): SourceChoice => {
    const words = `Audits of practice, round ${letter}, “${title}”, planned on ${dayInWords(planned)}`
    return { value: `audit:${id}`, text: `Audit: round ${letter}, ${short(title)}`, source: { kind: 'audit', round: id, words, on } }
  })
  const outcomes = await ask.outcomes(programme.id)
  const views = (await ask.assurance(programme.id)).statements.toReversed().flatMap((each): readonly SourceChoice[] => {
    const outcome = outcomes.find(({ id }) => id === each.outcome)
    if (each.sight === 'sealed' || each.voice !== 'view' || outcome === undefined) return []
    const words = `View of ${each.said.name}, ${each.said.capacity}, ${dayInWords(each.said.on)}, on “${outcome.difference}”: ${impactWords[each.impact].words.toLowerCase()}`
    return [{ value: `view:${each.id}`, text: short(words), source: { kind: 'view', view: each.id, outcome: each.outcome, words, on } }]
  })
  const concluded = assessments.toReversed().map(({ id, meeting, by }): SourceChoice => {
    const held = meetings.find((each) => each.id === meeting)
    const words = `What ${by.name}, ${by.capacity}, concluded on ${dayInWords(by.on)}${held === undefined ? '' : `, after the meeting of ${dayInWords(held.on)}`}`
    return { value: `conclusion:${id}`, text: short(words), source: { kind: 'conclusion', assessment: id, meeting, words, on } }
  })
  return [...measures, ...findings, ...actions, ...decided, ...evidence, ...rounds, ...views, ...concluded]
}

/** The value under which a form says that a sentence is its signer’s own judgement and rests on nothing else. */
export const ownValue = 'own'

/** In: a kind of letter and today. Out: the choice that a sentence rests on its signer alone. */
export const ownChoice = (kind: LetterKind, on: ProgrammeVisit['on']): SourceChoice<LetterSource> => ({ value: ownValue, text: 'My own judgement, and nothing else', source: { kind: 'own', words: ownJudgementWords[kind], on } })

/** In: a letter and today. Out: each of its facts, as something a judgement of the same letter can rest on. */
export const factChoices = ({ statements }: LetterText, on: ProgrammeVisit['on']): readonly SourceChoice<LetterSource>[] =>
  statements.filter(({ voice }) => voice === 'fact').map((fact) => ({ value: `statement:${fact.id}`, text: `This report: “${short(fact.text)}”`, source: factAsSource(fact, on) }))

/** In: a source of a letter. Out: the value under which the form sends it. */
export const valueOfSource = (source: LetterSource): string => {
  switch (source.kind) {
    case 'measure':
      return `measure:${source.measure satisfies MeasureId}:${source.body satisfies BodyId}`
    case 'finding':
      return `finding:${source.finding satisfies FindingId}`
    case 'action':
      return `action:${source.action satisfies ActionId}`
    case 'evidence':
      return `evidence:${source.evidence satisfies EvidenceId}`
    case 'decision':
      return `decision:${source.decision satisfies BoardDecisionId}`
    case 'outside':
      return ''
    case 'audit':
      return `audit:${source.round satisfies AuditRoundId}`
    case 'view':
      return `view:${source.view satisfies StatementId}`
    case 'conclusion':
      return `conclusion:${source.assessment satisfies ChairAssessmentId}`
    case 'statement':
      return `statement:${source.statement satisfies LetterStatementId}`
    case 'own':
      return ownValue
    default:
      return source satisfies never
  }
}

/** In: a source. Out: the address of what it rests on, null where it stands outside and has none. */
export const sourcePath = (programme: string, source: LetterSource): string | null => {
  switch (source.kind) {
    case 'measure':
      return paths.measure(programme, source.measure, source.body)
    case 'finding':
      return paths.finding(programme, source.finding)
    case 'action':
      return paths.action(programme, source.action)
    case 'evidence':
      return paths.evidencePiece(programme, source.evidence)
    case 'decision':
      return paths.boardDecisions(programme)
    case 'outside':
      return source.url
    case 'audit':
      return paths.auditRound(programme, source.round)
    case 'view':
      return paths.outcome(programme, source.outcome)
    case 'conclusion':
      return paths.meeting(programme, source.meeting)
    case 'statement':
      return `#statement-${source.statement}`
    case 'own':
      return null
    default:
      return source satisfies never
  }
}
