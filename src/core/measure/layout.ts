/** How the cells of a column are held: text that says whose row it is, a day, a number, or text. */
export type ColumnKind = 'id' | 'date' | 'number' | 'text'
export type TableColumn = { readonly heading: string; readonly kind: ColumnKind }
/** A table of a statutory return. Exactly one column of kind `id` says whose row it is; `born` names the one with the birth date. */
export type TableLayout = { readonly name: string; readonly born?: string; readonly columns: readonly TableColumn[] }
