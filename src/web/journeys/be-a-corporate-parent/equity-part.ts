import { comparePromises, councilsToCompare, type Compared } from '../../../core/corporate-parenting/compare-promises.ts'
import type { CareLeaverPromise } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { takeUpBeside } from '../../../core/corporate-parenting/take-up-beside.ts'
import { seenShare } from '../../../core/publication/small-number.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { differenceWords, promiseInWords, promiseKindWords, promiseStatusWords } from '../../words/parenting-words.ts'
import { seenShareInWords } from '../../words/small-number-words.ts'
import type { ParentingSight } from './parenting-sight.ts'

const cell = (programme: string, promise: CareLeaverPromise | null): Html =>
  promise === null
    ? stateTag({ words: 'No such promise on record', tone: 'unknown' })
    : html`<a class="govuk-link" href="${paths.promise(programme, promise.id)}">${promise.title}</a>${promise.status === 'in-force' ? null : html` ${stateTag(promiseStatusWords[promise.status])}`}${promiseInWords(promise).map((each) => html`<span class="ib-table__under">${each}</span>`)}`

/** Who had it in each council in the same time, and how far apart they are; nothing is said of a distance where a share is kept back. */
const takeUpLine = (each: Compared, { parenting, sight }: ParentingSight): string | null => {
  if (each.cells.filter(({ promise }) => promise?.status === 'in-force').length < 2) return null
  const beside = takeUpBeside(each, parenting.takeUps)
  if (beside === null) return 'Who has it cannot be laid side by side: the councils have not counted it for the same time.'
  const shares = beside.councils.map(({ council, takeUp }) => ({ council, share: seenShare(takeUp.receiving, takeUp.eligible, sight) }))
  const percents = shares.flatMap(({ share }) => (share.kind === 'share' ? [share.percent] : []))
  const points = Math.max(...percents) - Math.min(...percents)
  const apart = percents.length < shares.length ? '' : points === 0 ? ' The same share.' : ` ${capitalised(counted(points, 'point', 'points'))} apart.`
  return `Who had it, ${dayInWords(beside.from)} to ${dayInWords(beside.to)}: ${shares.map(({ council, share }) => `${council.name} ${seenShareInWords(share, 'nobody could').replace(/^H/, 'h')}`).join('; ')}.${apart}`
}

const gapCell = (each: Compared, parts: ParentingSight): Html => {
  const takeUp = takeUpLine(each, parts)
  return html`${each.differences.length === 0 ? 'The same promise' : html`${stateTag({ words: 'A gap', tone: 'bad' })}${each.differences.map((one) => html`<span class="ib-table__under">${differenceWords[one]}</span>`)}`}${takeUp === null ? null : html`<span class="ib-table__under">${takeUp}</span>`}`
}

/** The same kind of promise side by side for every council, with what is not the same. */
export const equityPart = (parts: ParentingSight): Html => {
  const { programme, parenting, bodies, on } = parts
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
          ...(side.councils.length < 2 ? [] : [{ heading: 'What is not the same', cell: (each: Compared) => gapCell(each, parts) }]),
        ],
        rows,
      })
}
<p class="govuk-body">What a young person can get, in plain words: ${bodies.filter((each) => parenting.promises.some((one) => one.council === each.id)).map((each, index) => html`${index === 0 ? null : '; '}<a class="govuk-link" href="${paths.localOffer(programme, each.id)}">the local offer of ${each.name}</a>`)}.</p></section>`
}
