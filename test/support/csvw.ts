type Column = { readonly name: string; readonly titles: string; readonly datatype: string; readonly required?: boolean }
type Described = { readonly '@context': readonly [string, { readonly '@language': string }]; readonly url: string; readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey?: readonly string[] } }

/** Members that the vocabulary knows, besides common properties such as `dc:title`, which have a prefix. */
const known = {
  table: ['@context', '@id', '@type', 'url', 'dialect', 'notes', 'suppressOutput', 'tableDirection', 'tableSchema', 'transformations'],
  schema: ['@id', '@type', 'columns', 'foreignKeys', 'primaryKey', 'rowTitles'],
  column: ['@id', '@type', 'name', 'suppressOutput', 'titles', 'virtual', 'aboutUrl', 'datatype', 'default', 'lang', 'null', 'ordered', 'propertyUrl', 'required', 'separator', 'textDirection', 'valueUrl'],
  dialect: ['@id', '@type', 'commentPrefix', 'delimiter', 'doubleQuote', 'encoding', 'header', 'headerRowCount', 'lineTerminators', 'quoteChar', 'skipBlankRows', 'skipColumns', 'skipInitialSpace', 'skipRows', 'trim'],
} as const

/** What a cell of each built-in datatype that we use looks like (section 6.4 of the model for tabular data). */
const looks: Readonly<Record<string, RegExp>> = { string: /^/, number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/, date: /^-?\d{4}-\d\d-\d\d$/ }

const strange = (what: object, allowed: readonly string[], where: string): readonly string[] =>
  Object.keys(what).flatMap((name) => (allowed.includes(name) || /^[a-z]+:\w+$/.test(name) ? [] : [`${where}: no such member “${name}”`]))

/**
 * Checks a description of a CSV file by the W3C’s rules (Metadata Vocabulary for Tabular Data, 17 December 2015), and its rows against it. In: the
 * description as JSON text, and the rows of the file, headings first. Out: what breaks a rule; none where both are valid.
 */
export const faultsInCsvw = (json: string, [headings = [], ...rows]: readonly (readonly string[])[]): readonly string[] => {
  const described = JSON.parse(json) as Described
  const { columns, primaryKey = [] } = described.tableSchema
  const names = columns.map(({ name }) => name)
  const [context, local] = described['@context']
  const keys = new Set<string>()
  return [
    ...(context === 'http://www.w3.org/ns/csvw' && Object.keys(local).every((name) => name === '@language' || name === '@base') ? [] : ['the context is not that of CSV on the Web']),
    ...strange(described, known.table, 'table'),
    ...strange(described.tableSchema, known.schema, 'schema'),
    ...strange((described as { readonly dialect?: object }).dialect ?? {}, known.dialect, 'dialect'),
    ...columns.flatMap((column) => strange(column, known.column, column.name)),
    // A name is a variable of a URI template and does not begin with a low line (section 5.6).
    ...names.filter((name) => !/^[A-Za-z0-9%][\w.%]*$/.test(name)).map((name) => `not a name: ${name}`),
    ...(new Set(names).size === names.length ? [] : ['two columns have one name']),
    ...columns.filter(({ datatype }) => looks[datatype] === undefined).map(({ name, datatype }) => `${name}: no such datatype: ${datatype}`),
    ...primaryKey.filter((key) => !names.includes(key)).map((key) => `no such column in the primary key: ${key}`),
    ...(columns.map(({ titles }) => titles).join('\n') === headings.join('\n') ? [] : ['the titles are not the headings of the file']),
    ...rows.flatMap((row, at) => {
      const key = primaryKey.map((name) => row[names.indexOf(name)]).join('|')
      const isTwice = primaryKey.length > 0 && keys.has(key)
      keys.add(key)
      return [
        ...(isTwice ? [`row ${at + 2}: its key stands there twice`] : []),
        ...columns.flatMap(({ name, datatype, required }, i) => {
          const cell = row[i] ?? ''
          // An empty cell is null, whatever its datatype (section 6.4).
          if (cell === '') return required === true ? [`row ${at + 2}: ${name} is required`] : []
          return looks[datatype]?.test(cell) === false ? [`row ${at + 2}: ${name} is no ${datatype}: ${cell}`] : []
        }),
      ]
    }),
  ]
}
