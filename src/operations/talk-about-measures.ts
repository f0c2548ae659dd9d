import type { Body } from '../core/bodies/body.ts'
import { checkDefinition, type DefinitionCheck, type DefinitionCheckId } from '../core/measure/check-definition.ts'
import { answerAboutMeasure, askAboutMeasure, type MeasureAnswerId, type MeasureQuestion, type MeasureQuestionId } from '../core/measure/discuss-measure.ts'
import type { Measure, MeasureId } from '../core/measure/measure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { measureSettingOf } from './keep-targets.ts'
import type { Recording, Where } from './needs.ts'

type Measures = { readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]> }
type Needs = Recording & Measures & { readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]> }

/** A second person checks the wording of a definition. */
export const checkADefinition = async (
  needs: Recording & Measures & { readonly definitionChecks: (programme: ProgrammeId) => Promise<readonly DefinitionCheck[]> },
  intent: { readonly measure: MeasureId; readonly text: string },
  { programme, actor }: Where,
) => {
  const setting = { programme, actor, on: needs.today(), measures: await needs.measures(programme) }
  return needs.record(checkDefinition(intent, { id: needs.newId() as DefinitionCheckId, checks: await needs.definitionChecks(programme), setting }), actor)
}

/** Somebody asks about a measure of a body. */
export const askAboutAMeasure = async (needs: Needs, intent: Pick<MeasureQuestion, 'measure' | 'body' | 'text'>, where: Where) =>
  needs.record(askAboutMeasure(intent, { id: needs.newId() as MeasureQuestionId, setting: await measureSettingOf(needs, where) }), where.actor)

/** A question about a measure is answered. */
export const answerAboutAMeasure = async (
  needs: Recording & { readonly measureQuestions: (programme: ProgrammeId) => Promise<readonly MeasureQuestion[]> },
  { question, text }: { readonly question: MeasureQuestionId; readonly text: string },
  { programme, actor }: Where,
) => {
  const asked = (await needs.measureQuestions(programme)).find(({ id }) => id === question) ?? null
  return needs.record(answerAboutMeasure(asked, text, { id: needs.newId() as MeasureAnswerId, setting: { programme, actor, on: needs.today() } }), actor)
}
