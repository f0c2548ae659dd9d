// Draws the invented reports of test/corpus with pdfkit and writes beside each what a reader has to find in it.
// Run: node scripts/make-invented-reports.mjs. The files are the same at each run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PDFDocument } from 'pdfkit'
import { ilacs, letters, lookedAfter, others, sif } from './invented-reports.mjs'

const corpus = fileURLToPath(new URL('../test/corpus/', import.meta.url))
const LEFT = 71
const WIDTH = 453
const FIXED = new Date('2020-01-01T00:00:00Z')

const bytesOf = (document) =>
  new Promise((resolve) => {
    const chunks = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.end()
  })

const open = (options = {}) => new PDFDocument({ size: 'A4', margins: { top: 90, bottom: 95, left: LEFT, right: LEFT }, bufferPages: true, info: { Title: 'Invented report', CreationDate: FIXED }, ...options })

const write = (document, text, { size = 12, bold = false, left = LEFT, width = WIDTH, gap = 12 } = {}) => {
  document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size).text(text, left, document.y, { width, lineGap: 1 })
  document.y += gap
}

const room = (document, points) => {
  if (document.y > 842 - 95 - points) document.addPage()
}

/** A marker in the margin and the words set in beside it. The words may run on to the next page. */
const marked = (document, marker, text, left, indent, gap = 12) => {
  room(document, 30)
  const top = document.y
  document.font('Helvetica').fontSize(12).text(marker, left, top, { lineBreak: false })
  document.y = top
  write(document, text, { left: left + indent, width: LEFT + WIDTH - left - indent, gap })
}

const list = (document, items) => {
  let group = null
  for (const each of items) {
    if (each.group !== null && each.group !== group) {
      room(document, 60)
      write(document, each.group)
    }
    group = each.group
    marked(document, each.number === null ? '•' : `${each.number}.`, each.text, LEFT, each.number === null ? 18 : 28)
    for (const sub of each.subItems) marked(document, each.number === null ? '–' : '•', sub, LEFT + (each.number === null ? 18 : 28), 18, 8)
  }
}

const table = (document, rows, bold) => {
  for (const [area, grade] of rows) {
    const top = document.y
    const inset = /^\d\.\d/.test(area) ? 48 : 6
    document.font(bold && inset === 6 ? 'Helvetica-Bold' : 'Helvetica').fontSize(12).text(area, LEFT + inset, top, { width: 270 - inset })
    const bottom = document.y
    document.font('Helvetica').text(grade, LEFT + 300, top, { width: 130 })
    document.y = Math.max(bottom, document.y) + 12
  }
}

/** Footers are drawn last, so that every page has one. */
const finish = (document, footer) => {
  const { count } = document.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index)
    document.page.margins.bottom = 0
    document.font('Helvetica-Bold').fontSize(8).text(footer, LEFT, 796, { lineBreak: false })
    document.font('Helvetica').fontSize(20).text(String(index + 1), 513, 790, { lineBreak: false })
  }
  return bytesOf(document)
}

const numbered = (document, texts, from) => texts.forEach((text, index) => marked(document, `${from + index}.`, text, LEFT, 28))

const itemsJson = (items) => items.map(({ text, group, number, subItems, body, kind }) => ({ body, kind, number_as_printed: number, group, text, sub_items: subItems }))

const grade = (words) => words.toLowerCase().replace('requires improvement to be good', 'requires improvement').replace(/ /g, '-')

const dates = (parts) => ({ inspection_parts: parts.map(([start, end]) => ({ start, end })), inspection_start: parts[0][0], inspection_end: parts.at(-1)[1] })

const save = (name, bytes, expected) => {
  mkdirSync(`${corpus}${name}`, { recursive: true })
  writeFileSync(`${corpus}${name}/report.pdf`, bytes)
  writeFileSync(`${corpus}${name}/expected.json`, `${JSON.stringify(expected, null, 2)}\n`)
}

const drawIlacs = async (report) => {
  const document = open()
  report.large.forEach((line) => write(document, line, { size: 24, gap: 2 }))
  report.bold.forEach((line) => write(document, line, { size: 16, bold: true, gap: 4 }))
  document.y += 12
  write(document, `Inspection dates: ${report.dates.join('\n')}`, { bold: true })
  report.inspectors.forEach((line) => write(document, line, { gap: 0 }))
  document.y += 24
  table(document, [['Judgement', 'Grade']], true)
  table(document, report.rows, false)
  document.y += 8
  write(document, `Services in this invented place are described in this sentence, which is long enough to run right across the page of the report and back again.`)
  document.addPage()
  write(document, report.heading, { size: 14, bold: true })
  list(document, report.items)
  write(document, `${report.rows[1][0]}: ${report.rows[1][1].toLowerCase()}`, { size: 14, bold: true })
  numbered(document, report.paragraphs, 1)
  const title = [...report.large, ...report.bold].join(' ')
  const overall = report.rows[report.codes.indexOf('overall-effectiveness')]
  save(report.name, await finish(document, title), {
    document_type: 'inspection-report', framework: 'ILACS', framework_variant: report.variant, authority_as_printed: report.authority, title_as_printed: title,
    inspection_dates_as_printed: report.dates.join(' '), ...dates(report.parts), publication_date_as_printed: null, lead_inspectors: report.names,
    judgements: report.rows.map(([area, words], index) => ({ area: report.codes[index], area_as_printed: area, grade: grade(words), grade_as_printed: words })),
    overall_effectiveness: overall === undefined ? null : grade(overall[1]), safeguarding_board_judgement: null,
    recommendations: { heading_as_printed: report.heading, count: report.items.length, prose: null, items: itemsJson(report.items) },
    numbered_paragraphs: { count: report.paragraphs.length, last: report.paragraphs.length },
    residue: [],
  })
}

const drawSif = async (report) => {
  const document = open()
  const sentences = (count) => Array.from({ length: count }, (_, index) => `This invented sentence is number ${index + 1} of its part. It runs over one line so that the paragraph has two, and it says nothing about anybody.`)
  write(document, report.authority, { size: 26, gap: 6 })
  report.title.forEach((line) => write(document, line, { size: 14, bold: true, gap: 2 }))
  if (report.review !== null) {
    write(document, 'and', { size: 14, gap: 6 })
    report.review.forEach((line) => write(document, line, { size: 14, bold: true, gap: 2 }))
  }
  document.y += 6
  write(document, `Inspection date: ${report.dates}`, { size: 14, gap: 6 })
  write(document, `Report published: ${report.published[0]}`, { size: 14 })
  write(document, report.overall.join('\n'), { size: 14, bold: true })
  write(document, 'It is expected in this invented world that all children get help of a good standard, and that is what this paragraph says.')
  table(document, report.rows, true)
  document.addPage()
  write(document, 'Summary of findings', { size: 14, bold: true })
  numbered(document, sentences(report.before), 1)
  for (const section of report.sections) {
    write(document, section.heading, { size: section.isSmall ? 12 : 14, bold: true })
    list(document, section.items ?? [])
  }
  const items = report.sections.flatMap((section) => section.items ?? [])
  write(document, 'The local authority’s strengths', { size: 14, bold: true })
  numbered(document, sentences(report.after), report.before + items.length + 1)
  if (report.board !== null) {
    document.addPage()
    write(document, 'The Local Safeguarding Children Board (LSCB)', { size: 16, bold: true })
    write(document, report.board.judgement, { size: 14, bold: true })
    write(document, 'Recommendations', { size: 14, bold: true })
    list(document, report.board.items)
    write(document, 'Inspection findings – the Local Safeguarding Children Board', { size: 14, bold: true })
    numbered(document, sentences(report.board.after), report.last - report.board.after + 1)
    items.push(...report.board.items)
  }
  write(document, 'Information about this inspection', { size: 14, bold: true })
  write(document, report.inspector)
  write(document, 'Deputy lead inspector: Cornelius Placeholder HMI')
  save(report.name, await finish(document, report.authority), {
    document_type: 'inspection-report', framework: 'SIF', framework_variant: report.variant, authority_as_printed: report.authority,
    title_as_printed: [report.authority, ...report.title, ...(report.review === null ? [] : ['and', ...report.review])].join(' '), inspection_dates_as_printed: report.dates,
    ...dates(report.parts), publication_date_as_printed: report.published[1], lead_inspectors: report.names,
    judgements: [{ area: 'overall-effectiveness', area_as_printed: null, grade: report.overallGrade, grade_as_printed: report.overallAsPrinted },
      ...report.rows.map(([area, words], index) => ({ area: report.codes[index], area_as_printed: area, grade: grade(words), grade_as_printed: words }))],
    overall_effectiveness: report.overallGrade,
    safeguarding_board_judgement: report.board === null ? null : { grade: report.board.grade, as_printed: report.board.asPrinted },
    recommendations: { heading_as_printed: report.heading, count: items.length, prose: null, items: itemsJson(items) },
    numbered_paragraphs: { count: report.last, last: report.last },
    residue: [],
  })
}

const drawLookedAfter = async (report) => {
  const document = open()
  write(document, 'Inspection of looked after children\nservices', { size: 26, gap: 6 })
  write(document, report.authority, { size: 18, gap: 200 })
  write(document, 'Inspection dates: 8 – 12 July 2013', { size: 10, bold: true, gap: 2 })
  write(document, 'Reporting inspector Perpetua Pattern HMI', { size: 10, bold: true, gap: 2 })
  write(document, 'Published: 16 August 2013', { size: 10, bold: true })
  let number = 1
  for (const [index, [area, words]] of report.rows.entries()) {
    if (index % 2 === 0) document.addPage()
    write(document, area, { size: 18, bold: true, gap: 6 })
    write(document, words, { size: 14, bold: true })
    numbered(document, ['This invented paragraph describes nothing at all, but does so at the length of two lines of the page it stands on.'], number++)
    if (index !== 1) continue
    write(document, 'Areas for improvement', { size: 14, bold: true })
    numbered(document, ['In order to improve, the local authority should take the following action.'], number++)
    for (const [heading, , items] of report.groups) {
      write(document, heading, { bold: true, left: LEFT + 28 })
      items.forEach((each) => marked(document, '•', each.text, LEFT + 28, 28))
    }
  }
  const items = report.groups.flatMap(([, group, list]) => list.map((each) => ({ ...each, group })))
  save(report.name, await finish(document, `${report.authority} Inspection of looked after children services`), {
    document_type: 'inspection-report', framework: 'LAC-2013', framework_variant: 'LAC-2013', authority_as_printed: report.authority,
    title_as_printed: `Inspection of looked after children services ${report.authority}`, inspection_dates_as_printed: '8 – 12 July 2013', ...dates([['2013-07-08', '2013-07-12']]),
    publication_date_as_printed: '2013-08-16', lead_inspectors: ['Perpetua Pattern'],
    judgements: report.rows.map(([area, words, code, graded]) => ({ area: code, area_as_printed: area, grade: graded, grade_as_printed: words })),
    overall_effectiveness: 'adequate', safeguarding_board_judgement: null,
    recommendations: { heading_as_printed: 'Areas for improvement', count: items.length, prose: null, items: itemsJson(items) }, numbered_paragraphs: { count: number - 1, last: number - 1 }, residue: [],
  })
}

const drawLetter = async (letter) => {
  const document = open()
  write(document, letter.date[0])
  write(document, 'Mx Sam Invented, Director of Children’s Services')
  write(document, 'Dear Mx Invented')
  letter.title.forEach((line) => write(document, line, { bold: true }))
  write(document, letter.opening)
  for (const [heading, texts, isList] of letter.parts) {
    write(document, heading, { bold: true })
    texts.forEach((text) => (isList ? marked(document, '•', text, LEFT, 18) : write(document, text)))
  }
  const items = letter.parts.filter(([heading, , isList]) => isList && !heading.startsWith('Areas covered')).flatMap(([, texts]) => texts)
  save(letter.name, await finish(document, 'Invented letter'), {
    document_type: letter.documentType, framework: 'ILACS', authority_as_printed: letter.authority, publication_date_as_printed: letter.date[1], ...dates([letter.visit]),
    judgements: [], overall_effectiveness: null, theme: letter.theme,
    areas_covered: letter.parts.filter(([heading]) => heading.startsWith('Areas covered')).flatMap(([, texts]) => texts.map((text) => ({ text, page: 1 }))),
    headline_findings: letter.parts.filter(([heading]) => heading === 'Headline findings').flatMap(([, texts]) => texts.map((text) => ({ text, page: 1 }))),
    ...(items.length === 0 ? { recommendations: null } : { recommendations: { count: items.length, items: items.map((text, index) => ({ text, kind: letter.kinds[index] })) } }),
    residue: [],
  })
}

const drawOther = async (other) => {
  const document = open()
  other.lines.forEach(([text, size, bold]) => write(document, text, { size, bold }))
  save(other.name, await finish(document, 'Invented document'), {
    document_type: other.documentType, framework: other.framework, inspection_start: other.start, inspection_end: other.end,
    publication_date_as_printed: other.published, area_send_outcome: other.outcome, judgements: [], overall_effectiveness: null, recommendations: null, refusal: { code: 'other-programme' },
  })
}

for (const report of ilacs) await drawIlacs(report)
for (const report of sif) await drawSif(report)
await drawLookedAfter(lookedAfter)
for (const letter of letters) await drawLetter(letter)
for (const other of others) await drawOther(other)

const encrypted = open({ userPassword: 'invented', ownerPassword: 'invented too' })
write(encrypted, 'Inspection of Exampleshire local authority children’s services', { size: 24 })
save('encrypted', await bytesOf(encrypted), { refusal: { code: 'encrypted' } })
const picture = open()
picture.rect(80, 80, 400, 600).fill('#888888')
save('image-only', await bytesOf(picture), { refusal: { code: 'no-text' } })
const whole = open({ compress: false })
write(whole, 'Inspection of Exampleshire local authority children’s services', { size: 24 })
save('truncated', (await bytesOf(whole)).subarray(0, 300), { refusal: { code: 'damaged' } })
save('error-page', Buffer.from('<!DOCTYPE html>\n<html><head><title>Not found</title></head><body><h1>This invented page is not here</h1></body></html>\n'), { refusal: { code: 'not-a-pdf' } })
save('unrelated-document', await (async () => {
  const document = open()
  write(document, 'Minutes of the Pretendham Gardening Club', { size: 20, bold: true })
  write(document, 'The roses did well this year. Inspection of the shed is due.')
  return bytesOf(document)
})(), { refusal: { code: 'not-an-inspection' } })
