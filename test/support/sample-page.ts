import { gradeHistoryChart } from '../../src/reports/render/chart/grade-history-chart.ts'
import { card, cardGrid } from '../../src/web/components/card/card.ts'
import { coverageMeter } from '../../src/web/components/coverage-meter/coverage-meter.ts'
import { dataTable } from '../../src/web/components/data-table/data-table.ts'
import { figurePanel } from '../../src/web/components/figure-panel/figure-panel.ts'
import { pageHeading } from '../../src/web/components/page-heading/page-heading.ts'
import { quoteWithSource } from '../../src/web/components/quote-with-source/quote-with-source.ts'
import { statusStrip } from '../../src/web/components/status-strip/status-strip.ts'
import { html, trustedMarkup, type Html } from '../../src/web/html.ts'
import { exampleHistory, exampleJudgements } from '../../src/web/journeys/see-the-components/example-history.ts'
import { layout } from '../../src/web/layout.ts'

/** A page as a person would meet it, put together from the components: for pictures and accessibility checks. */
export const samplePage = (): Html =>
  layout({
    title: 'What needs you',
    programme: { name: 'Exampleshire', href: '/programmes/exampleshire' },
    person: { name: 'Sam Hollis', capacity: 'Programme lead', href: '/account', signOut: html`<form method="post" action="/sign-out"><button type="submit">Sign out</button></form>` },
    navigation: {
      sections: [
        { text: 'Overview', href: '#', isCurrent: true },
        { text: 'Measures', href: '#' },
        { text: 'Inspections', href: '#' },
        { text: 'Plan', href: '#' },
        { text: 'Board', href: '#' },
      ],
      section: 'Overview',
      pages: [
        { text: 'What needs you', href: '#', isCurrent: true, isExact: true },
        { text: 'Exceptions', href: '#' },
      ],
    },
    isInvented: true,
    breadcrumbs: [{ text: 'Programmes', href: '/' }, { text: 'Exampleshire', href: '/programmes/exampleshire' }, { text: 'What needs you' }],
    body: html`${pageHeading({ title: 'What needs you', kicker: 'Exampleshire, June 2026', lead: 'Five things wait for a person. Everything else is in the plan and on its dates.' })}
${cardGrid([
  card({ title: '3 findings have no action', href: '#', tone: 'attention', kicker: 'Inspection of November 2024', body: html`<p>The 70 working days end on 8 July.</p>` }),
  card({ title: '2 actions delivered, no effect seen', href: '#', tone: 'attention', kicker: 'Front door', body: html`<p>The expected time passed in May.</p>` }),
  card({ title: 'Board of 18 June', href: '#', kicker: 'Next meeting', body: html`<p>Papers are due on 11 June.</p>` }),
])}
<h2 class="govuk-heading-l">Coverage</h2>
${coverageMeter({ things: 'findings', total: 11, covered: 8, coveredWords: 'have an action', missingWords: 'have no action yet', missingHref: '#' })}
<h2 class="govuk-heading-l">Action 14: one front door for all contacts</h2>
${statusStrip({ label: 'State of action 14', parts: [{ label: 'Delivery', words: 'Delivered', tone: 'done', note: '12 May 2026' }, { label: 'Impact', words: 'No effect seen', tone: 'bad', note: 'Expected by July 2026' }] })}
${quoteWithSource({ quote: 'Too many children wait too long for a decision about the help they need.', source: { document: 'Inspection of children’s services in Exampleshire (invented)', page: 4, href: '#' } })}
${figurePanel({
  title: 'Judgements since 2013',
  sentence: 'Help and protection was inadequate in 2013 and in 2019, and required improvement to be good when last inspected in 2024.',
  picture: {
    wide: trustedMarkup(gradeHistoryChart({ ...exampleHistory, id: 'history-wide' })),
    narrow: trustedMarkup(gradeHistoryChart({ ...exampleHistory, id: 'history-narrow', width: 'narrow' })),
  },
  table: dataTable({
    caption: 'Judgements since 2013, as printed',
    columns: [
      { heading: 'Inspection', cell: ({ day }) => day, isRowHeading: true },
      { heading: 'Area', cell: ({ area }) => area },
      { heading: 'Judgement', cell: ({ gradeLabel }) => gradeLabel },
    ],
    rows: exampleJudgements,
  }),
})}`,
  })
