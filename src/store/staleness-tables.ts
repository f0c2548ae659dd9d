import type { SaidColumns } from './assurance-tables.ts'

export type StalenessPeriodTable = SaidColumns & { programme: string; kind: string; position: number; months: number; why: string }
