import { may } from '../../../core/people/permission.ts'
import { seenCount, seenShare, type Sight } from '../../../core/publication/small-number.ts'
import { campaignStages, offersSoFar, poundsPaid, type Campaign, type CampaignCount, type CampaignStage } from '../../../core/workforce/campaign.ts'
import { cohortMeasures, cohortStages } from '../../../core/workforce/cohort-figures.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { campaignStageWords, offerWords } from '../../words/risk-words.ts'
import { seenCountInWords, seenShareInWords } from '../../words/small-number-words.ts'
import { cohortsPart } from './cohorts-part.ts'

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`

/** How many of those at the stage before came to this one, at the last count: where the people are lost. */
const stepShare = ({ counts }: CampaignCount, stage: CampaignStage, sight: Sight): string => {
  const before = campaignStages[campaignStages.indexOf(stage) - 1]
  if (before === undefined) return 'Where it begins'
  const share = seenShare(counts[stage], counts[before], sight)
  return share.kind === 'share' ? `${share.percent}%` : seenShareInWords(share, 'Nobody yet')
}

/** One campaign: how far people came, what was paid, and who stayed. */
const campaignPart = (programme: string, campaign: Campaign, bodyName: string, sight: Sight, keeps: boolean): Html => {
  const { id, title, from, posts, counts, stays } = campaign
  const [last, offers] = [counts.at(-1), offersSoFar(campaign)]
  const count = (value: number): string => seenCountInWords(seenCount(value, sight))
  const started = last?.counts.started ?? 0
  const spent = poundsPaid(campaign)
  const isHidden = !sight.seesSmallNumbers && offers.some(({ paidTo }) => seenCount(paidTo, sight).kind === 'fewer-than')
  return html`<section class="ib-section"><h3 class="govuk-heading-m">${title}</h3>
<p class="govuk-body">${bodyName}, since ${dayInWords(from)}. Posts to fill: ${posts}. Started so far: ${last === undefined ? 'nobody has counted yet' : count(started)}.</p>
${counts.length === 0 ? null : dataTable<(typeof campaignStages)[number]>({
    caption: `How far people came, counted since the beginning`,
    captionSize: 's',
    onNarrow: 'scroll',
    columns: [{ heading: 'Stage', isRowHeading: true, cell: (stage) => campaignStageWords[stage] }, ...counts.map((each) => ({ heading: `By ${dayInWords(each.on)}`, isNumeric: true, cell: (stage: (typeof campaignStages)[number]) => count(each.counts[stage]) })), ...(last === undefined ? [] : [{ heading: 'Of the stage before', isNumeric: true, cell: (stage: (typeof campaignStages)[number]) => stepShare(last, stage, sight) }])],
    rows: campaignStages,
  })}
${offers.length === 0 ? null : html`${dataTable<Campaign['offers'][number]>({
    caption: 'What is paid so that people come and stay',
    captionSize: 's',
    columns: [
      { heading: 'Offer', isRowHeading: true, cell: (each) => html`${each.title}<br><span class="ib-table__note">${offerWords[each.kind]}</span>` },
      { heading: 'Each', isNumeric: true, cell: ({ poundsEach }) => pounds(poundsEach) },
      { heading: 'Paid to', isNumeric: true, cell: ({ paidTo }) => count(paidTo) },
      { heading: 'Counted on', staysOnOneLine: true, cell: ({ on }) => dayInWords(on) },
      { heading: 'Cost so far', isNumeric: true, cell: ({ poundsEach, paidTo }) => (seenCount(paidTo, sight).kind === 'count' ? pounds(poundsEach * paidTo) : 'Hidden: a small number') },
    ],
    rows: offers,
  })}<p class="govuk-body">${isHidden ? 'The sum is hidden, because one of the numbers is small.' : `In all ${pounds(spent)} so far${started > 0 ? `, which is ${pounds(Math.round(spent / started))} for each of those who started` : ''}. Whether it keeps people, the next table says.`}</p>`}
${stays.length === 0 ? null : dataTable<Campaign['stays'][number]>({
    caption: 'Who stayed, of those who started',
    captionSize: 's',
    note: 'Recruitment is worth what is left of it after people have gone.',
    columns: [
      { heading: 'After', isRowHeading: true, cell: ({ months }) => counted(months, 'month', 'months') },
      { heading: 'Counted on', cell: ({ on }) => dayInWords(on) },
      { heading: 'Still in post', isNumeric: true, cell: (each) => seenShareInWords(seenShare(each.inPost, each.started, sight)) },
    ],
    rows: stays,
  })}
${keeps ? html`<div class="govuk-button-group">${[['Count it again', paths.countCampaign(programme, id)], ['Record what is paid', paths.offerInCampaign(programme, id)], ['Count who stayed', paths.stayInCampaign(programme, id)]].map(([text, href]) => button({ text: text!, href: href!, classes: 'govuk-button--secondary' }))}</div>` : null}</section>`
}

/** Do we find social workers, and do they stay? */
export const doWeFindAndKeepPeople = page({
  path: paths.workforce(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const { campaigns, cohorts } = await ask.workforcePlans(programme.id)
    const bodies = await ask.bodies(programme.id)
    const keeps = may(actor, 'keep-workforce-plans', programme.id, on)
    const counts = may(actor, 'load-figures', programme.id, on)
    const sight = { seesSmallNumbers: may(actor, 'see-small-numbers', programme.id, on) }
    const figures = cohorts.length === 0 ? [] : (await Promise.all(cohortStages.map((stage) => ask.figuresOfMeasure(programme.id, cohortMeasures[stage], null)))).flat()
    const title = 'Do we find and keep people?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'Children need the same worker for a long time. So recruitment is counted to the day somebody starts, and on to who is still there.' })}
${keeps ? html`<div class="govuk-button-group">${button({ text: 'Begin a campaign', href: paths.beginCampaign(programme.id) })}${button({ text: 'Add a cohort of the academy', href: paths.addCohort(programme.id), classes: 'govuk-button--secondary' })}</div>` : null}
<section class="ib-section"><h2 class="govuk-heading-l">Social Work Academy</h2>${cohorts.length === 0 ? emptyState({ title: 'No cohort is on record', headingLevel: 3, body: 'When a cohort is added, this table shows what became of it.' }) : cohortsPart(programme.id, cohorts, bodies, figures, counts)}</section>
<section class="ib-section"><h2 class="govuk-heading-l">Recruitment</h2>${campaigns.length === 0 ? emptyState({ title: 'No campaign is on record', headingLevel: 3, body: 'When a campaign begins, its stages are counted here.' }) : campaigns.toReversed().map((campaign) => campaignPart(programme.id, campaign, bodies.find(({ id }) => id === campaign.body)?.name ?? '', sight, keeps))}</section>
<p class="govuk-body"><a class="govuk-link" href="${paths.caseload(programme.id)}">Who carries how much? How cases are spread, and whether children keep their worker</a></p>
<p class="govuk-body">Vacancies, turnover, agency workers and caseloads are among the <a class="govuk-link" href="${paths.scorecard(programme.id)}">measures</a>.</p>`,
    }
  },
})
