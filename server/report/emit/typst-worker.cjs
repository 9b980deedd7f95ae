// Runs in a worker thread, started from its source text: compiling takes long enough to make other
// people wait. Compiles once per standard, the strictest first, and answers with the files.
'use strict';
const { parentPort, workerData } = require('node:worker_threads');

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

const outcome = compileAll(workerData);
// The files are handed over, not copied.
const buffers = outcome.kind === 'files' ? outcome.files.map((file) => file.buffer) : [];
parentPort.postMessage(outcome, buffers);
