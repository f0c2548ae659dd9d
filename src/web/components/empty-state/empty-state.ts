import { html, type Html } from '../../html.ts'
import { button } from '../govuk.ts'

export type EmptyStateOptions = {
  readonly title: string
  /** Why there is nothing here and what will make something appear. */
  readonly body: Html | string
  readonly action?: { readonly text: string; readonly href: string }
  readonly headingLevel?: 2 | 3
}

/** Says that there is nothing, why, and what to do next. */
export const emptyState = ({ title, body, action, headingLevel = 2 }: EmptyStateOptions): Html => {
  const heading =
    headingLevel === 2 ? html`<h2 class="govuk-heading-m ib-empty__title">${title}</h2>` : html`<h3 class="govuk-heading-m ib-empty__title">${title}</h3>`
  return html`<div class="ib-empty">${heading}<p class="govuk-body">${body}</p>${action ? button({ ...action, classes: 'govuk-!-margin-bottom-0' }) : null}</div>`
}
