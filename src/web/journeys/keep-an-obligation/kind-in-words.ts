import type { InstrumentKind, Stage } from '../../../core/intervention/instrument-kind.ts'
import { summaryList } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { listed } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { forceWords } from '../../words/regime-words.ts'
import { sourceLinks } from './holder-in-words.ts'

const quoted = (stages: readonly Stage[]): string => listed(stages.map(({ name }) => `“${name}”`))

/** What may be recorded when: what can come at any time, and what each stage opens the way for. */
const orderInWords = (stages: readonly Stage[]): Html => {
  const free = stages.filter(({ after }) => after === null)
  return html`<ul class="govuk-list govuk-list--bullet">
${free.length === 0 ? null : html`<li>At any time: ${quoted(free)}.</li>`}
${stages.map((stage) => {
  const next = stages.filter(({ after }) => after === stage.code)
  return next.length === 0 ? null : html`<li>Only after “${stage.name}”: ${quoted(next)}.</li>`
})}
${stages.some(({ setsADay }) => setsADay) ? html`<li>Sets a day by which something must come: ${quoted(stages.filter(({ setsADay }) => setsADay))}. That day stands in the calendar of duties.</li>` : null}
</ul>`
}

/** A kind of instrument as people read it: what it is, whether it binds, and what may follow what. */
export const kindInWords = ({ name, whatItIs, force, power, from, to, stages, sources }: InstrumentKind): Html => {
  const row = (key: string, value: Html | string | null) => (value === null ? [] : [{ key: { text: key }, value: { html: html`${value}` } }])
  return summaryList({
    rows: [
      ...row('Name', name),
      ...row('What it is', whatItIs),
      ...row('Does it bind?', forceWords[force]),
      ...row('Law', power),
      ...row('Made', from === null && to === null ? null : `${from === null ? '' : `from ${dayInWords(from)}`}${to === null ? '' : ` to ${dayInWords(to)}`}`.trim()),
      ...row('What can happen to it', stages.length === 0 ? 'It is made, and it ends. Nothing else is recorded of it.' : html`<ol class="govuk-list govuk-list--number">${stages.map((each) => html`<li>${each.name}</li>`)}</ol>`),
      ...row('What may follow what', stages.length === 0 ? null : orderInWords(stages)),
      ...row('Where this is written', sourceLinks(sources)),
    ],
  })
}
