import { block, codes, leaf, nodeOf } from '../xml/layout.ts'

/**
 * The children's social work workforce return (CSWW) as its XML files write it. The layout is that of 2022; elements and codes of
 * other years are told of and read past. `Sex` stands beside `GenderCurrent` because later returns of the department use it.
 * Source: Children's social work workforce census, guides by year, https://www.gov.uk/guidance/childrens-social-work-workforce-census;
 * element names, order and codes compared with the schema of the liia-tools project for 2022.
 */
const flag = codes('0 1')
const needed = { isNeeded: true } as const

const worker = block(
  'CSWWWorker',
  [
    leaf('AgencyWorker', flag, needed),
    leaf('SWENo', { kind: 'pattern', pattern: /^[A-Za-z]{2}\d{10}$/, asked: 'Enter the two letters and ten digits of Social Work England.' }, needed),
    leaf('FTE', 'number'),
    leaf('PersonBirthDate', 'date'),
    leaf('GenderCurrent', codes('0 1 2 9')),
    leaf('Sex', codes('M F U')),
    leaf('Ethnicity', codes('WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT')),
    leaf('QualInst', 'text', { isMany: true }),
    leaf('QualLevel', codes('1 2 3')),
    leaf('StepUpGrad', flag),
    leaf('OrgRole', codes('1 2 3 4 5 6')),
    leaf('RoleStartDate', 'date'),
    leaf('StartOrigin', codes('1 2 3 4 5 6 7 8 9 10')),
    leaf('RoleEndDate', 'date'),
    leaf('LeaverDestination', codes('1 2 3 4 5 6 7 8 9')),
    leaf('ReasonLeave', codes('1 2 3 4 5 6 7 8 9 10')),
    leaf('FTE30', 'number'),
    leaf('Cases30', 'whole-number'),
    leaf('WorkingDaysLost', 'number'),
    leaf('ContractWeeks', 'number'),
    leaf('FrontlineGrad', flag),
    leaf('Absat30Sept', flag),
    leaf('ReasonAbsence', codes('MAT OTH PUB SIC TRN UNA UNP')),
    leaf('CFKSSstatus', codes('1 2 3 4')),
  ],
  { ...needed, isMany: true, isRecord: true },
)

const header = block(
  'Header',
  [
    block('CollectionDetails', [leaf('Collection', codes('CSWW'), needed), leaf('Year', 'year', needed), leaf('ReferenceDate', 'date', needed)], needed),
    block(
      'Source',
      [leaf('SourceLevel', codes('L')), leaf('LEA', { kind: 'pattern', pattern: /^\d{3}$/, asked: 'Enter the three digits of the local authority.' }, needed), leaf('SoftwareCode', 'text'), leaf('Release', 'text'), leaf('SerialNo', 'text'), leaf('DateTime', 'moment')],
      { ...needed, isMany: true },
    ),
  ],
  { ...needed, isRecord: true },
)

const vacancies = block('LALevelVacancies', [leaf('NumberOfVacancies', 'number', needed), leaf('NoAgencyFTE', 'number', needed), leaf('NoAgencyHeadcount', 'whole-number', needed)], { ...needed, isRecord: true })

export const workforceRoot = nodeOf(block('Message', [header, vacancies, worker]))
