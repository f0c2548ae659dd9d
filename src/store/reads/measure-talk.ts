import { sql } from 'kysely'
import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { DefinitionCheck, DefinitionCheckId } from '../../core/measure/check-definition.ts'
import type { MeasureAnswerId, MeasureQuestion, MeasureQuestionId } from '../../core/measure/discuss-measure.ts'
import type { ReadToken, ReadTokenId } from '../../core/measure/keep-read-tokens.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type MeasureTalkReads = {
  /** Wordings that a second person looked at, oldest first. */
  readonly definitionChecks: (programme: ProgrammeId) => Promise<readonly DefinitionCheck[]>
  /** Questions about measures with their answers, both oldest first. */
  readonly measureQuestions: (programme: ProgrammeId) => Promise<readonly MeasureQuestion[]>
  /** The reader's own read tokens, withdrawn ones too, oldest first. Empty for a service. */
  readonly ownReadTokens: (programme: ProgrammeId) => Promise<readonly ReadToken[]>
}

const isReader = sql<boolean>`person = board_person()`

export const readMeasureTalk = (inside: Inside): MeasureTalkReads => ({
  definitionChecks: async (programme) =>
    (await inside.selectFrom('definition_check').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
      id: row.id as DefinitionCheckId, programme, measure: row.measure as MeasureId, version: row.version, by: row.by_person as PersonId, on: row.on_day as Day, text: row.text,
    })),
  measureQuestions: async (programme) => {
    const answers = await inside.selectFrom('measure_answer').selectAll().where('programme', '=', programme).orderBy('position').execute()
    const questions = await inside.selectFrom('measure_question').selectAll().where('programme', '=', programme).orderBy('position').execute()
    return questions.map((row) => ({
      id: row.id as MeasureQuestionId, programme, measure: row.measure as MeasureId, body: row.body as BodyId, text: row.text, by: row.by_person as PersonId | null, on: row.on_day as Day,
      answers: answers.filter(({ question }) => question === row.id).map((each) => ({ id: each.id as MeasureAnswerId, text: each.text, by: each.by_person as PersonId | null, on: each.on_day as Day })),
    }))
  },
  ownReadTokens: async (programme) =>
    (await inside.selectFrom('read_token').selectAll().where('programme', '=', programme).where(isReader).orderBy('made_on').orderBy('id').execute()).map((row) => ({
      id: row.id as ReadTokenId, programme, person: row.person as PersonId, name: row.name, madeOn: row.made_on as Day, withdrawnOn: row.withdrawn_on as Day | null,
    })),
})
