import type { Body } from '../../../core/bodies/body.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import type { Reading } from '../../../core/inspection/reading.ts'
import type { ReportInTray } from '../../../core/inspection/report-in-tray.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, checkboxes } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { findingFields } from './finding-fields.ts'
import { judgementFields } from './judgement-fields.ts'
import { sameVisitQuestion } from './same-visit-question.ts'
import { placesIn } from './places-in-report.ts'
import { visitFields } from './visit-fields.ts'

/** What every part of the form is given. */
export type Fields = {
  readonly reading: Reading
  readonly sent: Form
  readonly errors: readonly FieldError[]
  /** The link from an item to its place in the pictures, or nothing where the item has none. */
  readonly see: (id: string, before?: string) => Html | null
  readonly isLetter: boolean
  /** Of the programme; empty where it keeps none. */
  readonly bodies: readonly Body[]
}

const parts = html`<nav class="ib-compare__parts" aria-label="Parts of the reading"><ul><li><a class="govuk-link" href="#about-the-visit">The visit</a></li><li><a class="govuk-link" href="#judgements-heading">Judgements</a></li><li><a class="govuk-link" href="#findings-heading">Findings</a></li><li><a class="govuk-link" href="#accept-heading">Accept</a></li></ul></nav>`

const notUnderstood = ({ residue }: Reading): Html =>
  residue.length === 0
    ? html`<div class="ib-panel"><h2 class="govuk-heading-s">What the machine did not understand</h2><p class="govuk-body govuk-!-margin-bottom-0">Nothing was left over. It can still be wrong: compare each item.</p></div>`
    : html`<div class="ib-panel ib-panel--attention"><h2 class="govuk-heading-s">What the machine did not understand</h2><ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">${residue.map(
        ({ page, what, why }) => html`<li><strong>${what}</strong>: ${why}${page === null ? null : html` <a class="govuk-link" href="#page-${page}">See page ${page}</a>`}</li>`,
      )}</ul></div>`

/** The reading as a form a person corrects and accepts. In: the report, its reading, the fields as they stand and their faults. */
export const readingForm = (
  { report, reading, sent, errors, token, candidates, bodies }: {
    readonly report: ReportInTray
    readonly reading: Reading
    readonly sent: Form
    readonly errors: readonly FieldError[]
    readonly token: Html
    /** Visits that the register holds from another source and that this may be. */
    readonly candidates: readonly Inspection[]
    readonly bodies: readonly Body[]
  },
): Html => {
  const places = new Map(placesIn(reading).map((place) => [place.id, place]))
  const see = (id: string, before?: string): Html | null => {
    const place = places.get(id)
    return place === undefined ? null : html`<p class="ib-item__see">${before === undefined ? null : html`<span class="ib-quiet">${before}</span> `}<a class="govuk-link" href="#mark-${id}">See page ${place.at.page}<span class="govuk-visually-hidden"> for ${place.label.toLowerCase()}</span></a></p>`
  }
  const fields: Fields = { reading, sent, errors, see, isLetter: reading.kind === 'letter', bodies }
  return html`${notUnderstood(reading)}${parts}
<form method="post" action="${paths.report(report.programme, report.id)}" novalidate>
${token}
${sameVisitQuestion(candidates, sent, errors)}${visitFields(fields)}${judgementFields(fields)}${findingFields(fields)}
<section class="ib-compare__part ib-compare__accept" aria-labelledby="accept-heading"><h2 class="govuk-heading-m" id="accept-heading">Accept</h2>
${checkboxes({
  idPrefix: 'compared',
  name: 'compared',
  items: [{ value: 'yes', text: 'I have compared each item with the report', checked: sent.text('compared') !== '' }],
  errorMessage: errorOf(errors, 'compared'),
})}
<div class="govuk-button-group">${button({ text: 'Accept into the register', name: 'do', value: 'accept', preventDoubleClick: true })}${button({ text: 'Save and come back later', name: 'do', value: 'save', classes: 'govuk-button--secondary' })}<a class="govuk-link" href="${paths.reportSetAside(report.programme, report.id)}">Set this report aside</a></div>
<p class="govuk-body-s">What you correct stands in the journal beside what the machine read.</p>
</section>
</form>`
}
