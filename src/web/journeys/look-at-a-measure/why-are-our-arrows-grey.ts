import { day } from '../../../core/calendar/day.ts'
import { shippedBackTest, type ShippedBackTest } from '../../../core/measure/back-test.data.ts'
import { grouped, shownCount } from '../../../reports/words/shown-value.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'

const { arrows, kinds, lists, byChance } = shippedBackTest

/** In: a part and its whole, the whole above 0. Out: “56.9 in 100”. */
const inHundred = (part: number, whole: number, places: 0 | 1 = 1): string => `${grouped((100 * part) / whole, places)} in 100`

/** What the lists of the back-test came to, in the one sentence that must stand wherever a distance from peers is shown. */
export const backTestSentence = (): string => {
  const missed = lists.newlyInadequate.filter(({ wasListed }) => !wasListed).length
  return `This is not a forecast. In a back-test of 2018 to 2024, of the councils furthest from their neighbours that were inspected within two years, ${inHundred(lists.listedInadequate, lists.listedInspected, 0)} were inadequate and ${inHundred(lists.listedGoodOrOutstanding, lists.listedInspected, 0)} were good or outstanding. ${missed} of the ${lists.newlyInadequate.length} councils that became inadequate had not stood that far.`
}

type Test = { readonly test: string; readonly tested: number; readonly found: string; readonly result: string }

const tests: readonly Test[] = [
  { test: 'Within the council’s own range of routine variation, by six or more years before', tested: arrows.betterTested, found: inHundred(arrows.betterTested - arrows.betterBeyond, arrows.betterTested), result: `Where nothing happens at all it is ${inHundred(1 - byChance.betterBeyond, 1)}` },
  { test: 'Worse again the next year', tested: arrows.nextKnown, found: inHundred(arrows.nextWorse, arrows.nextKnown), result: 'A coin would give 50 in 100' },
  { test: 'Back where it came from, or worse, after two years', tested: arrows.twoKnown, found: inHundred(arrows.twoBack, arrows.twoKnown), result: '' },
  { test: 'No more than sampling gives 19 times in 20 (percentages of child protection)', tested: arrows.samplingTested, found: inHundred(arrows.samplingTested - arrows.samplingBeyond, arrows.samplingTested), result: 'Where nothing happens at all it is 95 in 100' },
]

const arrowTable = (): Html =>
  dataTable<Test>({
    caption: 'What became of arrows that pointed to “better”',
    note: `${shownCount(arrows.changes)} changes from one year to the next, 18 published measures, all councils in England, 2013 to 2025: ${shownCount(arrows.better)} for the better, ${shownCount(arrows.worse)} for the worse, ${shownCount(arrows.unchanged)} neither.`,
    columns: [
      { heading: 'Test', isRowHeading: true, cell: ({ test }) => test },
      { heading: 'Arrows tested', isNumeric: true, cell: ({ tested }) => shownCount(tested) },
      { heading: 'Found', isNumeric: true, staysOnOneLine: true, cell: ({ found }) => found },
      { heading: 'To compare', cell: ({ result }) => result, whenEmpty: 'Nothing to compare' },
    ],
    rows: tests,
  })

type Kind = ShippedBackTest['kinds'][number]

const kindTable = (): Html =>
  dataTable<Kind>({
    caption: 'The same, measure by measure',
    note: 'In the order of the published file. The range is how far a typical council’s figure moves up or down without anything having changed.',
    columns: [
      { heading: 'Measure', isRowHeading: true, cell: ({ name }) => name },
      { heading: 'Better arrows', isNumeric: true, cell: ({ better }) => shownCount(better) },
      { heading: 'Of 100 tested, within routine variation', isNumeric: true, cell: ({ withinLimits }) => grouped(withinLimits * 100, 1) },
      { heading: 'Of 100, worse the next year', isNumeric: true, cell: ({ nextWorse }) => grouped(nextWorse * 100, 1) },
      { heading: 'Range, points either side', isNumeric: true, cell: ({ halfWidth }) => grouped(halfWidth, 1) },
    ],
    rows: kinds,
  })

type Fallen = ShippedBackTest['lists']['newlyInadequate'][number]

const fallenTable = (): Html =>
  dataTable<Fallen>({
    caption: 'Councils newly judged inadequate, and whether the list had them',
    note: 'In order of day. Inspections from January 2018 on; the list is the last one drawn up before the inspection began. What inspectors found later stands in their reports.',
    columns: [
      { heading: 'Council', isRowHeading: true, cell: ({ council }) => council },
      { heading: 'Inspection began', cell: ({ from }) => dayInWords(day(from)), staysOnOneLine: true },
      { heading: 'On the list', cell: ({ wasListed }) => (wasListed ? 'Yes, a hit' : 'No, a miss') },
    ],
    rows: lists.newlyInadequate,
  })

const command = (words: string): Html => html`<p class="govuk-body"><code>${words}</code></p>`

const body = (): Html => {
  const hits = lists.newlyInadequate.filter(({ wasListed }) => wasListed).length
  return html`${pageHeading({ title: 'Why our arrows are grey', lead: 'Most arrows on scorecards say nothing. We counted them, and show what we counted.' })}
<h2 class="govuk-heading-l">When we draw an arrow</h2>
<p class="govuk-body">We draw an arrow only where a figure lies beyond the range in which it always moved, or where a run of figures points the same way. Everywhere else we write: “No change that can be told from routine variation”.</p>
<p class="govuk-body">Our rules make mistakes too. Of 100 measures in which nothing has happened, about ${grouped(byChance.latestMarked * 100, 1)} would be marked by chance alone in their latest month (series of ${byChance.months} months). Every page with arrows says so.</p>
<h2 class="govuk-heading-l">What we counted</h2>
${arrowTable()}
<p class="govuk-body">Arrows for the worse lay within routine variation in ${inHundred(arrows.worseTested - arrows.worseBeyond, arrows.worseTested)} cases. Falls are more often sudden than gains.</p>
<div class="govuk-inset-text">Within the range does not mean that nothing has changed. With eight yearly figures even a real improvement is often missed in its first year. Yearly figures are too few to prove improvement, and too few to rule it out.</div>
${kindTable()}
<h2 class="govuk-heading-l ib-section">Could the figures have warned?</h2>
<p class="govuk-body">We drew up a list for each 1 March from 2018 to 2024 of the tenth of councils that stood furthest from their statistical neighbours on these 18 measures, leaving out those already inadequate. We used only what had been published by that day. Then we looked at what inspectors found.</p>
<ul class="govuk-list govuk-list--bullet">
<li><strong>Most alarms were false.</strong> Of ${lists.listedInspected} listed councils inspected within two years, ${lists.listedInadequate} were inadequate and ${lists.listedGoodOrOutstanding} were good or outstanding. Of all ${lists.inspected} inspected in those years, ${lists.inadequate} were inadequate.</li>
<li><strong>Most failures were missed.</strong> Of ${lists.newlyInadequate.length} councils newly judged inadequate, the last list before held ${hits}.</li>
<li><strong>The signal is weak.</strong> Put a council that became inadequate beside one that did not: in ${inHundred(lists.auc, 1, 0)} pairs the one that became inadequate had stood further from its neighbours. A coin would give 50 in 100. (${lists.inspectionsTested} inspections.)</li>
</ul>
<p class="govuk-body">So there is no risk list, no forecast and no place in a table here. We show how far a council stands from its neighbours, measure by measure, and what that cannot see: the front door today, the quality of practice, leadership and culture.</p>
${fallenTable()}
<h2 class="govuk-heading-l ib-section">Count it yourself</h2>
<p class="govuk-body">The figures on this page are the output of two commands of this software. Our tests run them again and fail if one figure on this page differs.</p>
${command('improvement-board arrows PANEL.csv INDICATORS.csv')}
${command('improvement-board back-test PANEL.csv INDICATORS.csv OUTCOMES.csv NEIGHBOURS.csv')}
<p class="govuk-body">The files hold published statistics of the Department for Education and inspection outcomes of Ofsted, under the Open Government Licence v3.0: children in need and child protection to March 2025, children in care to March 2025, the social work workforce to September 2025, inspections to March 2026, and the neighbours of the 2021 model.</p>
<p class="govuk-body">Every number on this page as a <a class="govuk-link" href="${paths.arrowsFile('back-test.xlsx')}" download>workbook (XLSX)</a> or as <a class="govuk-link" href="${paths.arrowsFile('back-test.csv')}" download>text (CSV)</a> with <a class="govuk-link" href="${paths.arrowsFile('back-test.csv-metadata.json')}" download>what its columns mean (JSON)</a>.</p>
<p class="govuk-body">The City of London and the Isles of Scilly are left out: they have too few children.</p>`
}

/** Why are our arrows grey? What became of yearly arrows in published figures, and what distance from peers could and could not foresee. */
export const whyAreOurArrowsGrey = page({
  path: paths.arrows(),
  guard: 'anyone',
  show: () => ({ kind: 'page', title: 'Why our arrows are grey', width: 'wide', body: body() }),
})
