import type { BodyId } from '../../../core/bodies/body.ts'
import type { LetterSource } from '../../../core/board/letter.ts'
import type { BoardDecisionId } from '../../../core/board/meeting.ts'
import type { EvidenceId } from '../../../core/evidence/evidence.ts'
import type { FindingId } from '../../../core/inspection/finding.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import type { ActionId } from '../../../core/plan/plan.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { variationWords } from '../../words/measure-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import { bodiesWithFigures } from '../look-at-a-measure/how-are-we-doing.ts'

export type SourceChoice = { readonly value: string; readonly text: string; readonly source: LetterSource }

type Asked = Pick<Questions, 'today' | 'findings' | 'inspections' | 'actions' | 'board' | 'bodies' | 'seriesHeld' | 'analysedMeasures' | 'evidence'>

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
  const { decisions, meetings } = await ask.board(programme.id)
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
  return [...measures, ...findings, ...actions, ...decided, ...evidence]
}

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
    default:
      return source satisfies never
  }
}
