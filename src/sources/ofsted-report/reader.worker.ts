import { drawPage } from './draw-page.ts'
import { openPdfium } from './pdfium.ts'
import { pdfWords } from './pdf-words.ts'
import { brokenFile, readPdf } from './read-pdf.ts'
import { PDFIUM_MEMORY, RETIRING_MEMORY, type Answer, type Question } from './reader-messages.ts'

// One process, one PDFium, many files one after another. It holds nothing between files and ends with the service.
const pdfium = await openPdfium(PDFIUM_MEMORY)

const answer = (question: Question): Answer => {
  const isLarge = (): boolean => pdfium.bytes().length > RETIRING_MEMORY
  try {
    switch (question.kind) {
      case 'read':
        return { kind: 'reading', reading: readPdf(pdfium, question.bytes), retires: isLarge() }
      case 'words':
        return { kind: 'words', words: pdfWords(pdfium, question.bytes), retires: isLarge() }
      case 'picture':
        return { kind: 'picture', png: drawPage(pdfium, question.bytes, question.page, question.width), retires: isLarge() }
      default:
        return question satisfies never
    }
  } catch {
    switch (question.kind) {
      case 'read':
        return { kind: 'reading', reading: brokenFile(), retires: true }
      case 'words':
        return { kind: 'words', words: brokenFile(), retires: true }
      case 'picture':
        return { kind: 'picture', png: brokenFile(), retires: true }
      default:
        return question satisfies never
    }
  }
}

process.on('message', (question: Question) => {
  const given = answer(question)
  process.send!(given, () => {
    if (given.retires) process.exit(0)
  })
})
process.on('disconnect', () => process.exit(0))
process.send!('ready')
