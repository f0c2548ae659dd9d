import type { ColumnType } from 'kysely'

/** jsonb: read as a value, written as JSON text. */
export type JsonColumn<T> = ColumnType<T, string, string>

/** The same where there may be nothing. */
export type NullableJsonColumn<T> = ColumnType<T, string | null, string | null>
