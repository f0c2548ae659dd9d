// Makes the returns of the invented county, counts them, and writes the counts that ship. Run after a change to its story, its generator or an indicator.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'build/count-exampleshire.mjs')
await build({ entryPoints: [join(root, 'src/main/samples/returns/shipped-counts.ts')], outfile: built, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' })
const { countsToShip } = await import(pathToFileURL(built).href)
const { whole, halfEntered, parts, workforce, care } = await countsToShip()
rmSync(built)
const file = (name, about, text) => `/** ${about} */\nexport const ${name} = String.raw\`${text}\`\n`
writeFileSync(
  join(root, 'src/main/samples/exampleshire-counts.data.ts'),
  `// Written by scripts/count-exampleshire.mjs from the invented returns (src/main/samples/returns). A test counts them again.\n\n${file('exampleshireCounts', 'The counts file of 36 months of the invented county.', whole)}\n${file('exampleshireHalfEntered', 'The counts file of June 2026 as it was first counted, when a third of the front door was not entered.', halfEntered)}`,
)
writeFileSync(
  join(root, 'src/main/samples/exampleshire-parts.data.ts'),
  `// Written by scripts/count-exampleshire.mjs from the invented returns (src/main/samples/returns). A test counts them again.\n\n${file('exampleshireParts', 'The parts of the last 13 months of the invented county, packed.', parts)}`,
)
writeFileSync(
  join(root, 'src/main/samples/exampleshire-workers.data.ts'),
  `// Written by scripts/count-exampleshire.mjs from the invented returns (src/main/samples/returns). A test counts them again.\n\n${file('exampleshireWorkforce', 'The counts file of the social workers of the invented county: how their cases are spread.', workforce)}\n${file('exampleshireCare', 'The counts file of the children in care of the invented county: who has which worker.', care)}`,
)
console.error(`Counted ${JSON.parse(whole).figures.length} figures.`)
