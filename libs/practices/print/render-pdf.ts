import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// A program of its own (run-typesetter.ts starts it, confined): template, data, where the PDF goes, and the folders of fonts.
const [template = '', data = '', target = '', ...fontPaths] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: dirname(template), fontArgs: [{ fontPaths }], inputs: { data: readFileSync(data, 'utf8') } });
const compiled = compiler.compile({ mainFilePath: template });
if (!compiled.result) {
  compiled.printDiagnostics();
  process.exit(1);
}
writeFileSync(target, compiler.pdf(compiled.result, { creationTimestamp: 0 }));
process.stdout.write(`${compiled.result.numOfPages}\n`);
