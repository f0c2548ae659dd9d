import { html, type Html } from '../../html.ts'

export type FigurePanelOptions = {
  readonly title: string
  /** One plain sentence that says what the picture shows. */
  readonly sentence: string
  /** The picture, with a wide and, where it helps, a narrow drawing. */
  readonly picture: { readonly wide: Html; readonly narrow?: Html }
  /** What the marks of the picture stand for, listed under it. */
  readonly notes?: Html | null
  /** The same figures as a table; folded away under the picture, printed in full. */
  readonly table: Html
  readonly headingLevel?: 2 | 3
}

/** A chart with its sentence and its table: never a picture alone. The picture is a stop for the keyboard. */
export const figurePanel = ({ title, sentence, picture, notes, table, headingLevel = 2 }: FigurePanelOptions): Html => {
  const heading =
    headingLevel === 2 ? html`<h2 class="govuk-heading-m ib-figure__title">${title}</h2>` : html`<h3 class="govuk-heading-m ib-figure__title">${title}</h3>`
  return html`<section class="ib-figure">${heading}<p class="govuk-body ib-figure__sentence">${sentence}</p>
<div class="ib-figure__picture${picture.narrow ? ' ib-figure__picture--wide' : ''}" tabindex="0" role="figure" aria-label="${title}">${picture.wide}</div>${
    picture.narrow ? html`<div class="ib-figure__picture ib-figure__picture--narrow" tabindex="0" role="figure" aria-label="${title}">${picture.narrow}</div>` : null
  }${notes ?? null}
<details class="govuk-details ib-figure__table"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Show the figures as a table</span></summary><div class="govuk-details__text">${table}</div></details></section>`
}
