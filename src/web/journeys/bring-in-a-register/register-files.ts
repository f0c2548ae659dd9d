import type { TextCheckOverride } from '../../../core/child-data/text-check.ts'
import { registerFromRows, type PartRows, type RegisterFromRows } from '../../../core/inspection/register-from-rows.ts'
import { registerShapes, type RegisterPart } from '../../../core/inspection/register-table-shapes.ts'
import { isRefusal, refuse, type Refusal } from '../../../core/refusal.ts'
import type { TableProblem } from '../../../core/table/table.ts'
import type { UploadedFile } from '../../form.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Draft, Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { keepWarning, warningKept } from '../../warning-gone-past.ts'

/** The name under which files that wait to be confirmed are kept. */
export const journey = 'bring-in-a-register'

/** The most that all files together may have, in bytes. */
export const largestRegister = 16 * 1024 * 1024

const parts = Object.keys(registerShapes) as readonly RegisterPart[]

export type KeptFiles = { readonly draft: string; readonly files: readonly UploadedFile[]; readonly override: TextCheckOverride | null }

/** In: files, and the warning they went past. Out: the values of the draft that keeps them between looking and confirming. */
export const keepFiles = (files: readonly UploadedFile[], override: TextCheckOverride | null): Draft['values'] => ({
  ...keepWarning(override),
  names: files.map(({ name }) => name),
  bytes: files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
})

/** The visitor’s own waiting files that the address names, or null. */
export const filesHere = async (ask: Pick<Questions, 'draft'>, { params, programme, person }: ProgrammeVisit): Promise<KeptFiles | null> => {
  const draft = await ask.draft(params['draft'] ?? '')
  if (draft === null || draft.programme !== programme.id || draft.person !== person.id || draft.journey !== journey) return null
  const [names, bytes] = [[draft.values['names'] ?? []].flat(), [draft.values['bytes'] ?? []].flat()]
  return { draft: draft.id, override: warningKept(draft.values), files: names.map((name, index) => ({ name, bytes: new Uint8Array(Buffer.from(bytes[index] ?? '', 'base64')) })) }
}

const isWorkbook = ({ bytes }: UploadedFile): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Which table a CSV file holds, by a heading that only that table has. */
const partsOf = (file: UploadedFile): readonly RegisterPart[] => {
  if (isWorkbook(file)) return parts
  const heading = new TextDecoder().decode(file.bytes.subarray(0, 4096)).split('\n')[0] ?? ''
  return parts.filter((part) => heading.includes(registerShapes[part].columns[0].heading))
}

export type RegisterDryRun = RegisterFromRows | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * In: the files of a register. Out: what bringing them in would do to the register as it stands now. The same function shows the
 * dry run and, on confirming, makes what is recorded.
 */
export const tryFiles = async (ask: Questions & Tools, files: readonly UploadedFile[], { programme }: ProgrammeVisit): Promise<RegisterDryRun> => {
  const brought: Partial<Record<RegisterPart, PartRows>> = {}
  const problems: TableProblem[] = []
  for (const file of files) {
    for (const part of partsOf(file)) {
      const reading = await ask.readSpreadsheet(file.bytes, file.name, registerShapes[part])
      // A workbook may leave tables out; everything else that is wrong with a file is said.
      if (isRefusal(reading) && reading.code === 'sheet-missing') continue
      if (isRefusal(reading)) return { kind: 'refused', refusal: reading }
      if (reading.kind === 'problems') problems.push(...reading.problems)
      else brought[part] = reading
    }
  }
  if (problems.length > 0) return { kind: 'problems', problems }
  if (Object.keys(brought).length === 0) {
    return { kind: 'refused', refusal: refuse('no-table', 'No table of a register was found in what you brought.', 'Bring the workbook or the CSV files that “Take out” makes.') }
  }
  const inspections = await ask.inspections(programme.id)
  const documents = new Set((await ask.reportsInTray(programme.id)).map(({ document }) => document))
  return registerFromRows(brought, {
    programme: programme.id,
    inspections,
    findings: await ask.findings(programme.id),
    lineage: await ask.lineage(programme.id),
    documents,
  })
}
