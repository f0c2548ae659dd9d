import type { OptionDescription } from '../../components/generated/govuk-options.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import type { ComponentDescription } from './component-description.ts'
import { chartComponents } from './chart-examples.ts'
import { mojComponents } from './moj-examples.ts'
import { officialComponents } from './official-examples.ts'
import { ownComponents } from './own-examples.ts'

/** Every component in use, ours first. */
export const describedComponents: readonly ComponentDescription[] = [...ownComponents, ...chartComponents, ...officialComponents, ...mojComponents]

const idOf = (name: string): string => name.replaceAll(' ', '-')

const optionsTable = (component: ComponentDescription): Html =>
  dataTable<OptionDescription>({
    caption: `Options of ${component.name}`,
    captionSize: 'hidden',
    columns: [
      { heading: 'Option', cell: ({ name }) => html`<code>${name}</code>`, isRowHeading: true },
      { heading: 'Type', cell: ({ type }) => type },
      { heading: 'Needed', cell: ({ isRequired }) => (isRequired ? 'Yes' : 'No') },
      { heading: 'What it does', cell: ({ description }) => description },
    ],
    rows: component.options,
  })

const section = (component: ComponentDescription): Html => html`<section class="ib-component" aria-labelledby="${idOf(component.name)}">
<h3 class="govuk-heading-m" id="${idOf(component.name)}">${component.name.charAt(0).toUpperCase()}${component.name.slice(1)}</h3>
<p class="govuk-body ib-component__purpose">${component.purpose}</p>
${component.examples.map(({ title, shown }) => html`${title ? html`<p class="govuk-body govuk-!-font-weight-bold">${title}</p>` : null}<div class="ib-example">${shown}</div>`)}
${details({ summaryText: `Options of ${component.name} (${component.options.length})`, html: optionsTable(component) })}
</section>`

const group = (title: string, intro: string, components: readonly ComponentDescription[]): Html => html`<h2 class="govuk-heading-l" id="${idOf(title.toLowerCase())}">${title}</h2>
<p class="govuk-body">${intro}</p>
<ul class="ib-contents">${components.map(({ name }) => html`<li><a class="govuk-link" href="#${idOf(name)}">${name.charAt(0).toUpperCase()}${name.slice(1)}</a></li>`)}</ul>
${components.map(section)}`

/** The body of the page that lists every component in use, with examples and options. */
export const componentsPage = (): Html => html`${pageHeading({
  title: 'Components',
  kicker: 'How the pages are made',
  lead: 'Every part the pages are built from, with examples and options. All of them work without scripts, on a telephone and in print. Everything in the examples is invented.',
})}
${group('Our own', 'Built for the way an improvement programme is overseen.', ownComponents)}
${group('Charts of measures', 'Drawn on the server as one picture for page, print and documents; each with a sentence and a table of every figure.', chartComponents)}
${group('From GOV.UK Frontend', 'The official templates, called with checked types, in our own colours and typeface.', officialComponents)}
${group('From MOJ Frontend', 'The official templates of the Ministry of Justice, under the same rules.', mojComponents)}`
