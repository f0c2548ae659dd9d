/** Sets a template of ours with the texts handed to it. In: the template and its inputs. Out: the bytes of a tagged PDF. Throws where the document is not accessible. */
export type Typesetter = {
  readonly name: 'native' | 'wasm'
  readonly typeset: (template: string, inputs: Readonly<Record<string, string>>) => Promise<Uint8Array>
}
