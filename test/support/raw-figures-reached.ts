import { relative, resolve } from 'node:path'
import { API, SignatureKind, SymbolFlags, type Project, type Symbol as Named, type Type } from 'typescript/unstable/sync'

const root = resolve(import.meta.dirname, '../..')

/** Files whose types hold figures as they were loaded or worked out, before anything was kept back. A property that one of them declares is a raw figure. */
export const rawFigureFiles = [
  'src/core/measure/figure.ts',
  'src/core/measure/read-figure.ts',
  'src/core/measure/charted-series.ts',
  'src/core/measure/charted-peers.ts',
  'src/core/measure/analysed-measure.ts',
  'src/core/measure/analyse-measure.ts',
  'src/core/measure/measured.ts',
  'src/core/measure/counts-file.ts',
  'src/core/measure/rows.ts',
  'src/core/publication/wish-of-figures.ts',
] as const

export type Reached = { readonly file: string; readonly renderer: string; readonly way: string }

/** Opens the project of a `tsconfig.json` for one use of its types. */
const inProject = <T>(config: string, use: (project: Project) => T): T => {
  const compiler = new API({ cwd: root })
  try {
    const project = compiler.updateSnapshot({ openProjects: [config] }).getProjects()[0]
    if (project === undefined) throw new Error(`${config} opens no project`)
    return use(project)
  } finally {
    compiler.close()
  }
}

/**
 * In: files of renderers for the public. Out: for every function they export, each way from its parameters to a raw figure: through
 * properties, unions, lists, and through what a function that is handed in takes or gives back. The way is written as it is walked.
 */
export const rawFiguresReached = (files: readonly string[], config = 'tsconfig.json'): { readonly renderers: readonly string[]; readonly reached: readonly Reached[] } =>
  inProject(resolve(root, config), ({ program, checker }) => {
    const isRaw = (symbol: Named): boolean => symbol.declarations.some(({ path }) => (rawFigureFiles as readonly string[]).includes(relative(root, path)))
    const isOurs = (symbol: Named): boolean => symbol.declarations.some(({ path }) => !relative(root, path).includes('node_modules'))
    const renderers: string[] = []
    const reached: Reached[] = []
    for (const file of files) {
      const source = program.getSourceFile(resolve(root, file))
      if (source === undefined) throw new Error(`${file} is not in the project`)
      const module = checker.getSymbolAtLocation(source)
      for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
        const of = (exported.flags & SymbolFlags.Value) === 0 ? undefined : checker.getTypeOfSymbol(exported)
        if (of === undefined || checker.getSignaturesOfType(of, SignatureKind.Call).length === 0) continue
        renderers.push(`${file} ${exported.name}`)
        const seen = new Set<number>()
        const walk = (type: Type | undefined, way: string): void => {
          if (type === undefined || seen.has(type.id)) return
          seen.add(type.id)
          if (type.isUnionType() || type.isIntersectionType()) return type.getTypes().forEach((each) => walk(each, way))
          if (!type.isObjectType()) return
          if (type.isTypeReference()) checker.getTypeArguments(type).forEach((each) => walk(each, way))
          for (const { valueType } of checker.getIndexInfosOfType(type)) walk(valueType, `${way}[]`)
          for (const kind of [SignatureKind.Call, SignatureKind.Construct])
            for (const signature of checker.getSignaturesOfType(type, kind)) {
              for (const parameter of signature.getParameters()) walk(checker.getTypeOfSymbol(parameter), `${way}(${parameter.name})`)
              walk(checker.getReturnTypeOfSignature(signature), `${way}()`)
            }
          for (const property of checker.getPropertiesOfType(type)) {
            if (isRaw(property)) reached.push({ file, renderer: exported.name, way: `${way}.${property.name}` })
            else if (isOurs(property)) walk(checker.getTypeOfSymbol(property), `${way}.${property.name}`)
          }
        }
        for (const signature of checker.getSignaturesOfType(of, SignatureKind.Call))
          for (const parameter of signature.getParameters()) walk(checker.getTypeOfSymbol(parameter), parameter.name)
      }
    }
    return { renderers, reached }
  })
