import { html, type Html } from '../../html.ts'
import { stateTag, type Tone } from '../state-tag/state-tag.ts'

export type StripPart = { readonly label: string; readonly words: string; readonly tone: Tone; readonly note?: Html | string }

/**
 * States that must be seen side by side and never averaged: delivery and impact of an action, or the owner's claim, the
 * independent view and the data. Two or three parts, always in the same order.
 */
export const statusStrip = ({ label, parts }: { readonly label: string; readonly parts: readonly [StripPart, StripPart, StripPart?] }): Html =>
  html`<dl class="ib-strip" aria-label="${label}">${parts.map(
    (part) =>
      part &&
      html`<div class="ib-strip__part ib-strip__part--${part.tone}"><dt class="ib-strip__label">${part.label}</dt><dd class="ib-strip__state">${stateTag(part)}${
        part.note ? html`<span class="ib-strip__note">${part.note}</span>` : null
      }</dd></div>`,
  )}</dl>`
