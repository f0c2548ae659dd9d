import type { Body } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { addressees, findingKinds } from '../../../core/inspection/finding.ts'
import type { AcceptedFinding, AcceptIntent, LeftOut } from '../../../core/inspection/accept-reading.ts'
import { visitKinds, type Inspection, type InspectionId, type Judgement, type Publication } from '../../../core/inspection/inspection.ts'
import type { Reading } from '../../../core/inspection/reading.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { typedDay, type Form } from '../../form.ts'
import { gradeWords, parseFramework } from '../../words/inspection-words.ts'
import { rowsIn } from './reading-as-form.ts'
import { newVisit } from './same-visit-question.ts'

type Parsed<T> = { readonly value: T; readonly errors: readonly FieldError[] }

const dayIn = (sent: Form, name: string, what: string): Parsed<Day | null> => {
  const typed = typedDay(sent, name)
  return typed.kind === 'not-a-day'
    ? { value: null, errors: [{ field: `${name}-day`, message: `${what} is not a real date. Enter it as day, month and year` }] }
    : { value: typed.kind === 'day' ? typed.day : null, errors: [] }
}

const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

const publicationIn = (sent: Form): Parsed<Publication> => {
  const on = dayIn(sent, 'publication', 'The day of publication')
  switch (sent.text('published')) {
    case 'published':
      return { value: { kind: 'published', on: on.value }, errors: on.errors }
    case 'not-published':
      return { value: { kind: 'not-published' }, errors: [] }
    default:
      return { value: { kind: 'not-known' }, errors: [] }
  }
}

const judgementsIn = (sent: Form, reading: Reading): Parsed<readonly Judgement[]> => {
  const value: Judgement[] = []
  const errors: FieldError[] = []
  for (let index = 0; index < rowsIn(sent, 'judgements', reading.judgements.length); index += 1) {
    const read = reading.judgements[index]
    const [area, grade] = [sent.text(`judgement-${index}-area`), sent.text(`judgement-${index}-grade`)]
    if (read === undefined && area === '' && grade === '') continue
    if (area === '') errors.push({ field: `judgement-${index}-area`, message: 'Choose the area that was judged' })
    // A row that was read and is now without a grade is taken out: the correction stands in the journal.
    if (grade === '') {
      if (read === undefined) errors.push({ field: `judgement-${index}-grade`, message: 'Choose the grade the report prints' })
      continue
    }
    const isAsRead = read !== undefined && read.area === area && read.grade === grade
    value.push({ area, areaAsPrinted: read !== undefined && read.area === area ? (read.areaAsPrinted ?? '') : '', grade, gradeAsPrinted: isAsRead ? read.gradeAsPrinted : gradeWords(grade), page: read?.at.page ?? null })
  }
  const twice = value.find((each, index) => value.findIndex((other) => other.area === each.area) !== index)
  if (twice !== undefined) errors.push({ field: `judgement-${value.lastIndexOf(twice)}-area`, message: 'One area has two judgements. Keep the one the report prints' })
  return { value, errors }
}

const findingIn = (sent: Form, index: number, readAs: number | null): Parsed<AcceptedFinding> => {
  const at = (part: string): string => sent.text(`finding-${index}-${part}`)
  const [text, page] = [at('text'), at('page')]
  const errors: FieldError[] = []
  if (text === '') {
    const whatElse = readAs === null ? '' : ', or tick “This is not a finding” and say why'
    errors.push({ field: `finding-${index}-text`, message: `Finding ${index + 1} has no words. Copy them from the report${whatElse}` })
  }
  if (page !== '' && !/^[1-9]\d{0,3}$/.test(page)) errors.push({ field: `finding-${index}-page`, message: `The page of finding ${index + 1} is not a number` })
  return {
    value: {
      readAs,
      kind: findingKinds.find((kind) => kind === at('kind')) ?? 'area-for-improvement',
      addressee: addressees.find((each) => each === at('addressee')) ?? 'local-authority',
      numberAsPrinted: at('number') || null,
      group: at('group') || null,
      text,
      subItems: lines(at('sub')),
      page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : null,
    },
    errors,
  }
}

const findingsIn = (sent: Form, reading: Reading) => {
  const findings: AcceptedFinding[] = []
  const leftOut: LeftOut[] = []
  const errors: FieldError[] = []
  for (let index = 0; index < rowsIn(sent, 'findings', reading.findings.length); index += 1) {
    const readAs = index < reading.findings.length ? index : null
    const parsed = findingIn(sent, index, readAs)
    if (readAs === null && parsed.value.text === '' && parsed.value.page === null) continue
    if (readAs !== null && sent.text(`finding-${index}-out`) !== '') {
      const reason = sent.text(`finding-${index}-reason`)
      if (reason === '') errors.push({ field: `finding-${index}-reason`, message: `Say why item ${index + 1} is not a finding` })
      leftOut.push({ readAs, reason })
      continue
    }
    findings.push(parsed.value)
    errors.push(...parsed.errors)
  }
  return { findings, leftOut, errors }
}

const addressIn = (sent: Form): Parsed<string | null> => {
  const typed = sent.text('source-url')
  if (typed === '') return { value: null, errors: [] }
  return /^https?:\/\/[^\s/]+\.\S+$/.test(typed)
    ? { value: typed, errors: [] }
    : { value: null, errors: [{ field: 'source-url', message: 'Enter a full web address, such as https://reports.ofsted.gov.uk/provider/44/80000, or leave it empty' }] }
}

const sameVisitIn = (sent: Form, candidates: readonly Inspection[]): Parsed<InspectionId | null> => {
  const chosen = sent.text('same-visit')
  if (candidates.length === 0 || chosen === newVisit) return { value: null, errors: [] }
  const found = candidates.find(({ id }) => id === chosen)
  return found === undefined
    ? { value: null, errors: [{ field: 'same-visit', message: 'Say whether this visit is in the register already' }] }
    : { value: found.id, errors: [] }
}

/** In: what a person sent, the reading they compared, the visits it may belong to, and the bodies of the programme. Out: what they accept, or the faults of its fields. */
export const parseAcceptance = (
  sent: Form,
  reading: Reading,
  { candidates, bodies }: { readonly candidates: readonly Inspection[]; readonly bodies: readonly Body[] },
): Parsed<AcceptIntent> => {
  const same = sameVisitIn(sent, candidates)
  const [start, end, received] = [dayIn(sent, 'start', 'The first day'), dayIn(sent, 'end', 'The last day'), dayIn(sent, 'received', 'The day of receipt')]
  const [publication, judgements, findings, url] = [publicationIn(sent), judgementsIn(sent, reading), findingsIn(sent, reading), addressIn(sent)]
  const visit = visitKinds.find((kind) => kind === sent.text('visit'))
  const provider = sent.text('provider')
  return {
    value: {
      inspection: {
        body: bodies.find(({ id }) => id === sent.text('body'))?.id ?? null,
        providerAsPrinted: provider,
        visit: visit ?? 'other-visit',
        framework: parseFramework(sent.text('framework')),
        start: start.value,
        end: end.value,
        datesInWords: null,
        publication: publication.value,
        received: received.value,
        leadInspectors: lines(sent.text('inspectors')),
        theme: sent.text('theme') || null,
        summary: sent.text('summary') || null,
        source: { title: sent.text('source-title') || 'Inspection report', url: url.value },
        alsoIn: [],
        judgements: judgements.value,
      },
      findings: findings.findings,
      leftOut: findings.leftOut,
      completes: same.value,
      isCompared: sent.text('compared') !== '',
    },
    errors: [
      ...same.errors,
      ...(provider === '' ? [{ field: 'provider', message: 'Enter who was inspected, as the report prints it' }] : []),
      ...(visit === undefined ? [{ field: 'visit', message: 'Choose the kind of visit' }] : []),
      ...start.errors, ...end.errors, ...publication.errors, ...received.errors, ...url.errors, ...judgements.errors, ...findings.errors,
    ],
  }
}
