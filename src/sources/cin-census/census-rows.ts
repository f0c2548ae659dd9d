import type { DayNumber } from '../../core/calendar/day-number.ts'
import { censusTableNames, type CensusTable } from '../../core/measure/census-tables.data.ts'
import type { ListQuality } from '../../core/measure/measured.ts'
import { closeRows, type ListTable, type Rows } from '../../core/measure/rows.ts'
import { layoutOf } from '../../core/measure/tables.ts'
import { Words } from '../../core/measure/text-column.ts'
import { TableBuilder } from '../returns/table-builder.ts'
import { blocksOf, numberOf, textOf, type XmlRecord } from '../xml/xml-record.ts'

/** A text that stands alone. A piece of a larger text would keep the whole of that in memory. */
const alone = (text: string): string => Buffer.from(text).toString()

/** Turns the children of a census into its tables. */
export class CensusRows {
  readonly #tables: Readonly<Record<CensusTable, TableBuilder>>
  readonly #children = new Set<string>()
  /** One text for each set of factors, however many assessments have it. */
  readonly #factorTexts = new Map<string, string>()
  readonly #codes = new Map<string, string>()

  constructor() {
    const ids = new Words()
    const of = (name: CensusTable): TableBuilder => new TableBuilder(name, ['Plan'], ids)
    this.#tables = Object.fromEntries(censusTableNames.map((name) => [name, of(name)])) as Record<CensusTable, TableBuilder>
  }

  /** Adds a child. Out: its identifier stands in the file already. */
  add(child: XmlRecord): { readonly isRepeated: boolean } {
    const [who] = blocksOf(child, 'ChildIdentifiers')
    const given = who === undefined ? null : textOf(who, 'LAchildID')
    const id = given === null ? null : alone(given)
    const born = who === undefined ? NaN : numberOf(who, 'PersonBirthDate')
    const isRepeated = id !== null && this.#children.has(id)
    if (id !== null) this.#children.add(id)
    this.#tables['census-children'].add([id, born, who === undefined ? NaN : numberOf(who, 'ExpectedPersonBirthDate'), ...this.#characteristics(child, who)])
    for (const details of blocksOf(child, 'CINdetails')) this.#addCase(id, born, details)
    return { isRepeated }
  }

  /** Sex, ethnicity and whether a disability is named; each code is kept as one text, however many children have it. */
  #characteristics(child: XmlRecord, who: XmlRecord | undefined): readonly (string | null)[] {
    const once = (code: string | null): string | null => {
      if (code === null) return null
      const known = this.#codes.get(code) ?? alone(code)
      this.#codes.set(code, known)
      return known
    }
    const [about] = blocksOf(child, 'ChildCharacteristics')
    const named = about === undefined ? [] : blocksOf(about, 'Disabilities').flatMap(({ many }) => many.filter((code) => code !== null))
    const disability = named.length === 0 ? null : named.every((code) => code === 'NONE') ? 'no' : 'yes'
    return [once(who === undefined ? null : (textOf(who, 'Sex') ?? textOf(who, 'GenderCurrent'))), once(about === undefined ? null : textOf(about, 'Ethnicity')), disability]
  }

  #addCase(id: string | null, born: DayNumber, details: XmlRecord): void {
    const tables = this.#tables
    const referred = numberOf(details, 'CINreferralDate')
    tables['census-referrals'].add([
      id,
      born,
      referred,
      textOf(details, 'ReferralSource'),
      textOf(details, 'PrimaryNeedCode'),
      numberOf(details, 'CINclosureDate'),
      textOf(details, 'ReasonForClosure'),
      textOf(details, 'ReferralNFA'),
    ])
    for (const each of blocksOf(details, 'Assessments'))
      tables['census-assessments'].add([id, referred, numberOf(each, 'AssessmentActualStartDate'), numberOf(each, 'AssessmentAuthorisationDate'), this.#factors(each)])
    for (const each of blocksOf(details, 'CINPlanDates')) tables['census-need-plans'].add([id, numberOf(each, 'CINPlanStartDate'), numberOf(each, 'CINPlanEndDate')])
    const enquiries = blocksOf(details, 'Section47')
    for (const each of enquiries) {
      const [start, conference] = [numberOf(each, 'S47ActualStartDate'), numberOf(each, 'DateOfInitialCPC')]
      tables['census-enquiries'].add([id, start, conference, textOf(each, 'ICPCnotRequired')])
      if (!Number.isNaN(conference)) tables['census-conferences'].add([id, start, conference])
    }
    const conference = numberOf(details, 'DateOfInitialCPC')
    if (!Number.isNaN(conference) && !enquiries.some((each) => numberOf(each, 'DateOfInitialCPC') === conference)) tables['census-conferences'].add([id, NaN, conference])
    for (const each of blocksOf(details, 'ChildProtectionPlans')) this.#addPlan(id, each)
  }

  #addPlan(id: string | null, plan: XmlRecord): void {
    const number = String(this.#tables['census-protection-plans'].rowCount)
    const start = numberOf(plan, 'CPPstartDate')
    this.#tables['census-protection-plans'].add([
      id,
      number,
      start,
      numberOf(plan, 'CPPendDate'),
      textOf(plan, 'InitialCategoryOfAbuse'),
      textOf(plan, 'LatestCategoryOfAbuse'),
      numberOf(plan, 'NumberOfPreviousCPP'),
    ])
    const reviews = blocksOf(plan, 'Reviews').flatMap(({ many }) => many.filter((on) => typeof on === 'number')).toSorted((one, other) => one - other)
    const from = [start, ...reviews]
    for (const [before, on] of from.entries()) this.#tables['census-review-spans'].add([number, on, from[before + 1] ?? NaN, before])
  }

  #factors(assessment: XmlRecord): string | null {
    const found = blocksOf(assessment, 'FactorsIdentifiedAtAssessment').flatMap(({ many }) => many.filter((code) => typeof code === 'string'))
    if (found.length === 0) return null
    const text = [...new Set(found)].join(' ')
    const known = this.#factorTexts.get(text)
    if (known !== undefined) return known
    this.#factorTexts.set(text, text)
    return text
  }

  /** Closes the tables. In: how many dates of each element could not be read. Out: the rows, closed, and what each table is like. */
  close(unusableDates: ReadonlyMap<string, number>): { readonly rows: Rows; readonly quality: readonly ListQuality[] } {
    const quality: ListQuality[] = []
    const tables = new Map<CensusTable, ListTable>()
    for (const name of censusTableNames) {
      const own = new Map([...unusableDates].flatMap(([way, count]) => (elementsOf(name).includes(way) ? [[way.split('/').at(-1)!, count] as const] : [])))
      const closed = this.#tables[name].close(own)
      tables.set(name, closed.table)
      // What is worked out repeats what stands in the other tables.
      if (layoutOf(name).columns.every(({ heading }) => heading !== 'Next review')) quality.push(closed.quality)
    }
    return { rows: closeRows(tables), quality }
  }
}

const details = 'Children/Child/CINdetails'
const elements: Readonly<Partial<Record<CensusTable, readonly string[]>>> = {
  'census-children': ['PersonBirthDate', 'ExpectedPersonBirthDate', 'PersonDeathDate'].map((name) => `Children/Child/ChildIdentifiers/${name}`),
  'census-referrals': ['CINreferralDate', 'CINclosureDate', 'DateOfInitialCPC'].map((name) => `${details}/${name}`),
  'census-assessments': ['AssessmentActualStartDate', 'AssessmentInternalReviewDate', 'AssessmentAuthorisationDate'].map((name) => `${details}/Assessments/${name}`),
  'census-need-plans': ['CINPlanStartDate', 'CINPlanEndDate'].map((name) => `${details}/CINPlanDates/${name}`),
  'census-enquiries': ['S47ActualStartDate', 'InitialCPCtarget', 'DateOfInitialCPC'].map((name) => `${details}/Section47/${name}`),
  'census-protection-plans': ['CPPstartDate', 'CPPendDate', 'Reviews/CPPreviewDate'].map((name) => `${details}/ChildProtectionPlans/${name}`),
}
/** The elements whose dates stand in a table. */
const elementsOf = (name: CensusTable): readonly string[] => elements[name] ?? []
