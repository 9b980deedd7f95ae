import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { openBeforeOwnPassword, policy } from '../access/policy.ts';
import type { OperationId } from '../access/policy.ts';
import type { Actor, Person } from '../access/roles.ts';
import { pointerTo, Refusal } from '../domain/refusal.ts';
import { problemResponse, problemSchema } from './problem.ts';

/** What a handler finds on the context. `actor` is set on every path below /pilots/{pilotId}. */
export type Env = { Variables: { person: Person | null; actor: Actor | null } };

/** An empty router whose validation errors are problem+json; every route file starts with one. */
export function makeRouter(): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return undefined;
      const place =
        result.target === 'json' ? 'body' : result.target === 'param' ? 'path' : result.target;
      const where = place === 'query' || place === 'path' || place === 'header' ? place : 'body';
      const errors = result.error.issues.slice(0, 100).map(
        (issue) =>
          ({
            in: where,
            location: { pointer: pointerTo(issue.path) },
            code: issue.code,
            detail: issue.message,
          }) as const,
      );
      const status = where === 'body' ? 422 : 400;
      const detail =
        status === 422
          ? 'Kijk de velden na. Er is niets opgeslagen.'
          : 'Het adres of de vraag erin klopt niet.';
      return problemResponse(new Refusal(status, detail, { errors: [...errors] }));
    },
  });
}

/** The signed-in person. @throws Refusal 401 when nobody is signed in. */
export function personOf(c: { get(key: 'person'): Person | null }): Person {
  const person = c.get('person');
  if (!person) throw new Refusal(401, 'Log in om verder te gaan.');
  return person;
}

/** The person at work in the pilot of the path. @throws Refusal 401, or 404 when the pilot is not theirs. */
export function actorOf(c: { get(key: 'actor'): Actor | null }): Actor {
  const actor = c.get('actor');
  if (!actor) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
  return actor;
}

function allow(operationId: OperationId): MiddlewareHandler<Env> {
  const allowed: readonly string[] = policy[operationId];
  return async (c, next) => {
    if (!allowed.includes('anyone')) {
      const person = personOf(c);
      if (person.mustChangePassword && !openBeforeOwnPassword.has(operationId)) {
        throw new Refusal(403, 'Kies eerst een eigen wachtwoord.');
      }
      if (!allowed.includes('signed-in')) {
        const actor = actorOf(c);
        if (!allowed.some((role) => [...actor.roles].some((held) => held === role))) {
          throw new Refusal(403, 'Dit hoort niet bij uw rol.');
        }
      }
    }
    await next();
  };
}

const problemContent = { 'application/problem+json': { schema: problemSchema } };

/** A description of an operation: as for createRoute, with a known operationId and a summary. */
type OperationConfig = RouteConfig & { operationId: OperationId; summary: string; tags: string[] };

const noQuery = z.strictObject({});

/**
 * Declares an API operation: checks the role from the policy table before the handler runs, refuses
 * unknown query parameters, and documents the problem answers every operation can give.
 * @param config as for `createRoute`; `request.query` must be a strict object when given.
 */
export function operation<const Config extends OperationConfig>(config: Config) {
  const request = { query: noQuery, ...config.request };
  const writes = config.method !== 'get';
  const responses = {
    400: { description: 'Het verzoek klopt niet', content: problemContent },
    ...(policy[config.operationId].some((role: string) => role === 'anyone')
      ? {}
      : {
          401: { description: 'Niet ingelogd', content: problemContent },
          403: { description: 'Hoort niet bij de rol', content: problemContent },
        }),
    404: { description: 'Niet gevonden', content: problemContent },
    ...(writes
      ? {
          409: { description: 'Botst met wat er is', content: problemContent },
          412: { description: 'Intussen veranderd', content: problemContent },
          413: { description: 'Te groot', content: problemContent },
          415: { description: 'Verkeerd soort gegevens', content: problemContent },
          422: { description: 'Een veld klopt niet', content: problemContent },
          428: { description: 'If-Match ontbreekt', content: problemContent },
        }
      : {}),
    429: { description: 'Te veel verzoeken', content: problemContent },
    ...config.responses,
  };
  // Named, so that handlers keep the types of the description itself: body, path and answers.
  return createRoute<Config['path'], Config & { middleware: MiddlewareHandler<Env> }>({
    ...config,
    request,
    responses,
    middleware: allow(config.operationId),
  });
}
