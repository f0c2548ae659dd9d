/** What a column of the plain table of figures is for. `informs`: written when figures are taken out, and passed over when they come back. */
export type PlainColumn = { readonly key: string; readonly heading: string; readonly need: 'needed' | 'may-be-there' | 'informs'; readonly says: string }

/** The columns of the plain table: what a council fills in, and what every export writes. */
export const plainColumns = [
  { key: 'measure', heading: 'Measure', need: 'needed', says: 'The id or the exact name of a measure, such as re-referrals-within-12-months.' },
  { key: 'measureName', heading: 'Measure name', need: 'informs', says: 'The name of the measure.' },
  { key: 'body', heading: 'Body', need: 'needed', says: 'The id, the exact name, the three-digit DfE number or the nine-character code of a council, region or country.' },
  { key: 'bodyName', heading: 'Body name', need: 'informs', says: 'The name of the body.' },
  { key: 'from', heading: 'From', need: 'needed', says: 'The first day of the period, such as 2026-03-01. The same as the last day for a position on a day.' },
  { key: 'to', heading: 'To', need: 'needed', says: 'The last day of the period, such as 2026-03-31.' },
  { key: 'split', heading: 'Split', need: 'may-be-there', says: 'By what the row tells the figure apart: age-band, sex, ethnicity, disability, owner-council or team. Empty: the row is the whole figure.' },
  { key: 'part', heading: 'Part', need: 'may-be-there', says: 'Which part of it, such as female or 5-to-9, or the name of a council or team; unknown, several or other where it is none of them. Empty: the row is the whole figure.' },
  { key: 'partName', heading: 'Part in words', need: 'informs', says: 'The split and the part in words.' },
  { key: 'value', heading: 'Value', need: 'needed', says: 'The number, a percentage from 0 to 100; or one of the signs c, k, low, u, x, z, -. May be empty where numerator and denominator are given.' },
  { key: 'sign', heading: 'Sign', need: 'may-be-there', says: 'Why there is no number: c, k, low, u, x, z or -. The sign may stand under Value instead.' },
  { key: 'numerator', heading: 'Numerator', need: 'may-be-there', says: 'What was divided, where the value is a share, a rate or an average.' },
  { key: 'denominator', heading: 'Denominator', need: 'may-be-there', says: 'What it was divided by.' },
  { key: 'dataTo', heading: 'Data to', need: 'may-be-there', says: 'The day up to which the source had recorded when the figure was taken. Empty: the last day of the period.' },
  { key: 'standing', heading: 'Standing', need: 'may-be-there', says: 'provisional or final. Empty: final.' },
  { key: 'flag', heading: 'Flag', need: 'may-be-there', says: 'Why the figure is to be read with care: incomplete, estimated, recording-changed, under-review, joint-return or not-comparable.' },
  { key: 'flagReason', heading: 'Flag reason', need: 'may-be-there', says: 'The reason for the flag, in one sentence.' },
  { key: 'received', heading: 'Received', need: 'informs', says: 'The day on which the figure came in.' },
  { key: 'revision', heading: 'Revision', need: 'informs', says: '0 for the first figure given, 1 for the first restatement, and so on.' },
  { key: 'publisher', heading: 'Publisher', need: 'informs', says: 'Who published or sent the figure. A value that the Department for Education published stands, also where numerator and denominator give another; the check before loading says how many do.' },
  { key: 'file', heading: 'File', need: 'informs', says: 'The file it came in.' },
  { key: 'row', heading: 'Row', need: 'informs', says: 'The row of that file.' },
  { key: 'column', heading: 'Column', need: 'informs', says: 'The column of that file.' },
] as const satisfies readonly PlainColumn[]

export type PlainKey = (typeof plainColumns)[number]['key']

/** The columns that only a row about a part of a figure fills. A table of whole figures does without them. */
export const partKeys: ReadonlySet<PlainKey> = new Set(['split', 'part', 'partName'])

/** The sheet of a workbook that holds the plain table. */
export const plainSheet = 'Figures'
