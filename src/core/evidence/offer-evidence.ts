import type { Day } from '../calendar/day.ts'
import type { Finding } from '../inspection/finding.ts'
import type { Measure } from '../measure/measure.ts'
import { capacityOf, membershipsIn, type Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { MemberRole } from '../people/role.ts'
import { findingsAnswered, type Action, type Outcome } from '../plan/plan.ts'
import { carries } from '../plan/carries.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Evidence, EvidenceContent, EvidenceId, EvidenceLinks } from './evidence.ts'

/** A file on its way in: its bytes, and its text where it has any. Neither goes into the journal. */
export type FileBrought = { readonly bytes: Uint8Array; readonly text: string }

export type EvidenceOffered = { readonly kind: 'evidence-offered'; readonly programme: ProgrammeId; readonly evidence: Evidence; readonly file: FileBrought | null }

export type EvidenceIntent = Pick<Evidence, 'title' | 'says' | 'content' | 'speaksOf' | 'received' | 'links' | 'textCheck'>

export type OfferRefusal =
  | NotPermitted
  | Refusal<'only-series' | 'not-your-action' | 'no-title' | 'says-nothing' | 'linked-to-nothing' | 'not-on-record' | 'ends-before-it-begins' | 'speaks-of-the-future' | 'received-in-the-future' | 'nobody-named' | 'nobody-asked'>

/** What the links of a piece may point to. */
export type Linkable = { readonly findings: readonly Finding[]; readonly outcomes: readonly Outcome[]; readonly actions: readonly Action[]; readonly measures: readonly Pick<Measure, 'id'>[] }

const offersAnything: readonly MemberRole[] = ['director', 'programme-lead', 'quality-lead']

/**
 * In: who offers what. Out: null where they may, else the refusal. The director, the programme lead and the quality lead offer anything;
 * an analyst offers series; owners and partners offer for the actions that carry their post or name, with what these actions answer and serve.
 */
export const notTheirs = (content: EvidenceContent, links: EvidenceLinks, { actor, programme, on, linkable }: { readonly actor: Actor; readonly programme: ProgrammeId; readonly on: Day; readonly linkable: Linkable }): OfferRefusal | null => {
  if (actor.kind === 'service') return null
  const roles = membershipsIn(actor, programme, on).map(({ role }) => role)
  if (roles.some((role) => offersAnything.includes(role))) return null
  if (roles.includes('analyst') && content.kind === 'series') return null
  if (!roles.some((role) => role === 'action-owner' || role === 'partner')) return refuse('only-series', 'Your role offers figures only.', 'Ask the owner of the action or the quality assurance lead to offer this.')
  const linked = linkable.actions.filter(({ id }) => links.actions.includes(id))
  const mayLink = {
    findings: linked.flatMap((action) => findingsAnswered(action)),
    outcomes: linked.map(({ outcome }) => outcome),
  }
  const isTheirs =
    linked.length > 0 &&
    linked.every((action) => carries(actor, action, on)) &&
    links.findings.every((id) => mayLink.findings.includes(id)) &&
    links.outcomes.every(({ outcome }) => mayLink.outcomes.includes(outcome))
  return isTheirs ? null : refuse('not-your-action', 'It speaks for an action that is not yours.', 'Link it to an action of yours, and to what that action answers. Ask the programme lead about the rest.')
}

const faultInContent = (content: EvidenceContent): OfferRefusal | null => {
  switch (content.kind) {
    case 'series':
    case 'document':
      return null
    case 'audit':
      return content.audit.title.trim() === '' ? refuse('nobody-named', 'Nothing says which audit this was.', 'Give the name of the audit.') : null
    case 'observation':
      return content.where.trim() === '' || content.byWhom.trim() === '' ? refuse('nobody-named', 'Nothing says where this was seen, or by whom.', 'Name the team or place, and the post of whoever looked.') : null
    case 'voice':
      if (content.gatheredBy.trim() === '') return refuse('nobody-named', 'Nothing says who asked.', 'Name the post or the group that asked.')
      return Number.isInteger(content.howMany) && content.howMany > 0 ? null : refuse('nobody-asked', 'Nothing says how many people answered.', 'Give a whole number of 1 or more.')
    case 'external':
      return content.byWhom.trim() === '' ? refuse('nobody-named', 'Nothing says who confirmed it.', 'Name the body outside the programme.') : null
    default:
      return content satisfies never
  }
}

/** In: links and what there is to link to. Out: null where each of them is on record and there is one at least, else the refusal. */
export const whyNotLinked = (links: EvidenceLinks, linkable: Linkable): Refusal<'linked-to-nothing' | 'not-on-record'> | null => {
  const count = links.findings.length + links.outcomes.length + links.actions.length + links.measures.length
  if (count === 0) return refuse('linked-to-nothing', 'It speaks for nothing in the programme.', 'Choose at least one finding, outcome, action or measure.')
  const isOnRecord =
    links.findings.every((id) => linkable.findings.some((each) => each.id === id)) &&
    links.outcomes.every(({ outcome }) => linkable.outcomes.some((each) => each.id === outcome)) &&
    links.actions.every((id) => linkable.actions.some((each) => each.id === id)) &&
    links.measures.every((id) => linkable.measures.some((each) => each.id === id))
  return isOnRecord ? null : refuse('not-on-record', 'It is linked to something that is not on record here.', 'Choose from the lists.')
}

const faultIn = ({ title, says, content, speaksOf, received, links }: EvidenceIntent, linkable: Linkable, on: Day): OfferRefusal | null => {
  if (title.trim() === '') return refuse('no-title', 'It has no name.', 'Give it a name that others will recognise.')
  if (says.trim() === '') return refuse('says-nothing', 'Nothing says what it shows.', 'Say in a few sentences what was found, seen or heard.')
  if (speaksOf.to < speaksOf.from) return refuse('ends-before-it-begins', 'The days it speaks of end before they begin.', 'Give a last day on or after the first.')
  if (speaksOf.to > on) return refuse('speaks-of-the-future', 'It speaks of days that have not come yet.', 'Give days up to today.')
  if (received > on) return refuse('received-in-the-future', 'The day it was received has not come yet.', 'Give today or an earlier day.')
  return whyNotLinked(links, linkable) ?? faultInContent(content)
}

/** In: what is offered, what it may be linked to, who offers it and when. Out: the change, or a refusal. */
export const offerEvidence = (
  intent: EvidenceIntent,
  { programme, actor, on, id, linkable, file }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly id: EvidenceId; readonly linkable: Linkable; readonly file: FileBrought | null },
): EvidenceOffered | OfferRefusal => {
  const refusal = whyNot(actor, 'offer-evidence', programme, on) ?? notTheirs(intent.content, intent.links, { actor, programme, on, linkable }) ?? faultIn(intent, linkable, on)
  if (refusal !== null) return refusal
  if ((file === null) === (intent.content.kind === 'document')) throw new Error('a document comes with its bytes, and nothing else does')
  return {
    kind: 'evidence-offered',
    programme,
    evidence: {
      ...intent, id, programme,
      title: intent.title.trim(),
      says: intent.says.trim(),
      offered: { by: actor.kind === 'person' ? actor.person : null, name: actor.name, capacity: capacityOf(actor, programme, on), on },
      withdrawn: null,
      erased: null,
    },
    file,
  }
}
