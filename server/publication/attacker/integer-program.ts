/** A sum of variables with whole coefficients: pairs of variable and coefficient. */
export type Sum = readonly (readonly [variable: number, coefficient: number])[];

/** A sum that lies between two numbers; null: no limit on that side. */
export type Limit = {
  readonly sum: Sum;
  readonly least: number | null;
  readonly most: number | null;
};

/** Whole variables, all of them zero or more, within limits. */
export type IntegerProgram = {
  readonly variables: number;
  readonly limits: readonly Limit[];
};

/** The largest or smallest value of a sum, and where it is reached. */
export type Optimum = { readonly value: number; readonly at: Int32Array };

function termsOf(sum: Sum): string {
  return sum
    .filter(([, coefficient]) => coefficient !== 0)
    .map(
      ([variable, coefficient]) =>
        `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${variable}`,
    )
    .join(' ');
}

function rowsOf({ sum, least, most }: Limit, index: number): readonly string[] {
  const terms = termsOf(sum);
  // A row without variables holds or it does not; the solver takes none, so a variable that is zero stands in.
  const left = terms === '' ? '+ 0 x0' : terms;
  if (least !== null && least === most) return [` e${index}: ${left} = ${least}`];
  return [
    ...(least === null ? [] : [` l${index}: ${left} >= ${least}`]),
    ...(most === null ? [] : [` m${index}: ${left} <= ${most}`]),
  ];
}

/** The program with an objective in CPLEX LP format, which the solver reads. */
export function lpText(program: IntegerProgram, objective: Sum, direction: 1 | -1): string {
  const names = Array.from({ length: program.variables }, (_, variable) => `x${variable}`);
  const goal = termsOf(objective);
  return [
    direction === 1 ? 'Maximize' : 'Minimize',
    ` goal: ${goal === '' ? '+ 0 x0' : goal}`,
    'Subject To',
    ...program.limits.flatMap(rowsOf),
    'General',
    ...names.map((name) => ` ${name}`),
    'End',
  ].join('\n');
}
