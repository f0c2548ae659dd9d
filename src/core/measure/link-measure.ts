import type { FindingId } from '../inspection/finding.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Action } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { MeasureLink, MeasureLinkId } from './measure-notes.ts'
import { noReason, personOf, type MeasureSetting } from './measure-setting.ts'

export type MeasureLinked = { readonly kind: 'measure-linked'; readonly programme: ProgrammeId; readonly link: MeasureLink }
export type MeasureUnlinked = { readonly kind: 'measure-unlinked'; readonly programme: ProgrammeId; readonly before: MeasureLink; readonly link: MeasureLink; readonly reason: string }

type LinkSetting = Pick<MeasureSetting, 'programme' | 'actor' | 'on' | 'measures'>

const sameEnd = (one: MeasureLink['to'], other: MeasureLink['to']): boolean =>
  one.kind === 'finding' ? other.kind === 'finding' && one.finding === other.finding : other.kind === 'action' && one.action === other.action

/**
 * In: a measure and the finding or action it speaks of; the findings, actions and links on record. Out: the change, or a refusal.
 * Where the link stands for a measure that the action names in words, those words must stand in the plan.
 */
export const linkMeasure = (
  { measure, to }: Pick<MeasureLink, 'measure' | 'to'>,
  about: { readonly id: MeasureLinkId; readonly findings: readonly FindingId[]; readonly actions: readonly Action[]; readonly links: readonly MeasureLink[]; readonly setting: LinkSetting },
): MeasureLinked | NotPermitted | Refusal<'no-such-measure' | 'no-such-finding' | 'no-such-action' | 'not-in-the-plan' | 'already-linked'> => {
  const { id, findings, actions, links, setting } = about
  const notPermitted = whyNot(setting.actor, 'link-measures', setting.programme, setting.on)
  if (notPermitted !== null) return notPermitted
  if (!setting.measures.some((each) => each.id === measure)) return refuse('no-such-measure', 'There is no such measure.', 'Choose one from the list of measures.')
  if (to.kind === 'finding' && !findings.includes(to.finding)) return refuse('no-such-finding', 'The finding is not in this register.', 'Choose a finding from the list.')
  if (to.kind === 'action') {
    const action = actions.find((each) => each.id === to.action)
    if (action === undefined) return refuse('no-such-action', 'The action is not in this plan.', 'Choose an action from the list.')
    if (to.words !== null && !action.howWeWillKnow.measures.includes(to.words)) return refuse('not-in-the-plan', 'The action does not name a measure in those words.', 'Choose one of the measures the action names, or none.')
  }
  if (links.some((each) => each.measure === measure && each.withdrawn === null && sameEnd(each.to, to))) return refuse('already-linked', 'The two are linked already.', 'Choose another measure.')
  return { kind: 'measure-linked', programme: setting.programme, link: { id, programme: setting.programme, measure, to, by: personOf(setting.actor), on: setting.on, withdrawn: null } }
}

/** In: a link and why it is taken back. Out: the change, or a refusal. */
export const unlinkMeasure = (before: MeasureLink | null, reason: string, setting: LinkSetting): MeasureUnlinked | NotPermitted | Refusal<'no-such-link' | 'already-withdrawn' | 'no-reason'> => {
  const notPermitted = whyNot(setting.actor, 'link-measures', setting.programme, setting.on)
  if (notPermitted !== null) return notPermitted
  if (before === null || before.programme !== setting.programme) return refuse('no-such-link', 'It is not on record.', 'Choose one from the list.')
  if (before.withdrawn !== null) return refuse('already-withdrawn', 'It was taken back already.', 'Look at when and why.')
  const missing = noReason(reason)
  if (missing !== null) return missing
  return { kind: 'measure-unlinked', programme: setting.programme, before, link: { ...before, withdrawn: { on: setting.on, reason: reason.trim() } }, reason: reason.trim() }
}
