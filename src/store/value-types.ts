import { types, type CustomTypesConfig } from 'pg'

const asNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`a whole number of the database is too large: ${text}`)
  return number
}

/** How database values become ours: a date stays an ISO day, an instant is ISO in UTC to the millisecond, bigint and numeric a number. */
const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [types.builtins.DATE]: (text) => text,
  [types.builtins.TIMESTAMPTZ]: (text) => (types.getTypeParser(types.builtins.TIMESTAMPTZ)(text) as Date).toISOString(),
  [types.builtins.INT8]: asNumber,
  [types.builtins.NUMERIC]: Number,
}
/** Lists of days come from the database as text in braces; the shipped reader of text lists takes them apart. */
const dateList = 1182
const textList = 1009

/** The reading half of the driver, the same for both databases. */
export const valueTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format === 'binary') return types.getTypeParser(oid, 'binary')
    return readers[oid] ?? types.getTypeParser(oid === dateList ? textList : oid, 'text')
  }) as CustomTypesConfig['getTypeParser'],
}
