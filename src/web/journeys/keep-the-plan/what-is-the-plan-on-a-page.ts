import { standingImpact } from '../../../core/assurance/standing.ts'
import type { ImpactState } from '../../../core/assurance/impact-state.ts'
import type { ToldAction } from '../../../core/plan/plan-difference.ts'
import { ratingsOf, type RatingSkin, type SkinRating } from '../../../core/plan/rating-skin.ts'
import { ratingSkins } from '../../../core/plan/rating-skins.data.ts'
import { deliveryStates, isOverdue } from '../../../core/plan/plan.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { tag } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { planNow } from '../../../operations/baseline-the-plan.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { impactWords } from '../../words/assurance-words.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import { planText } from '../sign-the-plan/plan-text.ts'
import { linesTaken, sheetFor } from './sheet-for.ts'

const tones = { blue: 'govuk-tag--blue', green: 'govuk-tag--green', amber: 'govuk-tag--yellow', red: 'govuk-tag--red', grey: 'govuk-tag--grey' } as const satisfies Record<SkinRating['colour'], string>
const ratingTag = ({ words, colour }: SkinRating): Html => tag({ text: words, classes: tones[colour] })

const skinTags = (skin: RatingSkin, { delivery }: ToldAction, impact: ImpactState): Html => (delivery === null ? html`` : html`${ratingsOf(skin, delivery, impact).map((each) => html`${ratingTag(each)} `)}`)

const skinChooser = (programme: string, chosen: RatingSkin | null): Html => {
  const link = (words: string, code: string | null): Html => ((chosen?.code ?? null) === code ? html`<strong aria-current="true">${words}</strong>` : html`<a class="govuk-link" href="${paths.planOnAPage(programme)}${code === null ? '' : `?rated=${code}`}">${words}</a>`)
  return html`<nav class="govuk-!-display-none-print" aria-label="How states are shown"><p class="govuk-body">Rated in: ${link('plain words', null)}${ratingSkins.map(({ code, name }) => html` · ${link(name, code)}`)}</p></nav>${chosen === null ? null : html`<p class="govuk-body">${chosen.about}</p>`}`
}

const skinLegend = (skin: RatingSkin): Html =>
  dataTable<SkinRating>({
    caption: `What ${skin.name} means here`, onNarrow: 'same', note: `${skin.source}. It is a way of showing the two states; it decides nothing.`,
    columns: [{ heading: 'Rating', isRowHeading: true, cell: ratingTag }, { heading: 'Meaning', cell: ({ means }) => means }],
    rows: skin.legend,
  })

/** What is the plan, on a page? Every priority, outcome and action with its owner, day and state, to print and take along. */
export const whatIsThePlanOnAPage = page({
  path: paths.planOnAPage(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, on, query }) => {
    const skin = ratingSkins.find(({ code }) => code === query['rated']) ?? null
    const [plan, record, versions] = [await planNow(ask, programme.id), await ask.assurance(programme.id), await ask.planVersions(programme.id)]
    const last = versions.at(-1)
    const states = deliveryStates.map((state) => ({ state, count: plan.actions.filter(({ delivery }) => delivery === state).length })).filter(({ count }) => count > 0)
    const impacts = [...new Set(plan.outcomes.map(({ id }) => standingImpact(record, id)))].map((impact) => ({ impact, count: plan.outcomes.filter(({ id }) => standingImpact(record, id) === impact).length }))
    const overdue = plan.actions.filter((action) => isOverdue(action, on)).length
    const sheet = sheetFor(linesTaken(plan, skin))
    const title = 'The plan on a page'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.plan(programme.id), text: 'The plan' },
      body: html`${pageHeading({ title, kicker: programme.name, lead: `As it stands on ${dayInWords(on)}. ${last === undefined ? 'No version was signed yet.' : `Version ${last.number} was signed on ${dayInWords(last.on)}.`}` })}
${
  plan.actions.length === 0
    ? emptyState({ title: 'The plan is empty', body: 'It begins with the findings of an inspection.' })
    : html`<div class="ib-one-sheet${sheet.classes}"><div class="ib-brief__states"><p class="govuk-body"><strong>The work:</strong> ${states.map(({ state, count }) => html`<span class="ib-brief__count">${count} ${stateTag(deliveryWords[state])}</span>`)}${overdue === 0 ? null : html`<span class="ib-brief__count ib-gap">${counted(overdue, 'is', 'are')} past the end date</span>`}</p>
<p class="govuk-body"><strong>What children notice:</strong> ${impacts.map(({ impact, count }) => html`<span class="ib-brief__count">${count} ${stateTag(impactWords[impact])}</span>`)}</p>
<p class="govuk-body-s ib-quiet">The first line says whether the work is done, the second whether it helped. Neither is worked out from the other. ${sheet.words}</p></div>
${skinChooser(programme.id, skin)}
<div class="ib-one-sheet__columns">${planText(plan, programme.id, on, skin === null ? undefined : (action) => skinTags(skin, action, standingImpact(record, action.outcome)))}
${skin === null ? null : skinLegend(skin)}</div></div>`
}`,
    }
  },
})
