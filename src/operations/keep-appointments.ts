import type { BodyId } from '../core/bodies/body.ts'
import type { StatedDay } from '../core/calendar/stated-day.ts'
import type { Source } from '../core/inspection/inspection.ts'
import type { Appointment, AppointmentId, Interests, Post, PostId } from '../core/intervention/appointment.ts'
import { endPost, type EndPostIntent } from '../core/intervention/end-post.ts'
import { declareInterests } from '../core/intervention/interests.ts'
import { makeAppointment, type MakeIntent } from '../core/intervention/make-appointment.ts'
import { endAppointment, recordAppointment } from '../core/intervention/record-appointment.ts'
import type { Regime } from '../core/intervention/regime.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly regime: (programme: ProgrammeId) => Promise<Regime> }

/** The post of an appointment: one on record, or a new one by its name. */
export type WhichPost = { readonly kind: 'known'; readonly id: PostId } | { readonly kind: 'new'; readonly name: string; readonly body: BodyId | null }

const postOf = (which: WhichPost, { regime, programme, newId }: { readonly regime: Regime; readonly programme: ProgrammeId; readonly newId: () => string }): Post | null =>
  which.kind === 'known'
    ? (regime.posts.find((each) => each.id === which.id) ?? null)
    : { id: newId() as PostId, programme, name: which.name.trim(), body: which.body, from: null, to: null, followedBy: null, endedBecause: null, sources: [] }

/** A person records who was proposed for or appointed to a post. */
export const recordAnAppointment = async (
  needs: Needs,
  intent: Omit<Appointment, 'id' | 'programme' | 'post'> & { readonly post: WhichPost; readonly id?: AppointmentId },
  { programme, actor }: Where,
) => {
  const regime = await needs.regime(programme)
  const { post: which, id = needs.newId() as AppointmentId, ...about } = intent
  const post = postOf(which, { regime, programme, newId: needs.newId })
  return needs.record(recordAppointment(about, post, { id, setting: { programme, actor, on: needs.today(), regime } }), actor)
}

/** A person records that somebody proposed was appointed. */
export const makeAnAppointment = async (needs: Needs, intent: MakeIntent & { readonly appointment: AppointmentId }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const before = regime.appointments.find((each) => each.id === intent.appointment) ?? null
  return needs.record(makeAppointment(before, intent, { programme, actor, on: needs.today(), regime }), actor)
}

/** A person records what somebody declared about conflicts of interest. */
export const recordInterests = async (needs: Needs, intent: { readonly appointment: AppointmentId; readonly interests: Interests }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const before = regime.appointments.find((each) => each.id === intent.appointment) ?? null
  return needs.record(declareInterests(before, intent.interests, { programme, actor, on: needs.today(), regime }), actor)
}

/** A person records the last day of a post and who takes over what it carried, or that nobody does. */
export const endAPost = async (needs: Needs, intent: EndPostIntent & { readonly post: PostId }, { programme, actor }: Where) => {
  const regime = await needs.regime(programme)
  const before = regime.posts.find((each) => each.id === intent.post) ?? null
  return needs.record(endPost(before, intent, { programme, actor, on: needs.today(), regime }), actor)
}

/** A person records the last day of an appointment, why it ended and the advice left behind. */
export const endAnAppointment = async (
  needs: Needs,
  intent: { readonly appointment: AppointmentId; readonly lastDay: StatedDay; readonly reason: string; readonly advice: string | null; readonly source: Source | null },
  { programme, actor }: Where,
) => {
  const regime = await needs.regime(programme)
  const before = regime.appointments.find((each) => each.id === intent.appointment) ?? null
  return needs.record(endAppointment(before, intent, { programme, actor, on: needs.today(), regime }), actor)
}
