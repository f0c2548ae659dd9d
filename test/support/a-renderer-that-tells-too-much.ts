import type { ChartedSeries } from '../../src/core/measure/charted-series.ts'
import type { Figure } from '../../src/core/measure/figure.ts'
import type { Released } from '../../src/core/publication/released.ts'

// What a renderer for the public must never look like. `public-renderers.test.ts` shows on these that it would be found.

/** Takes figures openly. */
export const openly = (figures: readonly Figure[]): string => String(figures.length)
/** Takes them inside another value. */
export const inside = (page: { readonly title: string; readonly about: { readonly charts: ReadonlyMap<string, ChartedSeries> } | null }): string => page.title
/** Takes a way to ask for them. */
export const byAsking = (ask: { readonly figures: (body: string) => Promise<readonly Pick<Figure, 'amount' | 'period'>[]> }): Promise<unknown> => ask.figures('')
/** Hands them to what it is given. */
export const byHanding = (show: (figure: Omit<Figure, 'load'>) => string): string => show.name
/** As it should be. */
export const rightly = (released: Released): number => released.record.cells.length
