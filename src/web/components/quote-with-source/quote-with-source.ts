import { html, type Html } from '../../html.ts'

export type QuoteOptions = {
  /** Word for word, as printed. */
  readonly quote: string
  readonly source: {
    /** For example "Inspection of children's services, 25 November 2022". */
    readonly document: string
    readonly page?: number
    readonly paragraph?: string
    readonly href?: string
  }
  /** Who said it, where that is not the document's author. */
  readonly saidBy?: string
  /** `plain` inside tables and cards. */
  readonly size?: 'full' | 'plain'
}

/** A sentence from a document, word for word, with the place it came from one click away. */
export const quoteWithSource = ({ quote, source, saidBy, size = 'full' }: QuoteOptions): Html => {
  const place = [source.document, source.page === undefined ? null : `page ${source.page}`, source.paragraph === undefined ? null : `paragraph ${source.paragraph}`]
    .filter((part) => part !== null)
    .join(', ')
  const cited = source.href ? html`<a class="govuk-link" href="${source.href}">${place}</a>` : html`${place}`
  return html`<figure class="ib-quote ib-quote--${size}"><blockquote class="ib-quote__words"><p>${quote}</p></blockquote><figcaption class="ib-quote__source">${
    saidBy ? html`${saidBy}. ` : null
  }<cite>${cited}</cite></figcaption></figure>`
}
