import { html, type Html, type Hole } from '../../html.ts'

export type CardOptions = {
  readonly title: string
  /** Makes the title a link to the whole thing. */
  readonly href?: string
  readonly headingLevel?: 2 | 3 | 4
  readonly body: Hole
  /** Small words above the title: a kind, a reference, a date. */
  readonly kicker?: string
  readonly tone?: 'plain' | 'attention'
}

const headingOf = (level: 2 | 3 | 4, content: Html): Html => {
  switch (level) {
    case 2:
      return html`<h2 class="ib-card__title">${content}</h2>`
    case 3:
      return html`<h3 class="ib-card__title">${content}</h3>`
    case 4:
      return html`<h4 class="ib-card__title">${content}</h4>`
    default:
      return level satisfies never
  }
}

/** One thing on a quiet panel: a kind, a title, a body. */
export const card = ({ title, href, headingLevel = 2, body, kicker, tone = 'plain' }: CardOptions): Html =>
  html`<article class="ib-card ib-card--${tone}">${kicker ? html`<p class="ib-card__kicker">${kicker}</p>` : null}${headingOf(
    headingLevel,
    href ? html`<a class="govuk-link govuk-link--no-visited-state" href="${href}">${title}</a>` : html`${title}`,
  )}<div class="ib-card__body">${body}</div></article>`

/** Cards side by side where there is room: at most three in a row. */
export const cardGrid = (cards: readonly Html[]): Html => html`<div class="ib-cards">${cards}</div>`
