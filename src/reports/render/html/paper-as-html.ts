import type { Block, Fact, Page, Paper, PaperChart, PaperTable } from '../../page/paper.ts'
import { escaped } from './markup.ts'

const numeric = (isNumeric: boolean, part: 'header' | 'cell'): string => (isNumeric ? ` govuk-table__${part}--numeric` : '')

/**
 * A table of words becomes cards on a telephone, so its roles are repeated (browsers drop them) and each cell carries its heading; one of
 * figures scrolls in a region of its own, which must be reachable with the keyboard (WCAG 2.1.1).
 */
const tableHtml = ({ caption, columns, rows, note }: PaperTable, onNarrow: 'cards' | 'scroll'): string => {
  const head = columns.map(({ heading, isNumeric }) => `<th scope="col" role="columnheader" class="govuk-table__header${numeric(isNumeric, 'header')}">${escaped(heading)}</th>`).join('')
  const body = rows.map((row) => `<tr role="row" class="govuk-table__row">${columns.map(({ heading, isNumeric }, at) =>
    at === 0 ? `<th scope="row" role="rowheader" class="govuk-table__header">${escaped(row[0] ?? '')}</th>` : `<td role="cell" data-heading="${escaped(heading)}" class="govuk-table__cell${numeric(isNumeric, 'cell')}">${escaped(row[at] ?? '')}</td>`).join('')}</tr>`).join('\n')
  const table = `<table role="table" class="govuk-table ib-table ib-paper__table--${onNarrow}"><caption class="govuk-table__caption govuk-table__caption--s">${escaped(caption)}</caption>
<thead role="rowgroup" class="govuk-table__head"><tr role="row" class="govuk-table__row">${head}</tr></thead>
<tbody role="rowgroup" class="govuk-table__body">${body}</tbody></table>`
  const framed = onNarrow === 'cards' ? table : `<div class="ib-scroll ib-paper__scroll" role="region" tabindex="0" aria-label="${escaped(caption)} (table, scrolls sideways)">${table}</div>`
  return `${framed}${note === undefined ? '' : `<p class="govuk-body ib-paper__quiet">${escaped(note)}</p>`}`
}

const chartHtml = ({ title, svg, narrowSvg, sentence, notes, table }: PaperChart, level: number): string =>
  `<section class="ib-paper__chart"><h${level} class="govuk-heading-s">${escaped(title)}</h${level}>
<p class="govuk-body">${escaped(sentence)}</p>
<div class="ib-paper__picture ib-paper__picture--wide">${svg}</div><div class="ib-paper__picture ib-paper__picture--narrow">${narrowSvg}</div>
${notes.length === 0 ? '' : `<ul class="govuk-list">${notes.map(({ mark, when, words }) => `<li>${escaped(`${mark}, ${when}: ${words}`)}</li>`).join('')}</ul>`}
${table === null ? '' : tableHtml(table, 'scroll')}</section>`

const factsHtml = (facts: readonly Fact[]): string =>
  `<dl class="govuk-summary-list">${facts.map(({ term, words }) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${escaped(term)}</dt><dd class="govuk-summary-list__value">${escaped(words)}</dd></div>`).join('')}</dl>`

const looks = { lead: 'govuk-body-l', quiet: 'govuk-body ib-paper__quiet' } as const

/** `base` is the level of the heading above all blocks; `level` that of a chart that stands here. */
const blockHtml = (block: Block, level: number, base: number): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${base + block.level - 1} class="${block.level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}">${escaped(block.text)}</h${base + block.level - 1}>`
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
      return tableHtml(block.table, 'cards')
    case 'chart':
      return chartHtml(block.chart, level)
    case 'contents':
      return `<ul class="govuk-list ib-paper__contents">${block.of.map(({ page, title }) => `<li><a class="govuk-link" href="#${escaped(page)}">${escaped(title)}</a></li>`).join('')}</ul>`
    default:
      return block satisfies never
  }
}

/** In: blocks and the level of the heading above them. Out: their markup. A chart takes the level under the heading it stands below. */
export const blocksAsHtml = (blocks: readonly Block[], base: number): string => {
  let below = base
  return blocks.map((block) => {
    if (block.kind === 'heading') below = base + block.level - 1
    return blockHtml(block, below + 1, base)
  }).join('\n')
}

/** In: a page. Out: its markup, from a heading of level two on. */
export const pageAsHtml = ({ id, title, blocks }: Page): string =>
  `<section class="ib-paper__page" id="${escaped(id)}" aria-labelledby="${escaped(id)}-title"><h2 class="govuk-heading-l" id="${escaped(id)}-title">${escaped(title)}</h2>
${blocksAsHtml(blocks, 2)}</section>`

/** In: a paper. Out: its markup from the heading of level one on, without the frame of a document: for a page of the service. */
export const paperAsHtml = ({ title, subtitle, programme, edition, marking, standing, facts, pages }: Paper): string =>
  `<article class="ib-paper"><header class="ib-paper__front"><p class="govuk-caption-l">${escaped(programme)}</p><h1 class="govuk-heading-xl">${escaped(title)}</h1>
<p class="govuk-body-l">${escaped(subtitle)}</p><p class="govuk-body">${escaped(edition)}</p><p class="govuk-body">${escaped(marking)}</p>${standing === null ? '' : `<p class="govuk-body">${escaped(standing)}</p>`}
${factsHtml(facts)}</header>
${pages.map(pageAsHtml).join('\n')}</article>`
