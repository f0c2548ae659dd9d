// Writes an invented children in need census of any size: node scripts/invented-census.mjs FILE CHILDREN [SEED].
// The same seed gives the same bytes. No child, name or number in it belongs to anybody.
import { closeSync, openSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const day = 86_400_000
const year = 2024
const end = Date.UTC(year, 2, 31)
const begin = Date.UTC(year - 1, 3, 1)
const iso = (moment) => new Date(moment).toISOString().slice(0, 10)

/** A small generator of repeatable numbers between 0 and 1. */
const numbers = (seed) => () => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32)

/** Writes the file. In: where, how many children, and a seed. */
export const writeInventedCensus = (path, children, seed = 1) => {
  const next = numbers(seed)
  const upTo = (most) => Math.floor(next() * most)
  const one = (...of) => of[upTo(of.length)]
  const file = openSync(path, 'w')
  let held = `<?xml version="1.0" encoding="utf-8"?>\n<Message>\n<Header>\n<CollectionDetails>\n<Collection>CIN</Collection>\n<Year>${year}</Year>\n<ReferenceDate>${iso(end)}</ReferenceDate>\n</CollectionDetails>\n<Source>\n<SourceLevel>L</SourceLevel>\n<LEA>999</LEA>\n<SoftwareCode>Invented</SoftwareCode>\n<SerialNo>001</SerialNo>\n<DateTime>${year}-05-20T10:00:00</DateTime>\n</Source>\n</Header>\n<Children>\n`
  const put = (indent, name, value) => void (held += `${' '.repeat(indent)}<${name}>${value}</${name}>\n`)
  const inYear = () => begin + upTo(366) * day
  for (let child = 0; child < children; child += 1) {
    const born = end - (30 + upTo(17 * 365)) * day
    held += '  <Child>\n    <ChildIdentifiers>\n'
    put(6, 'LAchildID', `INVENTED${String(child).padStart(8, '0')}`)
    put(6, 'UPN', `A${String(upTo(1e12)).padStart(12, '0')}`)
    put(6, 'PersonBirthDate', iso(born))
    put(6, 'GenderCurrent', one(1, 2))
    held += '    </ChildIdentifiers>\n    <ChildCharacteristics>\n'
    put(6, 'Ethnicity', one('WBRI', 'WOTH', 'AIND', 'BAFR', 'MWBC'))
    held += '      <Disabilities>\n        <Disability>NONE</Disability>\n      </Disabilities>\n    </ChildCharacteristics>\n'
    for (let cases = 1 + upTo(1.3); cases > 0; cases -= 1) {
      const referred = Math.max(born, next() < 0.6 ? inYear() : begin - upTo(900) * day)
      const closed = referred + (20 + upTo(400)) * day
      const isClosed = closed >= begin && closed <= end
      held += '    <CINdetails>\n'
      put(6, 'CINreferralDate', iso(referred))
      put(6, 'ReferralSource', one('1A', '2A', '3A', '5A', '6'))
      put(6, 'PrimaryNeedCode', one('N1', 'N2', 'N4', 'N5'))
      if (isClosed) {
        put(6, 'CINclosureDate', iso(closed))
        put(6, 'ReasonForClosure', one('RC3', 'RC7', 'RC8', 'RC9'))
      }
      for (let assessments = upTo(3); assessments > 0; assessments -= 1) {
        const start = Math.max(referred, begin) + upTo(40) * day
        const done = start + upTo(80) * day
        held += '      <Assessments>\n'
        put(8, 'AssessmentActualStartDate', iso(start))
        if (done <= end) {
          put(8, 'AssessmentAuthorisationDate', iso(done))
          held += '        <FactorsIdentifiedAtAssessment>\n'
          for (let factors = 1 + upTo(3); factors > 0; factors -= 1) put(10, 'AssessmentFactors', one('1A', '2B', '3A', '3B', '4B', '16A', '17A', '24A'))
          held += '        </FactorsIdentifiedAtAssessment>\n'
        }
        held += '      </Assessments>\n'
      }
      const enquiry = Math.max(referred, begin) + upTo(30) * day
      const conference = enquiry + (8 + upTo(20)) * day
      const isConferred = next() < 0.12
      if (next() < 0.3 || isConferred) {
        held += '      <Section47>\n'
        put(8, 'S47ActualStartDate', iso(enquiry))
        if (isConferred) put(8, 'DateOfInitialCPC', iso(conference))
        put(8, 'ICPCnotRequired', isConferred ? 'false' : 'true')
        held += '      </Section47>\n'
      }
      put(6, 'ReferralNFA', 'false')
      if (isConferred) {
        held += '      <ChildProtectionPlans>\n'
        put(8, 'CPPstartDate', iso(conference))
        put(8, 'InitialCategoryOfAbuse', one('NEG', 'EMO', 'PHY'))
        put(8, 'LatestCategoryOfAbuse', one('NEG', 'EMO', 'PHY'))
        put(8, 'NumberOfPreviousCPP', one(0, 0, 0, 1))
        if (conference + 90 * day <= end) {
          held += '        <Reviews>\n'
          for (let on = conference + (60 + upTo(40)) * day; on <= end; on += (140 + upTo(60)) * day) put(10, 'CPPreviewDate', iso(on))
          held += '        </Reviews>\n'
        }
        held += '      </ChildProtectionPlans>\n'
      }
      held += '    </CINdetails>\n'
    }
    held += '  </Child>\n'
    if (held.length > 2 ** 20) {
      writeSync(file, held)
      held = ''
    }
  }
  writeSync(file, `${held}</Children>\n</Message>\n`)
  closeSync(file)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeInventedCensus(process.argv[2], Number(process.argv[3]), Number(process.argv[4] ?? 1))
