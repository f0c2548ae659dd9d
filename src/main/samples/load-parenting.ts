import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { boardMemberKinds, type BoardMeeting, type CareLeaverPromiseId, type YoungViewId } from '../../core/corporate-parenting/corporate-parenting.ts'
import { answerAView, countTheCareLeavers, hearAView, makeAPromise, recordAParentingMeeting, recordATakeUp } from '../../operations/keep-corporate-parenting.ts'
import { stated } from './load-regime.ts'
import type { LoadSetting } from './load-support.ts'
import type { SampleParenting } from './parenting-sample-types.ts'

/** Enters promises, take-up, counts, views and meetings through the acts that people use. */
export const loadParenting = async ({ promises, takeUps, leavers, views, meetings }: SampleParenting, { inAct, where, must }: LoadSetting): Promise<void> => {
  for (const { id, council, from, backdatedTo, source, ...about } of promises) {
    const promise = { ...about, council: bodyId(council), from: from === null ? null : stated(from), to: null, backdatedTo: backdatedTo === null ? null : day(backdatedTo), sources: [source] as const }
    must(await inAct((does) => makeAPromise(does, promise, where, id as CareLeaverPromiseId)))
  }
  for (const [promise, from, to, receiving, eligible] of takeUps) must(await inAct((does) => recordATakeUp(does, { promise: promise as CareLeaverPromiseId, from: day(from), to: day(to), receiving, eligible, reason: '' }, where)))
  for (const { council, on, counts } of leavers) must(await inAct((does) => countTheCareLeavers(does, { council: bodyId(council), on: day(on), counts, reason: '' }, where)))
  for (const { id, council, group, on, heard, answer } of views) {
    must(await inAct((does) => hearAView(does, { council: bodyId(council), group, on: day(on), heard }, where, id as YoungViewId)))
    if (answer !== null) must(await inAct((does) => answerAView(does, { view: id as YoungViewId, kind: answer.kind, on: day(answer.on), words: answer.words }, where)))
  }
  for (const { council, on, members } of meetings) {
    const all = Object.fromEntries(boardMemberKinds.map((kind) => [kind, members[kind] === undefined ? null : { seats: members[kind][0], came: members[kind][1] }])) as BoardMeeting['members']
    must(await inAct((does) => recordAParentingMeeting(does, { council: bodyId(council), on: day(on), members: all, reason: '' }, where)))
  }
}
