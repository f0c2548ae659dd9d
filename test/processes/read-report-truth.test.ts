import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingJson } from '../../src/cli/reading-json.ts'
import { openPdfium } from '../../src/sources/ofsted-report/pdfium.ts'
import { readPdf } from '../../src/sources/ofsted-report/read-pdf.ts'

// Real published reports are not part of the project. Where a folder of them with a checked list is given, every field is compared.
const folder = join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared'), 'data/ofsted-reports')
const list = join(folder, 'truth.jsonl')

type Row = Readonly<Record<string, unknown>>
type Item = { readonly text: string; readonly sub_items: readonly string[] } & Row
type Score = { right: number; all: number; readonly wrong: string[] }

const itemFields = ['body', 'kind', 'number_as_printed', 'group', 'page'] as const
const headFields = ['document_type', 'framework', 'framework_variant', 'inspection_start', 'inspection_end', 'publication_date_as_printed'] as const
const reportFields = ['authority_as_printed', 'title_as_printed', 'inspection_dates_as_printed', 'inspection_parts', 'lead_inspectors', 'overall_effectiveness'] as const

const folded = (value: unknown): string => JSON.stringify(value ?? null).replace(/\s+/g, ' ')
const pick = (value: unknown, names: readonly string[]): unknown =>
  value === null || value === undefined ? null : Object.fromEntries(names.map((name) => [name, (value as Row)[name] ?? null]))

const scores = new Map<string, Score>()
const score = (field: string, where: string, read: unknown, truth: unknown): void => {
  const entry = scores.get(field) ?? { right: 0, all: 0, wrong: [] }
  scores.set(field, entry)
  entry.all += 1
  if (folded(read) === folded(truth)) entry.right += 1
  else entry.wrong.push(where)
}

const compareItems = (where: string, read: readonly Item[], truth: readonly Item[]): void => {
  const left = [...read]
  for (const item of truth) {
    const at = left.findIndex((other) => folded([other.text, other.sub_items]) === folded([item.text, item.sub_items]))
    score('recommendation: words', where, at !== -1, true)
    const [found] = at === -1 ? [] : left.splice(at, 1)
    if (found !== undefined) for (const field of itemFields) score(`recommendation: ${field}`, where, found[field], item[field])
  }
  score('recommendations: none invented', where, left.length, 0)
}

const judgements = (rows: unknown): unknown => (rows as readonly Row[]).map((row) => pick(row, ['area', 'area_as_printed', 'grade', 'grade_as_printed']))

const compare = (read: Row, truth: Row): void => {
  const where = String(truth['file'])
  if (truth['document_type'] === 'not-a-pdf') {
    score('refused', where, read['refusal'] !== undefined, true)
    return
  }
  for (const field of headFields) score(field, where, read[field], truth[field])
  if (truth['area_send_outcome'] !== undefined) score('area_send_outcome', where, read['area_send_outcome'], truth['area_send_outcome'])
  score('judgements', where, judgements(read['judgements']), judgements(truth['judgements']))
  if (truth['document_type'] !== 'inspection-report') {
    score('refused', where, read['refusal'] !== undefined, true)
    return
  }
  for (const field of reportFields) score(field, where, read[field], truth[field])
  score('safeguarding board', where, pick(read['safeguarding_board_judgement'], ['grade', 'as_printed']), pick(truth['safeguarding_board_judgement'], ['grade', 'as_printed']))
  score('numbered paragraphs', where, pick(read['numbered_paragraphs'], ['count', 'last', 'missing_numbers']), pick(truth['numbered_paragraphs'], ['count', 'last', 'missing_numbers']))
  const [ours, theirs] = [read['recommendations'] as Row, truth['recommendations'] as Row]
  score('recommendations: heading, prose, none', where, pick(ours, ['heading_as_printed', 'prose', 'stated_none']), pick(theirs, ['heading_as_printed', 'prose', 'stated_none']))
  compareItems(where, ours['items'] as readonly Item[], theirs['items'] as readonly Item[])
}

describe.skipIf(!existsSync(list))('real reports against the checked list (skipped where there is none)', () => {
  it('every field is right, and the words of at least 99.5 % of recommendations', { timeout: 300_000 }, async () => {
    const pdfium = await openPdfium(256 * 1024 * 1024)
    const rows = readFileSync(list, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row)
    for (const row of rows) compare(readingJson(readPdf(pdfium, readFileSync(join(folder, String(row['file']))))), row)
    process.stdout.write(`\n${[...scores].map(([field, { right, all }]) => `${field.padEnd(40)} ${String(right).padStart(4)} of ${String(all).padStart(4)}`).join('\n')}\n`)
    const words = scores.get('recommendation: words')!
    expect(words.right / words.all).toBeGreaterThanOrEqual(0.995)
    const wrong = [...scores].filter(([field]) => field !== 'recommendation: words').flatMap(([field, entry]) => entry.wrong.map((where) => `${field}: ${where}`))
    expect(wrong).toEqual([])
  })
})
