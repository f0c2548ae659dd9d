import { describe, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import { textsOf } from '../page/texts-of.ts'
import { selfEvaluationPaper, type SelfEvaluation } from './self-evaluation-paper.ts'

const evaluation: SelfEvaluation = {
  programme: 'Exampleshire', isInvented: true, version: 2, saidBy: 'Ada Sample, Director, 23 October 2026', on: day('2026-10-23'),
  questions: [{ question: 'What do you know?', answer: 'First.\n\nSecond.', flags: null, held: ['Two outcomes stand at “early signs”.'] }, { question: 'What next?', answer: 'More.', flags: null, held: [] }],
  grades: [{ area: 'Care leavers', grade: 'No grade', why: 'No reason given', flags: null }],
  compared: [],
}
const words = (paper = selfEvaluationPaper(evaluation)): string => textsOf(paper).join('\n')

describe('the self-evaluation as a document', () => {
  it('lays what the record held under each answer, and says where it held nothing', () => {
    const said = words()
    expect(said.indexOf('Two outcomes stand')).toBeGreaterThan(said.indexOf('Second.'))
    expect(said).toContain('The record held nothing for this question.')
  })
  it('prints under an answer and beside a grade what the record did not bear out, and why it is said', () => {
    const flags = { flagged: [{ sentence: 'Children are seen sooner.', flag: 'no-special-cause' as const }], goingOn: 'Managers tell us so.' }
    const [first, ...rest] = evaluation.questions
    const said = words(selfEvaluationPaper({ ...evaluation, questions: [{ ...first!, answer: 'Children are seen sooner.', flags }, ...rest], grades: [{ area: 'Care leavers', grade: 'Good', why: 'They are seen sooner.', flags: { ...flags, goingOn: 'They told us.' } }] }))
    for (const printed of ['Not borne out by the record', 'nothing can be told from routine variation', 'Said all the same: Managers tell us so.', 'Said all the same: They told us.']) expect(said).toContain(printed)
  })
  it('counts nothing compared as nothing, not as agreement', () => {
    expect(words()).toContain('nothing can be compared yet')
    expect(words(selfEvaluationPaper({ ...evaluation, compared: [{ area: 'Care leavers', said: 'Good, 1 May 2025', found: 'Inadequate, 2 June 2025', result: 'Differs' }] }))).toContain('Differs')
  })
  it('says that an invented county is invented, and which version it is', () => expect(selfEvaluationPaper(evaluation)).toMatchObject({ edition: 'Version 2', standing: 'Exampleshire is invented: nobody here is real.' }))
  it('comes out the same again', () => expect(selfEvaluationPaper(evaluation)).toEqual(selfEvaluationPaper(evaluation)))
})
