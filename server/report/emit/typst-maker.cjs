// Runs as a program of its own, started from its source text. Compiles once per standard, the
// strictest first, answers with the files and ends; also when whoever asked is gone.
'use strict';

function reasonOf(error) {
  // The compiler throws an Error with an empty message and its diagnostics in `code`.
  return [error.message, error.code].filter(Boolean).join(' ') || String(error);
}

function compileAll({ compilerPath, fonts, template, data, madeAt, standards }) {
  let NodeCompiler;
  try {
    ({ NodeCompiler } = require(compilerPath));
  } catch (error) {
    return { kind: 'no-compiler', reason: reasonOf(error) };
  }
  try {
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(Buffer.from) }] });
    const files = standards.map((pdfStandard) =>
      Uint8Array.from(
        compiler.pdf(
          { mainFileContent: template, inputs: { data } },
          { pdfStandard, creationTimestamp: madeAt },
        ),
      ),
    );
    return { kind: 'files', files };
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) };
  }
}

process.once('disconnect', () => process.exit());
process.once('message', (job) => process.send(compileAll(job)));
