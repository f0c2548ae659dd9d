import type { Source } from '../inspection/inspection.ts'

/** Where the dataset itself says that it holds nothing of adopters. */
export const adoptersSource: Source = {
  title: 'Data to Insight, Annex A from the Standard Safeguarding Dataset, AnnexA_sqlserver_v1.2.0, list 11: “Incomplete as required data not held within the ssd and beyond project scope”',
  url: 'https://github.com/data-to-insight/ssd-data-model',
}

/** Counts of Annex A that the Standard Safeguarding Dataset cannot give, although it is counted as Annex A: those of its list of adopters. */
export const notInDataset: ReadonlySet<string> = new Set(['adopter_households_approved', 'adopter_stage_1_2m_pct', 'adopter_stage_2_4m_pct'])
