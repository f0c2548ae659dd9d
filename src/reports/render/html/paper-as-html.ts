import type { Block, Fact, Page, Paper, PaperChart, PaperTable } from '../../page/paper.ts'
import { escaped } from './markup.ts'

const numeric = (isNumeric: boolean, part: 'header' | 'cell'): string => (isNumeric ? ` govuk-table__${part}--numeric` : '')

const tableHtml = ({ caption, columns, rows, note }: PaperTable): string => {
  const head = columns.map(({ heading, isNumeric }) => `<th scope="col" class="govuk-table__header${numeric(isNumeric, 'header')}">${escaped(heading)}</th>`).join('')
  const body = rows.map((row) => `<tr class="govuk-table__row">${columns.map(({ isNumeric }, at) =>
    at === 0 ? `<th scope="row" class="govuk-table__header">${escaped(row[0] ?? '')}</th>` : `<td class="govuk-table__cell${numeric(isNumeric, 'cell')}">${escaped(row[at] ?? '')}</td>`).join('')}</tr>`).join('\n')
  // A region that scrolls must be reachable with the keyboard (WCAG 2.1.1).
  return `<div class="ib-paper__table" role="region" tabindex="0" aria-label="${escaped(caption)}"><table class="govuk-table"><caption class="govuk-table__caption govuk-table__caption--s">${escaped(caption)}</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row">${head}</tr></thead>
<tbody class="govuk-table__body">${body}</tbody></table></div>${note === undefined ? '' : `<p class="govuk-body ib-paper__quiet">${escaped(note)}</p>`}`
}

const chartHtml = ({ title, svg, narrowSvg, sentence, notes, table }: PaperChart, level: number): string =>
  `<section class="ib-paper__chart"><h${level} class="govuk-heading-s">${escaped(title)}</h${level}>
<p class="govuk-body">${escaped(sentence)}</p>
<div class="ib-paper__picture ib-paper__picture--wide">${svg}</div><div class="ib-paper__picture ib-paper__picture--narrow">${narrowSvg}</div>
${notes.length === 0 ? '' : `<ul class="govuk-list">${notes.map(({ mark, when, words }) => `<li>${escaped(`${mark}, ${when}: ${words}`)}</li>`).join('')}</ul>`}
${tableHtml(table)}</section>`

const factsHtml = (facts: readonly Fact[]): string =>
  `<dl class="govuk-summary-list">${facts.map(({ term, words }) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${escaped(term)}</dt><dd class="govuk-summary-list__value">${escaped(words)}</dd></div>`).join('')}</dl>`

const looks = { lead: 'govuk-body-l', quiet: 'govuk-body ib-paper__quiet' } as const

const blockHtml = (block: Block, level: number): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} class="${block.level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}">${escaped(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p class="${block.look === undefined ? 'govuk-body' : looks[block.look]}">${escaped(block.text)}</p>`
    case 'list': {
      const name = block.isNumbered === true ? 'ol' : 'ul'
      return `<${name} class="govuk-list govuk-list--${block.isNumbered === true ? 'number' : 'bullet'}">${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${name}>`
    }
    case 'facts':
      return factsHtml(block.facts)
    case 'note':
      return `<div class="govuk-inset-text"><p class="govuk-body govuk-!-font-weight-bold">${escaped(block.title)}</p><p class="govuk-body">${escaped(block.text)}</p></div>`
    case 'table':
      return tableHtml(block.table)
    case 'chart':
      return chartHtml(block.chart, level)
    case 'contents':
      return `<ul class="govuk-list ib-paper__contents">${block.of.map(({ page, title }) => `<li><a class="govuk-link" href="#${escaped(page)}">${escaped(title)}</a></li>`).join('')}</ul>`
    default:
      return block satisfies never
  }
}

/** In: a page. Out: its markup, from a heading of level two on. A chart takes the level under the heading it stands below. */
export const pageAsHtml = ({ id, title, blocks }: Page): string => {
  let below = 2
  const parts = blocks.map((block) => {
    if (block.kind === 'heading') below = block.level + 1
    return blockHtml(block, below + 1)
  })
  return `<section class="ib-paper__page" id="${escaped(id)}" aria-labelledby="${escaped(id)}-title"><h2 class="govuk-heading-l" id="${escaped(id)}-title">${escaped(title)}</h2>
${parts.join('\n')}</section>`
}

/** In: a paper. Out: its markup from the heading of level one on, without the frame of a document: for a page of the service. */
export const paperAsHtml = ({ title, subtitle, programme, edition, marking, standing, facts, pages }: Paper): string =>
  `<article class="ib-paper"><header class="ib-paper__front"><p class="govuk-caption-l">${escaped(programme)}</p><h1 class="govuk-heading-xl">${escaped(title)}</h1>
<p class="govuk-body-l">${escaped(subtitle)}</p><p class="govuk-body">${escaped(edition)}</p><p class="govuk-body">${escaped(marking)}</p>${standing === null ? '' : `<p class="govuk-body">${escaped(standing)}</p>`}
${factsHtml(facts)}</header>
${pages.map(pageAsHtml).join('\n')}</article>`
