import { html, type Html } from '../../html.ts'

export type LineageBody = {
  readonly name: string
  readonly href: string
  /** What happened between the two: “Split on 1 April 2021”. */
  readonly how: string
}

export type LineageOptions = {
  readonly before: readonly LineageBody[]
  readonly self: { readonly name: string; readonly days: string }
  readonly after: readonly LineageBody[]
}

const column = (heading: string, bodies: readonly LineageBody[], whenNone: string): Html =>
  html`<div class="ib-lineage__column"><h3 class="ib-lineage__heading">${heading}</h3>
${
  bodies.length === 0
    ? html`<p class="ib-lineage__none">${whenNone}</p>`
    : html`<ul class="ib-lineage__list">${bodies.map(({ name, href, how }) => html`<li class="ib-lineage__body"><a class="govuk-link" href="${href}">${name}</a><span class="ib-lineage__how">${how}</span></li>`)}</ul>`
}</div>`

/** Who came before a body and who after, side by side where there is room and one under another where there is not. */
export const lineage = ({ before, self, after }: LineageOptions): Html =>
  html`<div class="ib-lineage">
${column('Came before', before, 'Nobody we know of')}
<div class="ib-lineage__column ib-lineage__column--self"><h3 class="ib-lineage__heading">This body</h3><p class="ib-lineage__body ib-lineage__body--self"><strong>${self.name}</strong><span class="ib-lineage__how">${self.days}</span></p></div>
${column('Came after', after, 'Nobody')}
</div>`
