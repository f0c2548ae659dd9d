import { bodyId } from '../../core/bodies/body.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { MemberRole } from '../../core/people/role.ts'
import type { Refusal } from '../../core/refusal.ts'
import { flagAFigure, withdrawAFlag } from '../../operations/explain-a-series.ts'
import { answerAboutAMeasure, askAboutAMeasure, checkADefinition } from '../../operations/talk-about-measures.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import { exampleshireChecks, exampleshireMarks, exampleshireQuestions } from './exampleshire-talk.data.ts'

const body = bodyId('exampleshire-county-council')

/** In: the open service, the invented programme, who may look, and what stops at a refusal. Marks, questions, answers and checks come in as people enter them. */
export const loadTalk = async ({ store }: Opened, programme: ProgrammeId, loader: Actor, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const as = async <T>(role: MemberRole, work: (does: Inside, at: { readonly programme: ProgrammeId; readonly actor: Actor }) => Promise<T | Refusal>): Promise<Exclude<T, Refusal>> => {
    const person = exampleshirePeople.find((each) => each.role === role)!
    const actor: Actor = { kind: 'person', person: person.id as PersonId, name: person.name, memberships: await store.read(loader, (reads) => reads.servedBy(person.id as PersonId)) }
    return must(await inOneAct(store, actor, (does) => work(does, { programme, actor })))
  }
  const figures = await store.read(loader, (reads) => reads.figuresOfBody(programme, body))
  for (const { measure, back, code, reason, liftedBecause } of exampleshireMarks) {
    const { period } = figures.filter((each) => each.measure === measure).at(-back)!
    const { flag } = await as('analyst', (does, at) => flagAFigure(does, { measure: measureId(measure), body, period, code, reason }, at))
    if (liftedBecause !== null) await as('analyst', (does, at) => withdrawAFlag(does, { flag: flag.id, reason: liftedBecause }, at))
  }
  for (const { measure, askedBy, text, answeredBy, answer } of exampleshireQuestions) {
    const { question } = await as(askedBy, (does, at) => askAboutAMeasure(does, { measure: measureId(measure), body, text }, at))
    if (answeredBy !== null) await as(answeredBy, (does, at) => answerAboutAMeasure(does, { question: question.id, text: answer }, at))
  }
  for (const { measure, by, text } of exampleshireChecks) await as(by, (does, at) => checkADefinition(does, { measure: measureId(measure), text }, at))
}
