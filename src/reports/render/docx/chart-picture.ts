import { Resvg } from '@resvg/resvg-js'
import { ImageRun } from 'docx'
import type { PaperChart } from '../../page/paper.ts'
import { chartAlternative } from '../chart-alternative.ts'
import { fontPaths } from '../pdf/fonts.ts'

/** The 178 millimetres between the margins of A4, in the 96ths of an inch that Word counts in. */
const WIDTH = 672
/** Dots across the picture for programs that cannot show SVG. */
const DOTS = 1344

const ratioOf = (svg: string): number => {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return Number(height) / Number(width)
}

/** In: a chart and its number in the file. Out: its picture as vectors, with dots for programs that cannot show them, and what stands in its place for those who cannot see. */
export const chartPicture = (chart: PaperChart, number: number): ImageRun => {
  const png = new Resvg(chart.svg, { font: { fontFiles: [...fontPaths()], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }, fitTo: { mode: 'width', value: DOTS }, background: '#ffffff' }).render().asPng()
  const transformation = { width: WIDTH - 28, height: Math.round((WIDTH - 28) * ratioOf(chart.svg)) }
  return new ImageRun({
    type: 'svg', data: Buffer.from(chart.svg), transformation, fallback: { type: 'png', data: png },
    altText: { id: String(number), name: chart.id, title: chart.title, description: chartAlternative(chart) },
  })
}
