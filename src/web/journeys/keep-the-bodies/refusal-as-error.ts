import type { Refusal } from '../../../core/refusal.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'

/** In: a refusal, the field each code belongs to, and a field for the others. Out: the refusal as the error of that field. */
export const refusalAsError = ({ code, message, whatToDo }: Refusal, fields: Readonly<Record<string, string>>, otherwise: string): FieldError => ({ field: fields[code] ?? otherwise, message: `${message} ${whatToDo}` })
