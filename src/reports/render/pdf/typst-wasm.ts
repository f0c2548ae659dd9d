import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontBytes } from './fonts.ts'
import type { Typesetter } from './typesetter.ts'

const MAIN = '/paper.typ'

/** Typst for every machine: two to three times slower than the native package, tagged too, but it cannot be told to refuse what PDF/UA-1 forbids. */
export const typstWasm = async (): Promise<Typesetter> => {
  const { default: start, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler')
  await start({ module_or_path: readFileSync(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fontBytes()) await builder.add_raw_font(new Uint8Array(font))
  const compiler = await builder.build()
  return {
    name: 'wasm',
    typeset: async (template, inputs) => {
      compiler.add_source(MAIN, template)
      const made = compiler.compile(MAIN, Object.entries(inputs), 'pdf', 3) as { readonly result?: Uint8Array; readonly diagnostics?: unknown }
      if (made.result === undefined) throw new Error(`the paper cannot be set: ${JSON.stringify(made.diagnostics)}`)
      return new Uint8Array(made.result)
    },
  }
}
