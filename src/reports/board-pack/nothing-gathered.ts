import type { PackFacts } from './pack-facts.ts'

/** The parts of the facts that a template may have no page for, with nothing in them; also what facts of an older composer lack. */
export const nothingGathered: Pick<PackFacts, 'exceptions' | 'coverage' | 'states' | 'plan' | 'contracts' | 'voices' | 'audits' | 'workforce' | 'risks' | 'ledger' | 'moved'> = {
  exceptions: [],
  coverage: { total: 0, whole: 0, rows: [] },
  states: [],
  plan: [],
  contracts: [],
  voices: { standing: [], outcomes: [] },
  audits: { concerns: [], rounds: [], latest: null },
  workforce: { measures: [], cohorts: [], campaigns: [] },
  risks: { concerns: [], open: [], closed: [] },
  ledger: [],
  moved: { states: [], dates: [], targets: [], figures: [], restated: [], views: [], others: [], entries: [], setUp: null },
}
