import type { Body, BodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { Act } from '../../../core/people/permission.ts'
import type { PersonId, ProgrammeId } from '../../../core/people/person.ts'
import { html, type Html } from '../../html.ts'
import { dayInWords } from '../../words/day-words.ts'

/** What every part of the page of a definition needs. */
export type DefinitionParts = {
  readonly programme: ProgrammeId
  readonly measure: Measure
  readonly bodies: readonly Body[]
  readonly on: Day
  readonly nameOf: (person: PersonId | null) => string
  readonly nameOfBody: (body: BodyId) => string
  readonly isMine: (act: Act) => boolean
  /** A value in the measure’s unit, in words. */
  readonly show: (value: number) => string
}

/** A part of the page with its heading, what to do there, and what stands there. */
export const definitionPart = (id: string, title: string, act: Html | null, content: Html): Html =>
  html`<section class="ib-section" id="${id}"><h2 class="govuk-heading-m">${title}</h2>${content}${act === null ? null : html`<p class="govuk-body">${act}</p>`}</section>`

/** In: whether the person may, an address and its words. Out: the link, or nothing. */
export const actLink = (may: boolean, href: string, text: string): Html | null => (may ? html`<a class="govuk-link" href="${href}">${text}</a>` : null)

/** What was taken back says so, with the day and the reason. */
export const takenBack = (withdrawn: { readonly on: Day; readonly reason: string } | null): Html | null =>
  withdrawn === null ? null : html`<br><span class="govuk-hint ib-inline-hint">Taken back on ${dayInWords(withdrawn.on)}: ${withdrawn.reason}</span>`
