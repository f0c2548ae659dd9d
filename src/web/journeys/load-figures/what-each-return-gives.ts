import { indicatorsWithMeasure } from '../../../core/measure/counted-in-returns.data.ts'
import { returnKinds, type ReturnKind } from '../../../core/measure/counts-file.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { adoptersSource } from '../../../core/measure/not-in-dataset.data.ts'
import { details } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { counted } from '../../words/count-words.ts'

const returnNames: Readonly<Record<ReturnKind, string>> = {
  'annex-a': 'Annex A',
  'cin-census': 'Children in need census',
  ssda903: 'Looked-after return (SSDA903)',
  workforce: 'Workforce return, and the monthly workforce tables',
  ssd: 'Standard Safeguarding Dataset',
}

const nameOf = (id: string, measures: readonly Measure[]): string => measures.find((each) => each.id === id)?.name ?? id

const namesOf = (kind: ReturnKind, measures: readonly Measure[]): readonly string[] => [...new Set([...indicatorsWithMeasure(kind).values()].map((id) => nameOf(id, measures)))].toSorted((one, other) => one.localeCompare(other, 'en-GB'))

const list = (names: readonly string[]): Html => html`<ul class="govuk-list govuk-list--bullet ib-two-columns">${names.map((name) => html`<li>${name}</li>`)}</ul>`

/** What the dataset does not hold, in words and with who says so. */
const ofDataset = (measures: readonly Measure[]): Html => {
  const lacking = namesOf('annex-a', measures).filter((name) => !namesOf('ssd', measures).includes(name))
  return html`<p class="govuk-body">It gives what Annex A gives, with two differences. Nothing of adopters is in it, so these are not given: ${lacking.map((name) => name.toLowerCase()).join('; ')}. Source: <a class="govuk-link" href="${adoptersSource.url ?? ''}">${adoptersSource.title}</a>.</p>
<p class="govuk-body">It has no age beside the birth date. Ages and age groups come from the birth date, and before a birth from the day it is expected, so there is nothing to hold the two against each other.</p>
<p class="govuk-body">Bring its tables as CSV files here. From a database they are counted with the command <code class="ib-no-wrap">measure --kind ssd</code>, by an account that may only read.</p>`
}

/** In: the measures of the programme. Out: a line that opens on the measures each return can give, and on what the Standard Safeguarding Dataset cannot. */
export const whatEachReturnGives = (measures: readonly Measure[]): Html =>
  html`<section class="govuk-!-margin-top-7"><h2 class="govuk-heading-m">What can each return give?</h2>
${returnKinds.map((kind) => {
  const names = namesOf(kind, measures)
  return details({ summaryText: `${returnNames[kind]}: ${counted(names.length, 'measure', 'measures')}`, html: html`${kind === 'ssd' ? ofDataset(measures) : null}${list(names)}` })
})}</section>`
