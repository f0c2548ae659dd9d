/** One council on 31 March of a year: children in care, and the children aged 0 to 17 of the mid-year estimate of the year before. */
export type InventedPopulation = { readonly body: string; readonly year: number; readonly inCare: number; readonly children: number }

const of = (body: string, rows: readonly (readonly [year: number, inCare: number, children: number])[]): readonly InventedPopulation[] => rows.map(([year, inCare, children]) => ({ body, year, inCare, children }))

/**
 * How many children live in the invented county, and how many of them were in care on 31 March. Wholly invented. From 2024 on the children in care are those of
 * the monthly counts, and the areas of the two councils to come add up to the county.
 */
export const exampleshirePopulation: readonly InventedPopulation[] = [
  ...of('exampleshire-county-council', [[2019, 803, 127_900], [2020, 822, 128_300], [2021, 836, 128_600], [2022, 859, 128_900], [2023, 881, 129_100], [2024, 896, 129_400], [2025, 918, 129_900], [2026, 934, 130_300]]),
  ...of('north-exampleshire-council', [[2024, 401, 61_300], [2025, 408, 61_500], [2026, 413, 61_600]]),
  ...of('south-exampleshire-council', [[2024, 495, 68_100], [2025, 510, 68_400], [2026, 521, 68_700]]),
]
