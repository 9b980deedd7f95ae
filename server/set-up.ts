import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ask } from './ask.ts';
import { assemble } from './assemble.ts';
import type { Config } from './config.ts';
import { daySchema } from './domain/calendar.ts';
import { createPilot } from './work/create-pilot.ts';

const questions = {
  pilot: { question: 'Name of the pilot', otherwise: null },
  municipality: { question: 'Municipality or municipalities', otherwise: null },
  provider: { question: 'Name of the provider', otherwise: null },
  'provider-kind': { question: 'Provider: formal or informal', otherwise: 'formal' },
  start: { question: 'First day of the pilot (yyyy-mm-dd)', otherwise: null },
  end: { question: 'First day after the pilot (yyyy-mm-dd)', otherwise: null },
  budget: { question: 'Budget in whole euros', otherwise: '60000' },
  areas: { question: 'Names of the areas, separated by commas', otherwise: null },
  bodies: {
    question: 'Bodies in the workgroup, separated by commas',
    otherwise:
      'Gemeente (beleid), Gebiedsteam, Wmo-platform en lokale raden, Wmo-adviesraad, Cliëntenraad',
  },
  'coordinator-name': { question: 'Name of the first coordinator', otherwise: null },
  'coordinator-email': { question: 'E-mail address of the first coordinator', otherwise: null },
  'admin-name': { question: 'Name of the first admin (somebody else)', otherwise: null },
  'admin-email': { question: 'E-mail address of the first admin', otherwise: null },
} as const;

type Answers = { [key in keyof typeof questions]: string };

const names = z.string().transform((text) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);

const checked = z
  .object({
    pilot: z.string().min(1).max(120),
    municipality: z.string().min(1).max(120),
    provider: z.string().min(1).max(120),
    'provider-kind': z.enum(['formal', 'informal']),
    start: daySchema,
    end: daySchema,
    budget: z.coerce.number().int().min(0).max(100_000_000),
    areas: names.pipe(z.array(z.string().max(80)).min(1).max(40)),
    bodies: names.pipe(z.array(z.string().max(80)).min(1).max(20)),
    'coordinator-name': z.string().min(1).max(120),
    'coordinator-email': z.email(),
    'admin-name': z.string().min(1).max(120),
    'admin-email': z.email(),
  })
  .refine(({ start, end }) => start < end, {
    path: ['end'],
    message: 'the pilot ends after it starts',
  });

async function answersFrom(flags: string[]): Promise<Answers> {
  const options = Object.fromEntries(
    Object.keys(questions).map((key) => [key, { type: 'string' as const }]),
  );
  const { values } = parseArgs({ args: flags, options });
  const answers: Record<string, string> = {};
  for (const [key, { question, otherwise }] of Object.entries(questions)) {
    const given = values[key];
    answers[key] =
      typeof given === 'string' ? given : await ask(`${question} (--${key})`, otherwise);
  }
  return answers as Answers;
}

/**
 * Makes a real pilot in an empty database: no rehearsal data, no default password. The first
 * coordinator and the first admin get a one-time password, shown here once.
 * @param flags `--pilot`, `--provider`, …; what is not given is asked at the terminal.
 * @throws Error when an answer does not fit, Refusal when the database holds a pilot of the other kind.
 */
export async function setUp(
  config: Config,
  flags: string[],
  say: (line: string) => void,
): Promise<void> {
  const result = checked.safeParse(await answersFrom(flags));
  if (!result.success) {
    throw new Error(
      result.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const answers = result.data;
  const { opened, dependencies } = assemble(config);
  try {
    const person = (who: 'coordinator' | 'admin') => ({
      name: answers[`${who}-name`],
      email: answers[`${who}-email`],
      roles: [{ role: who, body: null }],
      password: null,
    });
    const made = await createPilot(dependencies, {
      name: answers.pilot,
      municipality: answers.municipality,
      startDay: answers.start,
      endDay: answers.end,
      isRehearsal: false,
      budgetCents: answers.budget * 100,
      responseNormDays: 3,
      markNormPercent: 95,
      batchSize: 5,
      experienceBatchSize: 5,
      provider: { name: answers.provider, kind: answers['provider-kind'] },
      areas: answers.areas.map((name, index) => ({ code: `G${index + 1}`, name })),
      bodies: answers.bodies,
      people: [person('coordinator'), person('admin')],
    });
    say('The pilot is ready. One-time passwords, shown only now:');
    for (const { email, oneTimePassword } of made.people)
      say(`  ${email.padEnd(40)} ${oneTimePassword ?? ''}`);
    say('Each is changed at the first sign-in. Start with: npm start');
  } finally {
    opened.sqlite.close();
  }
}
