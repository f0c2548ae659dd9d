import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { fontBytes } from './fonts.ts'
import type { Typesetter } from './typesetter.ts'

/** The few parts of the native package that we use; it ships no types of its own. */
type Compiled = { readonly hasError: () => boolean; readonly result: unknown; readonly takeError: () => { readonly shortDiagnostics: unknown } | null }
type Compiler = {
  readonly compile: (what: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> }) => Compiled
  readonly pdf: (document: unknown, options: { readonly pdfStandard: 'ua-1' }) => Uint8Array
  readonly evictCache: (age: number) => void
}
type Package = { readonly NodeCompiler: { readonly create: (options: { readonly workspace: string; readonly fontArgs: readonly { readonly fontBlobs: readonly Uint8Array[] }[] }) => Compiler } }

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'

const nativePackage = (): Package | null => {
  try {
    return createRequire(import.meta.url)(PACKAGE) as Package
  } catch {
    return null
  }
}

const asAccessible = (compiler: Compiler, document: unknown): Uint8Array => {
  try {
    return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }))
  } catch (fault) {
    // The package throws something that is no Error.
    throw new Error(`the paper is not accessible: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault })
  }
}

/** Typst as a native package: quick, and it refuses a document that is not PDF/UA-1. Out: null where the machine has no such package. */
export const typstNative = (): Typesetter | null => {
  const found = nativePackage()
  if (found === null) return null
  const compiler = found.NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: fontBytes() }] })
  return {
    name: 'native',
    typeset: async (template, inputs) => {
      const compiled = compiler.compile({ mainFileContent: template, inputs })
      if (compiled.result === null || compiled.result === undefined) throw new Error(`the paper cannot be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
      const bytes = asAccessible(compiler, compiled.result)
      compiler.evictCache(2)
      return bytes
    },
  }
}
