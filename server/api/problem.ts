import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from '@hono/zod-openapi';
import { Refusal } from '../domain/refusal.ts';

/** Shape of every error answer (RFC 9457), Dutch title and detail. */
export const problemSchema = z
  .object({
    type: z.string().max(200),
    status: z.int().min(400).max(599),
    title: z.string().max(200),
    detail: z.string().max(1000),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'path', 'header']),
          location: z.object({ pointer: z.string().max(300) }),
          code: z.string().max(100),
          detail: z.string().max(500),
        }),
      )
      .max(100)
      .optional(),
    current: z.unknown().optional(),
  })
  .openapi('Problem');

const titles: Record<number, string> = {
  400: 'Dit verzoek klopt niet',
  401: 'U bent niet ingelogd',
  403: 'Dit mag u niet',
  404: 'Niet gevonden',
  405: 'Dit kan hier niet',
  409: 'Dit botst met wat er al is',
  412: 'Iemand anders heeft dit intussen veranderd',
  413: 'Dit is te groot',
  415: 'Dit soort gegevens kan niet',
  422: 'Er klopt iets niet in wat u hebt ingevuld',
  428: 'Er ontbreekt een versienummer',
  429: 'Te veel pogingen achter elkaar',
  500: 'Er ging iets mis',
  503: 'Het lukt nu even niet',
  507: 'De schijf is vol',
};

/** The answer for a problem: application/problem+json with status, Dutch title and detail. */
export function problemResponse(problem: Refusal): Response {
  const body = {
    type: 'about:blank',
    status: problem.status,
    title: titles[problem.status] ?? 'Er ging iets mis',
    detail: problem.message,
    ...(problem.errors ? { errors: problem.errors } : {}),
    ...(problem.current === undefined ? {} : { current: problem.current }),
  };
  return Response.json(body, {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...problem.headers,
    },
  });
}

function sqliteCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/**
 * Turns whatever was thrown into an answer that says nothing about the inside: only a Refusal
 * and what Hono itself refuses keep their status.
 * @param report told about errors that are ours (status 500), for the log.
 */
export function problemFor(error: unknown, report: (error: unknown) => void): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException) {
    if (error.status === 400)
      return new Refusal(400, 'De gegevens zijn niet te lezen. Is het geldige JSON?');
    if (error.status === 413) return new Refusal(413, 'Er is te veel tekst tegelijk gestuurd.');
    if (error.status === 415) return new Refusal(415, 'Stuur de gegevens als application/json.');
    return new Refusal(error.status, titles[error.status] ?? 'Er ging iets mis.');
  }
  const code = sqliteCode(error);
  if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR_WRITE')) {
    return new Refusal(
      507,
      'De schijf van de server is vol. Er is niets opgeslagen. Waarschuw de beheerder.',
    );
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return new Refusal(503, 'De gegevens zijn even bezet. Probeer het zo nog eens.', {
      headers: { 'retry-after': '2' },
    });
  }
  report(error);
  return new Refusal(
    500,
    'Er ging iets mis op de server. Er is niets opgeslagen. Probeer het nog eens.',
  );
}

/** The answer to a path that does not exist. */
export function notFound(_c: Context): Response {
  return problemResponse(new Refusal(404, 'Dit adres bestaat niet.'));
}
