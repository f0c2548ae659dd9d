import type { Paper } from '../../page/paper.ts'
import { escaped } from './markup.ts'
import { paperAsHtml } from './paper-as-html.ts'
import { paperStyle } from './paper-style.ts'

/**
 * A document of its own, with its style inside and nothing to fetch. In: a paper. Out: UTF-8 bytes; the same paper gives the same bytes.
 * Charts are drawn in it, so it holds everything.
 */
export const renderHtml = (paper: Paper): Uint8Array =>
  new TextEncoder().encode(`<!doctype html>
<html lang="${paper.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(`${paper.title}, ${paper.programme}, ${paper.edition}`)}</title>
<style>${paperStyle}</style></head>
<body><a class="ib-skip" href="#paper">Skip to the paper</a><main id="paper">
${paperAsHtml(paper)}
</main></body></html>
`)
