import { block, codes, leaf, nodeOf } from '../xml/layout.ts'

/**
 * The children in need census as its XML files write it, 2017 to 2026: elements in their order, which of them are needed, and the
 * codes of each year. What changed: 2021 factors 18B, 18C, 19B and 19C beside 18A and 19A; 2022 child in need plans and factor
 * 24A; 2023 source 5D and reason RC9; 2025 `Sex` instead of `GenderCurrent`.
 * Source: Children in need census, guides by year, https://www.gov.uk/guidance/children-in-need-census; element names, order and
 * codes compared with the schemas of the liia-tools project for each of the ten years.
 */
export const firstYear = 2017
export const lastYear = 2026

const upn = { kind: 'pattern', pattern: /^[A-Za-z]\d{11}[\dA-Za-z]$/, asked: 'Enter a letter, eleven digits, and a digit or letter.' } as const
const categories = codes('NEG PHY SAB EMO MUL')
const needed = { isNeeded: true } as const
const many = { isMany: true } as const

const identifiers = block(
  'ChildIdentifiers',
  [
    leaf('LAchildID', 'text', needed),
    leaf('UPN', upn),
    leaf('FormerUPN', upn),
    leaf('UPNunknown', codes('UN1 UN2 UN3 UN4 UN5 UN6 UN7')),
    leaf('PersonBirthDate', 'date'),
    leaf('ExpectedPersonBirthDate', 'plan-date'),
    leaf('GenderCurrent', codes('0 1 2 9'), { ...needed, last: 2024 }),
    leaf('Sex', codes('M F U'), { ...needed, first: 2025 }),
    leaf('PersonDeathDate', 'date'),
  ],
  needed,
)

const characteristics = block(
  'ChildCharacteristics',
  [
    leaf('Ethnicity', codes('WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT'), needed),
    block('Disabilities', [leaf('Disability', codes('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA'), { ...needed, ...many })]),
  ],
  needed,
)

const factors = codes(
  '1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A 18A 19A 20 21 22A 23A',
  { 2021: '18B 18C 19B 19C', 2022: '24A' },
)

const details = block(
  'CINdetails',
  [
    leaf('CINreferralDate', 'date', needed),
    leaf('ReferralSource', codes('1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 6 7 8 9 10', { 2023: '5D' }), needed),
    leaf('PrimaryNeedCode', codes('N1 N2 N3 N4 N5 N6 N7 N8 N9 N0')),
    leaf('CINclosureDate', 'date'),
    leaf('ReasonForClosure', codes('RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8', { 2023: 'RC9' })),
    leaf('DateOfInitialCPC', 'date'),
    block(
      'Assessments',
      [
        leaf('AssessmentActualStartDate', 'date', needed),
        leaf('AssessmentInternalReviewDate', 'plan-date'),
        leaf('AssessmentAuthorisationDate', 'date'),
        block('FactorsIdentifiedAtAssessment', [leaf('AssessmentFactors', factors, { ...needed, ...many })]),
      ],
      many,
    ),
    block('CINPlanDates', [leaf('CINPlanStartDate', 'date', needed), leaf('CINPlanEndDate', 'date')], { ...many, first: 2022 }),
    block(
      'Section47',
      [leaf('S47ActualStartDate', 'date', needed), leaf('InitialCPCtarget', 'plan-date'), leaf('DateOfInitialCPC', 'date'), leaf('ICPCnotRequired', 'yes-no', needed)],
      many,
    ),
    leaf('ReferralNFA', 'yes-no', needed),
    block(
      'ChildProtectionPlans',
      [
        leaf('CPPstartDate', 'date', needed),
        leaf('CPPendDate', 'date'),
        leaf('InitialCategoryOfAbuse', categories, needed),
        leaf('LatestCategoryOfAbuse', categories, needed),
        leaf('NumberOfPreviousCPP', 'whole-number', needed),
        block('Reviews', [leaf('CPPreviewDate', 'date', { ...needed, ...many })]),
      ],
      many,
    ),
  ],
  { ...needed, ...many },
)

const header = block(
  'Header',
  [
    block('CollectionDetails', [leaf('Collection', codes('CIN'), needed), leaf('Year', 'year', needed), leaf('ReferenceDate', 'date', needed)], needed),
    block(
      'Source',
      [
        leaf('SourceLevel', codes('L')),
        leaf('LEA', { kind: 'pattern', pattern: /^\d{3}$/, asked: 'Enter the three digits of the local authority.' }, needed),
        leaf('SoftwareCode', 'text'),
        leaf('Release', 'text'),
        leaf('SerialNo', { kind: 'pattern', pattern: /^\d{3,}$/, asked: 'Enter three digits or more.' }),
        leaf('DateTime', 'moment'),
      ],
      { ...needed, ...many },
    ),
  ],
  { ...needed, isRecord: true },
)

export const censusRoot = nodeOf(
  block('Message', [header, block('Children', [block('Child', [identifiers, characteristics, details], { ...needed, ...many, isRecord: true })], needed)]),
)
