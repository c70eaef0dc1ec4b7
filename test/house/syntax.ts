import ts from 'typescript';

function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
}

/** Classes and how many things their constructors ask for. */
export function constructorSizes(path: string, text: string): { className: string; size: number }[] {
  const found: { className: string; size: number }[] = [];
  eachNode(parse(path, text), (node) => {
    if (ts.isConstructorDeclaration(node) && ts.isClassDeclaration(node.parent)) found.push({ className: node.parent.name?.text ?? '?', size: node.parameters.length });
  });
  return found;
}

/** The stable codes of errors made in a file: `new AppError(category, code, ...)` and `{ path, code }` of field errors. */
export function errorCodes(path: string, text: string): string[] {
  const codes = new Set<string>();
  eachNode(parse(path, text), (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'AppError') {
      const code = node.arguments?.[1];
      if (code && ts.isStringLiteralLike(code)) codes.add(code.text);
      else throw new Error(`${path}: an error has a code that is not written out: ${node.getText().slice(0, 80)}`);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const named = new Map(node.properties.map((property) => [property.name?.getText(), property]));
      const code = named.get('code');
      if (named.has('path') && code && ts.isPropertyAssignment(code) && ts.isStringLiteralLike(code.initializer)) codes.add(code.initializer.text);
    }
  });
  return [...codes];
}

/** String values of the object a constant is set to: `const NAME = { key: 'VALUE' }`. */
export function valuesOf(path: string, text: string, name: string): string[] {
  const values: string[] = [];
  eachNode(parse(path, text), (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== name || !node.initializer) return;
    eachNode(node.initializer, (inner) => {
      if (ts.isPropertyAssignment(inner) && ts.isStringLiteralLike(inner.initializer)) values.push(inner.initializer.text);
    });
  });
  return values;
}
