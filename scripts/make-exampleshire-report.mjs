// Lays the invented report of Exampleshire out as a PDF in the manner of an inspection report of 2023. Run it after a change of
// src/main/samples/exampleshire-report.data.ts; a test compares the fingerprint in the PDF with the data.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { PDFDocument } from 'pdfkit'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundled = await build({
  entryPoints: [join(root, 'src/main/samples/exampleshire-report.data.ts')],
  bundle: true,
  format: 'esm',
  write: false,
})
const { exampleshireReport: report } = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`)
const fingerprint = createHash('sha256').update(JSON.stringify(report)).digest('hex')

const font = (folder, name) => join(root, 'node_modules/@expo-google-fonts/source-sans-3', folder, name)
const left = 71
const width = 453
const top = 96
const bottom = 742
const made = new Date(`${report.publishedOn}T00:00:00Z`)

const doc = new PDFDocument({
  size: 'A4',
  margins: { top, left, right: 595 - left - width, bottom: 0 },
  tagged: true,
  lang: 'en-GB',
  displayTitle: true,
  bufferPages: true,
  pdfVersion: '1.7',
  info: {
    Title: report.title,
    Author: 'Improvement Board (invented)',
    Subject: report.label,
    Keywords: fingerprint,
    CreationDate: made,
    ModDate: made,
  },
})
doc.registerFont('plain', font('400Regular', 'SourceSans3_400Regular.ttf'))
doc.registerFont('bold', font('700Bold', 'SourceSans3_700Bold.ttf'))
doc.pipe(createWriteStream(join(root, 'src/main/samples/exampleshire-report.pdf')))

const body = doc.struct('Document')
doc.addStructure(body)

/** Room below for so many points, or a new page. A block is never cut in two: a page ends a little higher instead. */
const room = (height) => {
  if (doc.y + height > bottom) {
    doc.addPage()
    doc.y = top
  }
}
const heightOf = (text, { font: face = 'plain', size = 11, across = width, gap = 1.5 } = {}) =>
  doc.font(face).fontSize(size).heightOfString(text, { width: across, lineGap: gap })

/** Draws text where it is told to, inside a tag of its own. */
const tagged = (parent, type, text, { font: face = 'plain', size = 11, x = left, across = width, gap = 1.5, y = doc.y } = {}) => {
  parent.add(
    doc.struct(type, () => {
      doc.font(face).fontSize(size).fillColor('black').text(text, x, y, { width: across, lineGap: gap })
    }),
  )
}
const paragraph = (text, after = 8) => {
  room(heightOf(text))
  tagged(body, 'P', text)
  doc.y += after
}
const heading = (text) => {
  // A heading stays with what follows it.
  room(heightOf(text, { font: 'bold', size: 14 }) + 70)
  doc.y += 6
  tagged(body, 'H2', text, { font: 'bold', size: 14 })
  doc.y += 5
}
/** One item of a list: its mark, and its text set in beside it. */
const item = (list, mark, text, indent, size = 11) => {
  room(heightOf(text, { across: width - indent, size }))
  const y = doc.y
  const entry = doc.struct('LI')
  list.add(entry)
  tagged(entry, 'Lbl', mark, { x: left, across: indent, y, size })
  tagged(entry, 'LBody', text, { x: left + indent, across: width - indent, y, size })
  entry.end()
  doc.y += 7
}

// The cover: title, dates, lead inspector and the table of judgements.
doc.y = top + 14
body.add(
  doc.struct('H1', () => {
    doc.font('plain').fontSize(25).text(report.titleLines.join('\n'), left, doc.y, { width, lineGap: 1 })
  }),
)
doc.y += 10
for (const [label, value] of [
  ['Inspection dates: ', report.inspectionDates],
  ['Lead inspector: ', `${report.leadInspector}, His Majesty’s Inspector`],
]) {
  body.add(
    doc.struct('P', () => {
      doc.font('bold').fontSize(11).text(label, left, doc.y, { continued: true }).font('plain').text(value)
    }),
  )
  doc.y += 8
}

const split = left + 228
const table = doc.struct('Table')
body.add(table)
const rows = [['Judgement', 'Grade'], ...report.judgements.map((each) => [each.areaAsPrinted, each.gradeAsPrinted])]
doc.y += 2
for (const [at, [area, grade]] of rows.entries()) {
  const y = doc.y
  const face = at === 0 ? 'bold' : 'plain'
  const height = heightOf(area, { font: face, across: 214, gap: 1 }) + 15
  const row = doc.struct('TR')
  table.add(row)
  tagged(row, at === 0 ? 'TH' : 'TD', area, { font: face, x: left + 6, across: 214, y: y + 7, gap: 1 })
  tagged(row, at === 0 ? 'TH' : 'TD', grade, { font: face, x: split + 6, across: width - 240, y: y + 7, gap: 1 })
  row.end()
  doc.markContent('Artifact', { type: 'Layout' })
  doc.lineWidth(0.75).rect(left, y, width, height).moveTo(split, y).lineTo(split, y + height).stroke()
  doc.endMarkedContent()
  doc.y = y + height
}
table.end()
doc.y += 14
for (const text of report.context) paragraph(text)

// What needs to improve, with a note at the foot of the page it stands on.
const noteHeight = 34
room(heightOf('x', { size: 14 }) + 60 + noteHeight)
doc.y += 6
body.add(
  doc.struct('H2', () => {
    doc.font('bold').fontSize(14).text('What needs to improve?', left, doc.y, { continued: true }).fontSize(8).text('1', { rise: 5 })
  }),
)
doc.y += 14
const improvements = doc.struct('L')
body.add(improvements)
for (const text of report.areasForImprovement) item(improvements, '■', text, 20)
improvements.end()
const notePage = doc.bufferedPageRange().count - 1

let number = 0
for (const section of report.sections) {
  heading(section.heading)
  const list = doc.struct('L')
  body.add(list)
  for (const text of section.paragraphs) {
    number += 1
    // The foot of the page with the note is kept free for it.
    if (doc.bufferedPageRange().count - 1 === notePage && doc.y + heightOf(text, { across: width - 28 }) > bottom - noteHeight) {
      doc.addPage()
      doc.y = top
    }
    item(list, `${number}.`, text, 28)
  }
  list.end()
}
doc.addPage()
doc.y = top
for (const text of report.about) paragraph(text)
body.end()

// Furniture of every page: what it is, the running title, the dates and the page number.
const { count } = doc.bufferedPageRange()
for (let page = 0; page < count; page += 1) {
  doc.switchToPage(page)
  if (page === notePage) {
    doc.markContent('Artifact', { type: 'Layout' })
    doc.lineWidth(0.75).moveTo(left, bottom - 22).lineTo(left + 144, bottom - 22).stroke()
    doc.font('plain').fontSize(6).text('1', left, bottom - 17, { lineBreak: false })
    doc.fontSize(8.5).text(report.footnote, left + 5, bottom - 15, { lineBreak: false })
    doc.endMarkedContent()
  }
  doc.markContent('Artifact', { type: 'Pagination' })
  doc.font('plain').fontSize(8).fillColor('black').text(report.label, left, 40, { width, align: 'right', lineBreak: false })
  doc.lineWidth(1.2).moveTo(left, 768).lineTo(left + width - 12, 768).stroke()
  doc.font('bold').fontSize(7.5).text(report.title, left, 773, { lineBreak: false })
  doc.text(report.inspectionDates, left, 783, { lineBreak: false })
  doc.font('plain').fontSize(15).text(String(page + 1), left + width - 40, 771, { width: 40, align: 'right', lineBreak: false })
  doc.endMarkedContent()
}
doc.end()
