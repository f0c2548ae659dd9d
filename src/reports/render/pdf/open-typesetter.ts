import type { Typesetter } from './typesetter.ts'
import { typstNative } from './typst-native.ts'
import { typstWasm } from './typst-wasm.ts'

/** The typesetter of this machine: native where its package is there, else the one that runs everywhere. */
export const openTypesetter = async (): Promise<Typesetter> => typstNative() ?? typstWasm()
