import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { actorIn } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import type { Env } from './operation.ts';
import { problemResponse } from './problem.ts';

/** Version of the API contract (NL API Design Rules: every answer says it). */
export const apiVersion = '1.0.0';

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Largest request body, in bytes; a full form with a note is under 4 KB, a CSV import under 60 KB. */
const largestBody = 64 * 1024;

/** Security headers of every answer, the strict content security policy among them. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    styleSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  xXssProtection: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** Headers of every API answer: the version, and that nothing is kept on the way or on the laptop. */
export const apiHeaders = createMiddleware(async (c, next) => {
  await next();
  c.res.headers.set('API-Version', apiVersion);
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
});

/** Refuses bodies over 64 KB before they are read. */
export const limitBody = bodyLimit({
  maxSize: largestBody,
  onError: () => problemResponse(new Refusal(413, 'Er is te veel tekst tegelijk gestuurd.')),
});

/**
 * Refuses writes from another website and writes that are not JSON. A browser sends Origin (and
 * Sec-Fetch-Site) with every write; a program without a browser sends neither and carries no cookie
 * by accident, so it is let through.
 */
export function refuseForeignWrites(trustedOrigins: readonly string[]) {
  return createMiddleware(async (c, next) => {
    if (unsafe.has(c.req.method)) {
      const origin = c.req.header('origin');
      if (
        origin !== undefined &&
        !trustedOrigins.includes(origin) &&
        origin !== new URL(c.req.url).origin
      ) {
        throw new Refusal(403, 'Dit verzoek komt van een andere website.');
      }
      const site = c.req.header('sec-fetch-site');
      if (site !== undefined && site !== 'same-origin' && site !== 'none') {
        throw new Refusal(403, 'Dit verzoek komt van een andere website.');
      }
      const type = c.req.header('content-type');
      // Over the wire a body announces itself; a server gives even an empty DELETE a stream to read.
      const hasBody =
        type !== undefined ||
        (c.req.header('content-length') ?? '0') !== '0' ||
        c.req.header('transfer-encoding') !== undefined;
      if (hasBody && !/^application\/json\s*(;|$)/i.test(type ?? '')) {
        throw new Refusal(415, 'Stuur de gegevens als application/json.');
      }
    }
    await next();
  });
}

/** Puts the signed-in person on the context, or null. */
export function findPerson(deps: Dependencies) {
  return createMiddleware<Env>(async (c, next) => {
    c.set('person', await deps.findPerson(c.req.raw.headers));
    c.set('actor', null);
    await next();
  });
}

/** On every path below a pilot: puts the person's roles in that pilot on the context, or null. */
export const findActor = createMiddleware<Env>(async (c, next) => {
  const person = c.get('person');
  const pilotId = c.req.param('pilotId');
  c.set('actor', person && pilotId !== undefined ? actorIn(person, pilotId) : null);
  await next();
});
