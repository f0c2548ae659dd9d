import { gradeHistoryChart } from '../../../reports/render/chart/grade-history-chart.ts'
import { card, cardGrid } from '../../components/card/card.ts'
import { coverageMeter } from '../../components/coverage-meter/coverage-meter.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { problemSummary } from '../../components/field-errors/field-errors.ts'
import { figurePanel } from '../../components/figure-panel/figure-panel.ts'
import { lineage } from '../../components/lineage/lineage.ts'
import { problemsTable } from '../../components/problems-table/problems-table.ts'
import { quoteWithSource } from '../../components/quote-with-source/quote-with-source.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { statusStrip } from '../../components/status-strip/status-strip.ts'
import { stepProgress } from '../../components/step-progress/step-progress.ts'
import { flaggedWords } from '../../components/flagged-words/flagged-words.ts'
import { textCheckPanel } from '../../components/text-check/text-check.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { html, trustedMarkup } from '../../html.ts'
import { needed, optional, type ComponentDescription } from './component-description.ts'
import { exampleHistory, exampleJudgements } from './example-history.ts'

const from = 'Improvement Board' as const

type Measure = { readonly name: string; readonly now: number; readonly target: number; readonly words: string; readonly tone: 'good' | 'bad' | 'unknown' }

const measures: readonly Measure[] = [
  { name: 'Care leavers in suitable homes', now: 90, target: 92, words: 'Too few points to tell', tone: 'unknown' },
  { name: 'Assessments finished within 45 working days', now: 88.2, target: 90, words: 'Getting better', tone: 'good' },
  { name: 'Children seen within 5 working days', now: 71.4, target: 95, words: 'Getting worse', tone: 'bad' },
]

const measureTable = (caption: string, onNarrow: 'cards' | 'scroll') =>
  dataTable<Measure>({
    caption,
    note: 'Figures to 30 June 2026, received 9 July. Invented.',
    onNarrow,
    columns: [
      { heading: 'Measure', cell: ({ name }) => name, isRowHeading: true },
      { heading: 'Now, in 100', cell: ({ now }) => now.toFixed(1), isNumeric: true, sort: { href: '#data-table', sorted: 'descending' } },
      { heading: 'Target, in 100', cell: ({ target }) => target.toFixed(1), isNumeric: true },
      { heading: 'What the figures show', cell: ({ words, tone }) => stateTag({ words, tone }) },
    ],
    rows: measures,
  })

const quote = {
  quote: 'Too many children wait too long for a decision about the help they need.',
  source: { document: 'Inspection of children’s services in Exampleshire (invented)', page: 4, href: '#quote-with-source' },
}

export const ownComponents: readonly ComponentDescription[] = [
  {
    name: 'lineage',
    from,
    purpose: 'Who came before a body and who after: councils that were split, merged or renamed, and trusts that took a service over.',
    options: [needed('before[], after[]', 'bodies', 'Each with name, address and what happened between the two; may be empty.'), needed('self', 'name and days', 'The body in the middle.')],
    examples: [
      {
        title: 'A council that was split',
        shown: lineage({
          before: [],
          self: { name: 'Exampleshire County Council', days: 'Until 31 March 2027' },
          after: [{ name: 'North Exampleshire Council', href: '#lineage', how: 'Split on 1 April 2027' }, { name: 'South Exampleshire Council', href: '#lineage', how: 'Split on 1 April 2027' }],
        }),
      },
    ],
  },
  {
    name: 'status strip',
    from,
    purpose: 'States that must be seen side by side and are never averaged: delivery and impact, or claim, independent view and data.',
    options: [needed('label', 'string', 'Names the strip.'), needed('parts[]', 'two or three', 'Each with label, words, tone and, if useful, a note.')],
    examples: [
      {
        title: 'An action',
        shown: statusStrip({ label: 'State of action 14', parts: [{ label: 'Delivery', words: 'Delivered', tone: 'done', note: '12 May 2026' }, { label: 'Impact', words: 'No effect seen', tone: 'bad', note: 'Expected by July 2026' }] }),
      },
      {
        title: 'Two voices and the data',
        shown: statusStrip({
          label: 'Three views of timeliness',
          parts: [
            { label: 'The council says', words: 'Improved', tone: 'good', note: 'Director, 3 June 2026' },
            { label: 'The independent chair says', words: 'Not yet shown', tone: 'watch', note: 'Chair, 18 June 2026' },
            { label: 'The data show', words: 'No change', tone: 'unknown', note: '24 months to May 2026' },
          ],
        }),
      },
    ],
  },
  {
    name: 'quote with source',
    from,
    purpose: 'A sentence from a document, word for word, one click from the page it stands on.',
    options: [needed('quote', 'string', 'Word for word, without quotation marks.'), needed('source', 'object', 'document, page, paragraph, href.'), optional('saidBy', 'string', 'Who said it, where that is not the author.'), optional('size', 'string', 'plain inside cards and tables.')],
    examples: [{ shown: quoteWithSource(quote) }],
  },
  {
    name: 'coverage meter',
    from,
    purpose: 'How much has been answered and how much has not, in words; the bar repeats the words.',
    options: [needed('things', 'string', 'What is counted.'), needed('total', 'number', 'All of them.'), needed('covered', 'number', 'Those that have it.'), needed('coveredWords', 'string', 'Such as: have an action.'), needed('missingWords', 'string', 'Such as: have none yet.'), optional('missingHref', 'string', 'Where the missing are listed.')],
    examples: [
      { shown: coverageMeter({ things: 'findings', total: 11, covered: 8, coveredWords: 'have an action', missingWords: 'have no action yet', missingHref: '#coverage-meter' }) },
      { shown: coverageMeter({ things: 'findings', total: 11, covered: 11, coveredWords: 'have an owner', missingWords: 'have no owner' }) },
    ],
  },
  {
    name: 'data table',
    from,
    purpose: 'Data in rows and columns. On a narrow screen each row becomes a card to read, or the table scrolls in its own region where columns must be compared.',
    options: [
      needed('caption', 'string', 'Says what the table shows.'), optional('captionSize', 'string', 's, m, l or hidden.'), optional('note', 'string or Html', 'Age and limits of the figures.'),
      needed('columns[]', 'array', 'heading, cell, isNumeric, isRowHeading, sort, whenEmpty.'), needed('rows[]', 'array', 'What the cells are made from.'), optional('onNarrow', 'string', 'cards or scroll.'),
    ],
    examples: [{ title: 'Rows become cards', shown: measureTable('Measures of the front door', 'cards') }, { title: 'The table scrolls', shown: measureTable('The same measures, to compare', 'scroll') }],
  },
  {
    name: 'figure panel and grade history chart',
    from,
    purpose: 'A chart with one plain sentence and its table. Judgements under different frameworks are never joined by a line.',
    options: [needed('title', 'string', 'Heading.'), needed('sentence', 'string', 'What the picture shows.'), needed('picture', 'object', 'wide and narrow drawings.'), needed('table', 'Html', 'The same figures.')],
    examples: [
      {
        shown: figurePanel({
          title: 'Judgements of Exampleshire since 2013',
          headingLevel: 3,
          sentence: 'Help and protection was inadequate in 2013 and in 2019, and required improvement to be good when last inspected in 2024.',
          picture: {
            wide: trustedMarkup(gradeHistoryChart({ ...exampleHistory, id: 'example-history-wide' })),
            narrow: trustedMarkup(gradeHistoryChart({ ...exampleHistory, id: 'example-history-narrow', width: 'narrow' })),
          },
          table: dataTable({
            caption: 'Judgements since 2013',
            captionSize: 's',
            columns: [
              { heading: 'Inspection', cell: ({ day }) => day, isRowHeading: true },
              { heading: 'Area', cell: ({ area }) => area },
              { heading: 'Judgement as printed', cell: ({ gradeLabel }) => gradeLabel },
              { heading: 'Framework', cell: ({ frameworkLabel }) => frameworkLabel },
            ],
            rows: exampleJudgements,
          }),
        }),
      },
    ],
  },
  {
    name: 'state tag',
    from,
    purpose: 'A state in words with a tone. What cannot be told never looks good.',
    options: [needed('words', 'string', 'The state.'), needed('tone', 'string', 'good, steady, watch, bad, unknown, neutral or done.')],
    examples: [
      {
        shown: html`<p class="govuk-body ib-tags">${[
          stateTag({ words: 'Evidenced', tone: 'good' }), stateTag({ words: 'On track', tone: 'steady' }), stateTag({ words: 'At risk', tone: 'watch' }), stateTag({ words: 'Off track', tone: 'bad' }),
          stateTag({ words: 'Cannot tell yet', tone: 'unknown' }), stateTag({ words: 'Not started', tone: 'neutral' }), stateTag({ words: 'Delivered', tone: 'done' }),
        ]}</p>`,
      },
    ],
  },
  {
    name: 'card',
    from,
    purpose: 'One thing among several. The title is the link.',
    options: [needed('title', 'string', 'Name of the thing.'), needed('body', 'Html', 'What matters about it.'), optional('href', 'string', 'Where the whole is.'), optional('kicker', 'string', 'A kind or reference above the title.'), optional('headingLevel', 'number', '2, 3 or 4.'), optional('tone', 'string', 'attention for what needs a person.')],
    examples: [
      {
        shown: cardGrid([
          card({ title: '3 findings have no action', href: '#card', headingLevel: 4, kicker: 'Needs you', tone: 'attention', body: html`<p>From the inspection of March 2025.</p>` }),
          card({ title: '2 actions delivered, no effect seen', href: '#card', headingLevel: 4, kicker: 'Needs you', tone: 'attention', body: html`<p>The expected time passed in May.</p>` }),
          card({ title: 'Board of 18 June', href: '#card', headingLevel: 4, kicker: 'Next meeting', body: html`<p>Papers are due on 11 June.</p>` }),
        ]),
      },
    ],
  },
  {
    name: 'step progress',
    from,
    purpose: 'The steps of a journey and where the person is.',
    options: [needed('label', 'string', 'Names the journey.'), needed('steps[]', 'array', 'text, state (done, now, to-come) and, for done steps, href.'), optional('id', 'string', 'Where a page has two.')],
    examples: [{ shown: stepProgress({ label: 'Bringing a report', steps: [{ text: 'Choose the file', state: 'done', href: '#step-progress' }, { text: 'Check the reading', state: 'now' }, { text: 'Accept', state: 'to-come' }, { text: 'Answer', state: 'to-come' }] }) }],
  },
  {
    name: 'timeline',
    from,
    purpose: 'What happened, in order, with who did it.',
    options: [needed('items[]', 'array', 'title, date (iso and words), by, body.'), optional('headingLevel', 'number', '2 or 3.')],
    examples: [
      {
        shown: timeline({
          headingLevel: 3,
          items: [
            { title: 'Report accepted', date: { iso: '2026-06-18', words: '18 June 2026, 10:42am' }, by: 'Sam Hollis, programme lead', body: html`<p>11 findings entered the register.</p>` },
            { title: 'Report brought', date: { iso: '2026-06-17', words: '17 June 2026, 4:05pm' }, by: 'Sam Hollis, programme lead' },
          ],
        }),
      },
    ],
  },
  {
    name: 'empty state',
    from,
    purpose: 'Says that there is nothing, why, and what to do next.',
    options: [needed('title', 'string', 'What there is none of.'), needed('body', 'string or Html', 'Why, and what brings something here.'), optional('action', 'object', 'text and href of a button.'), optional('headingLevel', 'number', '2 or 3.')],
    examples: [{ shown: emptyState({ title: 'No inspections yet', headingLevel: 3, body: 'Bring a published report and its judgements and findings will be listed here, each with its page.', action: { text: 'Bring a report', href: '#empty-state' } }) }],
  },
  {
    name: 'problem summary',
    from,
    purpose: 'What is wrong with a form, in words that say how to put it right, each linked to its field.',
    options: [needed('errors[]', 'array', 'field (id of the input) and message.')],
    examples: [{ shown: problemSummary([{ field: 'example-change', message: 'Enter what will be different for children' }, { field: 'example-body', message: 'Choose a council' }]) }],
  },
  {
    name: 'date question',
    from,
    purpose: 'Asks for a day in a form: typed again as it was sent, or filled from a day, with its message.',
    options: [
      needed('name', 'string', 'Name and id of the question.'), needed('legend', 'string', 'The question.'), optional('hint', 'string', 'An example.'),
      needed('sent', 'form or nothing', 'The form as it came back.'), needed('day', 'day or nothing', 'The day held now.'), needed('errors[]', 'array', 'Errors of the page.'),
    ],
    examples: [{ shown: dateQuestion({ name: 'example-received', legend: 'When did the council receive the report?', hint: 'For example, 25 11 2026', sent: null, day: null, errors: [] }) }],
  },
  {
    name: 'problems table',
    from,
    purpose: 'What is wrong in a spreadsheet, each with sheet, row, column and what to do.',
    options: [needed('problems[]', 'array', 'sheet, row, column, rule, value and what to do.')],
    examples: [{ shown: problemsTable([{ sheet: 'Plan', row: 4, column: 'J (Due)', rule: 'must be a day', value: '31/03/26', whatToDo: 'Write the day as 2026-03-31.' }]) }],
  },
  {
    name: 'text check',
    from,
    purpose: 'Warns, in the form itself, that words or the name of a file may point at a child, and asks why they may stay.',
    options: [needed('warnings[]', 'array', 'where (the words of the question) and shapes (what was seen, never the words themselves).'), needed('reason', 'string', 'The reason typed before.'), needed('error', 'string', 'What is wrong, and what to do.')],
    examples: [{ shown: textCheckPanel({ warnings: [{ where: 'What has changed for children?', shapes: ['name-with-age'] }], reason: '', error: 'This may point at a child. Take it out, or say why it may stay.' }) }],
  },
  {
    name: 'flagged words',
    from,
    purpose: 'Stands beside words that the record did not bear out on the day they were said: which sentence, why, and the reason given for saying it. `flagPanel` asks for that reason in a form.',
    options: [needed('flagged[]', 'array', 'sentence, and flag (why it is flagged).'), needed('goingOn', 'string', 'Why it is said all the same.')],
    examples: [{ shown: flaggedWords({ flagged: [{ sentence: 'Visits have improved.', flag: 'no-special-cause' }], goingOn: 'Families tell us so.' }) ?? html`` }],
  },
]
