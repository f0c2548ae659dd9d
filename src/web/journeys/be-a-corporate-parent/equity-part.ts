import { comparePromises, councilsToCompare, type Compared } from '../../../core/corporate-parenting/compare-promises.ts'
import type { CareLeaverPromise } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { differenceWords, promiseInWords, promiseKindWords, promiseStatusWords } from '../../words/parenting-words.ts'
import type { ParentingSight } from './parenting-sight.ts'

const cell = (programme: string, promise: CareLeaverPromise | null): Html =>
  promise === null
    ? stateTag({ words: 'No such promise on record', tone: 'unknown' })
    : html`<a class="govuk-link" href="${paths.promise(programme, promise.id)}">${promise.title}</a>${promise.status === 'in-force' ? null : html` ${stateTag(promiseStatusWords[promise.status])}`}${promiseInWords(promise).map((each) => html`<span class="ib-table__under">${each}</span>`)}`

/** The same kind of promise side by side for every council, with what is not the same. */
export const equityPart = ({ programme, parenting, bodies, on }: ParentingSight): Html => {
  const side = councilsToCompare(bodies, on)
  const rows = comparePromises(parenting.promises, side.councils, side.on)
  const unequal = rows.filter((each) => each.differences.length > 0).length
  const [only] = side.councils
  const sentence =
    side.councils.length < 2
      ? `Only ${only?.name ?? 'one council'} answers for care leavers today, so there is nothing to lay beside its promises.`
      : `${side.on === on ? '' : `From ${dayInWords(side.on)} on, ${counted(side.councils.length, 'council', 'councils')} will answer for care leavers. `}Kinds of promise on record: ${rows.length}. Not the same for every young person: ${unequal}.`
  return html`<section class="ib-section"><h2 class="govuk-heading-l">Does it matter where a young person lives?</h2>
<p class="govuk-body">${sentence}</p>
${
  rows.length === 0
    ? html`<p class="govuk-body">No promise is on record for ${side.councils.length < 2 ? 'it' : 'them'}.</p>`
    : dataTable<Compared>({
        caption: 'Promises of the councils side by side',
        captionSize: 'hidden',
        columns: [
          { heading: 'Promise', isRowHeading: true, cell: (each) => promiseKindWords[each.kind] },
          ...side.councils.map((council) => ({ heading: council.name, cell: (each: Compared) => cell(programme, each.cells.find((one) => one.council.id === council.id)?.promise ?? null) })),
          ...(side.councils.length < 2 ? [] : [{ heading: 'What is not the same', cell: (each: Compared) => (each.differences.length === 0 ? 'The same' : html`${stateTag({ words: 'A gap', tone: 'bad' })}${each.differences.map((one) => html`<span class="ib-table__under">${differenceWords[one]}</span>`)}`) }]),
        ],
        rows,
      })
}
<p class="govuk-body">What a young person can get, in plain words: ${bodies.filter((each) => parenting.promises.some((one) => one.council === each.id)).map((each, index) => html`${index === 0 ? null : '; '}<a class="govuk-link" href="${paths.localOffer(programme, each.id)}">the local offer of ${each.name}</a>`)}.</p></section>`
}
