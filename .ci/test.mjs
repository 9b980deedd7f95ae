// Everything that must hold before a change lands: format, lint, types, dead code, unit and API
// tests, the API description, and end-to-end tests in a real Chromium. Prints one closing line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = path.join(root, 'test-results');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
let passed = 0;
let failed = 0;

const say = (text) => process.stdout.write(`${text}\n`);

function run(command, args, env = {}) {
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
      .status === 0
  );
}

function check(name, command, args, env = {}) {
  say(`\n── ${name}`);
  const ok = run(command, args, env);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Counts what a runner wrote; a runner that broke before writing counts as one failure. */
function count(ok, file, read) {
  const counted = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += counted.failed;
  if (!ok && counted.failed === 0) failed += 1;
  if (ok && counted.passed === 0) failed += 1;
}

function find(names) {
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return null;
}

/** Installs Debian packages when this user may; says what to install when not. */
function need(names, packages) {
  const present = find(names);
  if (present) return present;
  if (find(['apt-get']) && process.getuid?.() === 0) {
    say(`\n── installing ${packages.join(' ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  }
  return find(names);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const poppler = need(['pdfinfo'], ['poppler-utils']);
if (!poppler) say('pdfinfo is missing: install poppler-utils, the tests of the report need it');

check('format', bin('oxfmt'), ['--check', '.']);
check('lint', bin('oxlint'), ['--type-aware', '--deny-warnings']);
check('types', bin('tsc'), ['--noEmit']);
check('dead code', bin('knip'), []);

say('\n── unit and API tests');
const unitFile = path.join(results, 'unit.json');
const unitOk = run(bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitFile}`,
]);
count(unitOk, unitFile, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));

if (check('build', process.execPath, ['.ci/build-when-stale.mjs'])) {
  const document = path.join(results, 'openapi.json');
  const describing = { NAAST_DATA: path.join(results, 'openapi-data') };
  if (
    check(
      'API description',
      process.execPath,
      ['dist/server/main.js', 'openapi', document],
      describing,
    )
  ) {
    check('API design rules', bin('spectral'), [
      'lint',
      document,
      '--ruleset',
      '.ci/spectral.yaml',
      '--fail-severity',
      'warn',
    ]);
  }
  const chromium = need(['chromium', 'chromium-browser', 'google-chrome'], ['chromium']);
  if (chromium) {
    say('\n── end-to-end tests');
    const ok = run(bin('playwright'), ['test', '--config', 'test/e2e/playwright.config.ts'], {
      NAAST_CHROMIUM: chromium,
    });
    count(ok, path.join(results, 'e2e.json'), ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }));
  } else {
    say('no Chromium found: install Debian’s package chromium (or Google Chrome) and run again');
    failed += 1;
  }
}

say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
