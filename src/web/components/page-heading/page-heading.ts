import { html, type Hole, type Html } from '../../html.ts'

/** The one main heading of a page, with an optional line above (where we are) and a lead sentence below. */
export const pageHeading = ({ title, kicker, lead }: { readonly title: string; readonly kicker?: string; readonly lead?: Hole }): Html =>
  html`<div class="ib-page-heading"><h1 class="govuk-heading-xl ib-page-heading__title">${kicker ? html`<span class="ib-page-heading__kicker">${kicker}</span> ` : null}${title}</h1>${
    lead ? html`<p class="ib-page-heading__lead">${lead}</p>` : null
  }</div>`
