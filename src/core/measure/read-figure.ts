import type { Amount, Figure } from './figure.ts'

/** A figure as a reader found it in a file: all of its birth certificate that the file can give, before anybody takes it in. */
export type ReadFigure = Pick<Figure, 'measure' | 'body' | 'period' | 'amount' | 'dataTo' | 'standing' | 'place' | 'flag'>

/** A figure as it is written: with its revision, and taken back where there is no amount. */
export type NewFigure = Omit<ReadFigure, 'amount'> & { readonly revision: number; readonly amount: Amount | TakenBack }

/** What stands for a figure whose only load was undone. It is on the record, and no page counts it. */
export type TakenBack = { readonly kind: 'taken-back' }

/** One entry of the history of a figure: what it was then, from which load. */
export type FigureRevision = Omit<Figure, 'amount'> & { readonly amount: Amount | TakenBack }

/** Which figure is meant, whatever its amount: one measure, one body, one period. */
export type FigureKey = Pick<Figure, 'measure' | 'body' | 'period'>

/** In: what names a figure. Out: one text for it, the same for the same figure. */
export const keyOf = ({ measure, body, period }: FigureKey): string => `${measure}|${body}|${period.from}|${period.to}`
