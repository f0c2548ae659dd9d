import { html, type Html } from '../../html.ts'

export type TimelineItem = {
  readonly title: string | Html
  /** ISO date for machines and the same in words for people; the caller formats. */
  readonly date: { readonly iso: string; readonly words: string }
  readonly by?: string
  readonly body?: Html | string
}

/**
 * What happened, in order. Marked up and styled as MOJ Frontend's timeline; its own template is not called because it
 * formats dates itself with a library and a time zone we do not want in a page.
 */
export const timeline = ({ items, headingLevel = 2 }: { readonly items: readonly TimelineItem[]; readonly headingLevel?: 2 | 3 }): Html => {
  const heading = (title: string | Html): Html =>
    headingLevel === 2 ? html`<h2 class="moj-timeline__title">${title}</h2>` : html`<h3 class="moj-timeline__title">${title}</h3>`
  return html`<div class="moj-timeline">${items.map(
    (item) => html`<div class="moj-timeline__item"><p class="moj-timeline__date"><time datetime="${item.date.iso}">${item.date.words}</time></p>
<div class="moj-timeline__header">${heading(item.title)}${item.by ? html` <p class="moj-timeline__byline">by ${item.by}</p>` : null}</div>${
      item.body ? html`<div class="moj-timeline__description">${item.body}</div>` : null
    }</div>`,
  )}</div>`
}
