import { bodyOfFrontDoor } from '../../../core/front-door/front-door-figures.ts'
import { shippedMeasure } from '../../../core/measure/registry/measure-registry.ts'
import { measureId } from '../../../core/measure/measure.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { FrontDoorSight } from './front-door-sight.ts'

/** In: the front door and measures that its months give. Out: where their charts are, or why there are none. */
export const seriesLinks = ({ programme, frontDoor }: FrontDoorSight, measures: readonly string[]): Html => {
  const body = bodyOfFrontDoor(frontDoor)
  if (body === null) return html`<p class="govuk-body ib-quiet">No charts: no agency on the list stands for children’s social care as a body of this programme.</p>`
  return html`<p class="govuk-body">As charts: ${measures.map((id, index) => html`${index === 0 ? null : ', '}<a class="govuk-link" href="${paths.measure(programme, id, body)}">${shippedMeasure(measureId(id))?.name.toLowerCase()}</a>`)}.</p>`
}
