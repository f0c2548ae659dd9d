import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import type { StatedDay } from '../../core/calendar/stated-day.ts'
import type { FindingId } from '../../core/inspection/finding.ts'
import type { InspectionId } from '../../core/inspection/inspection.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { ratingSides, type SupportPackageId } from '../../core/support/support-package.ts'
import { agreeOnSupport, endTheSupport, enterSupportFindings, rateTheSupport, recordADayOfSupport } from '../../operations/keep-support.ts'
import type { Inside } from '../one-act.ts'
import { stated } from './load-regime.ts'
import type { PublicDate } from './sample-types.ts'
import type { SampleSupport } from './support-sample-types.ts'

/** How a sample is entered: where, by whom, in which act, and what happens to a refusal. */
export type LoadSetting = {
  readonly inAct: <T>(work: (does: Inside) => Promise<T>) => Promise<T>
  readonly where: { readonly programme: ProgrammeId; readonly actor: Extract<Actor, { kind: 'service' }> }
  readonly must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>
}

const statedOrNull = (date: PublicDate | null): StatedDay | null => (date === null ? null : stated(date))

/** Enters support through the acts that people use. In: the samples, the findings of the report in their order, and how acts are run. */
export const loadSupport = async (samples: readonly SampleSupport[], findings: readonly FindingId[], { inAct, where, must }: LoadSetting): Promise<void> => {
  for (const sample of samples) {
    const support = sample.id as SupportPackageId
    const { title, theme, receiver, funder, scope, days, cost, activities, exitPlan, sources, note, lastKnown } = sample
    await inAct(async (does) => {
      const priorities = await does.priorities(where.programme)
      const terms = {
        title, theme, supporter: { ...sample.supporter, body: null }, receiver: bodyId(receiver), funder, priority: priorities.find((each) => each.position === sample.priority)?.id ?? null, scope,
        from: stated(sample.from), to: statedOrNull(sample.to), halfDaysAgreed: days === null ? null : days * 2, cost, activities, findings: sample.findings.map((number) => findings[number - 1]!), exitPlan, sources, note,
      }
      must(await agreeOnSupport(does, terms, where, support, lastKnown === undefined ? null : { kind: 'not-found', lastKnown: stated(lastKnown.on), note: lastKnown.note }))
    })
    for (const given of sample.given) must(await inAct((does) => recordADayOfSupport(does, { support, on: day(given.on), halfDays: given.days * 2, activity: given.activity, what: given.what, by: given.by }, where)))
    const { found, ratings, ending } = sample
    if (found !== null) must(await inAct((does) => enterSupportFindings(does, { support, on: day(found.on), summary: found.summary, findings: found.findings, source: sources[0] }, where, found.id as InspectionId)))
    for (const side of ratingSides) {
      const given = ratings[side]
      if (given !== undefined) must(await inAct((does) => rateTheSupport(does, { support, side, given }, where)))
    }
    if (ending !== null) must(await inAct((does) => endTheSupport(does, { support, on: stated(ending.on), how: ending.how, reason: ending.reason, result: ending.result, exitPlan: null, source: sources[0] }, where)))
  }
}
