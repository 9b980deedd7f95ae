import { policy } from '../../server/access/policy.ts';
import type { Allowed } from '../../server/access/policy.ts';
import { ids, people } from '../arrange.ts';
import type { Ask, PersonName } from '../arrange.ts';

type Schema = { enum?: (string | number)[]; type?: string; format?: string };
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema };
type Described = { operationId?: string; parameters?: Parameter[]; requestBody?: unknown };

/** An operation of the API as its own description tells it. */
export type DescribedOperation = {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly hasBody: boolean;
};

/** Every operation of the API, read from the description it serves. */
export async function describedOperations(ask: Ask): Promise<readonly DescribedOperation[]> {
  const document = (await (await ask('GET', '/openapi.json')).json()) as {
    paths: Record<string, Record<string, Described>>;
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId, parameters = [], requestBody }]) =>
      operationId === undefined
        ? []
        : [
            {
              operationId,
              method: method.toUpperCase(),
              path,
              parameters,
              hasBody: requestBody !== undefined,
            },
          ],
    ),
  );
}

const allowed: Readonly<Record<string, Allowed>> = policy;

/** Whether the table of roles lets somebody call an operation. */
export function mayCall(name: PersonName, operationId: string): boolean {
  const who = allowed[operationId] ?? [];
  return who.some((one) => one === 'anyone' || one === 'signed-in' || one === people[name].role);
}

// The id of nothing: the same every time, so that addresses can be compared.
const nobody = '00000000-0000-4000-8000-0000000000ff';

/** A value for a parameter of which nothing is known: a number, a day, or the id of nothing. */
function anyValue({ name, schema }: Parameter): string {
  if (schema?.type === 'integer') return '1';
  return /id$/iu.test(name) ? nobody : '2026-06-15';
}

/** The addresses of an operation with these values in its path; several when a value has several. */
export function addressesOf(
  { path, parameters }: DescribedOperation,
  known: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const asked = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  const query = asked.map((parameter) => `${parameter.name}=${anyValue(parameter)}`).join('&');
  const addresses = inPath.reduce<readonly string[]>(
    (made, parameter) => {
      const { name, schema } = parameter;
      const values = known[name] ?? schema?.enum?.map(String) ?? [anyValue(parameter)];
      return made.flatMap((address) => values.map((value) => address.replace(`{${name}}`, value)));
    },
    [path],
  );
  return addresses.map((address) => (query === '' ? address : `${address}?${query}`));
}

/** The values of path parameters that exist in the test pilot; ids of records come from the test. */
export const inThePilot = {
  pilotId: [ids.pilot],
  seq: ['1', '2'],
  kind: ['new-contact'],
} as const;

/** An answer to the last byte: its status, headers and body. */
export async function everyByte(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  return JSON.stringify([answer.status, headers, await answer.text()]);
}
