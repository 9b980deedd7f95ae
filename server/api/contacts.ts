import { z } from '@hono/zod-openapi';
import { daySchema } from '../domain/calendar.ts';
import { channels } from '../domain/codes/channels.ts';
import { codeSchema } from '../domain/codes/code-list.ts';
import { contactEdit, newContact } from '../domain/records/contact.ts';
import { takeBackContact } from '../work/delete-contact.ts';
import { editContact } from '../work/edit-contact.ts';
import { logContact } from '../work/log-contact.ts';
import {
  contactDetail,
  contactsOn,
  lastContact,
  possibleDuplicates,
} from '../work/recent-contacts.ts';
import { contactInListSchema, contactSchema } from './case-schemas.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  changedSchema,
  codeText,
  editHeaders,
  editOf,
  pilotParams,
  recordParams,
  writeOf,
} from './describe.ts';
import { etagOf, idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Contacten'];
const contactParams = recordParams('contactId');

const postContact = operation({
  operationId: 'logContact',
  method: 'post',
  path: '/pilots/{pilotId}/contacts',
  tags,
  summary: 'Log a contact, in a new case or an existing one',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(newContact) },
  responses: {
    201: answerOf(
      'Het contact is opgeslagen',
      z
        .object({
          id: z.uuid(),
          caseId: z.uuid(),
          caseCode: z.string().max(14).nullable(),
          isLate: z.boolean(),
          dissatisfactionId: z.uuid().nullable(),
          objectionId: z.uuid().nullable(),
          version: z.int().min(1),
        })
        .openapi('LoggedContact'),
    ),
  },
});

const listContacts = operation({
  operationId: 'listMyContacts',
  method: 'get',
  path: '/pilots/{pilotId}/contacts',
  tags,
  summary: 'My contacts that took place or were logged on a day (today), newest first',
  request: { params: pilotParams, query: z.strictObject({ day: daySchema.optional() }) },
  responses: {
    200: answerOf('De contacten', z.object({ contacts: z.array(contactInListSchema).max(200) })),
  },
});

const getLast = operation({
  operationId: 'getLastContact',
  method: 'get',
  path: '/pilots/{pilotId}/contacts/last',
  tags,
  summary: 'The contact I logged last, for "zelfde als vorige"',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'Het laatste contact, of null',
      z.object({
        contact: contactInListSchema
          .extend({
            reasons: z.array(codeText).max(20),
            mainReason: codeText.nullable(),
            areaId: z.string().max(80).nullable(),
            phase: codeText.nullable(),
            referralSource: codeText.nullable(),
            forWhom: codeText.nullable(),
          })
          .openapi('LastContact')
          .nullable(),
      }),
    ),
  },
});

const getDuplicates = operation({
  operationId: 'findPossibleDuplicates',
  method: 'get',
  path: '/pilots/{pilotId}/contacts/possible-duplicates',
  tags,
  summary: 'My contacts that the one I am about to log may be a double of; a hint, never a refusal',
  request: {
    params: pilotParams,
    query: z.strictObject({
      day: daySchema,
      channel: codeSchema(channels).optional(),
      /** Questions as life domain and law, such as `L01-W1,L07-W3`. */
      questions: z
        .string()
        .max(120)
        .regex(/^L\d\d-W\d(,L\d\d-W\d)*$/u, { error: 'Schrijf vragen als L01-W1,L07-W3.' })
        .optional(),
      caseId: z.uuid().optional(),
    }),
  },
  responses: {
    200: answerOf(
      'Contacten die er veel op lijken',
      z.object({
        duplicates: z
          .array(
            contactInListSchema
              .extend({ why: z.enum(['same-case', 'same-kind']) })
              .openapi('PossibleDuplicate'),
          )
          .max(200),
      }),
    ),
  },
});

const getContact = operation({
  operationId: 'getContact',
  method: 'get',
  path: '/pilots/{pilotId}/contacts/{contactId}',
  tags,
  summary: 'One contact; its version is in the ETag',
  request: { params: contactParams },
  responses: { 200: answerOf('Het contact', contactSchema) },
});

const putContact = operation({
  operationId: 'editContact',
  method: 'put',
  path: '/pilots/{pilotId}/contacts/{contactId}',
  tags,
  summary: 'Change a contact; every field is sent',
  request: { params: contactParams, headers: editHeaders, body: bodyOf(contactEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

const removeContact = operation({
  operationId: 'deleteContact',
  method: 'delete',
  path: '/pilots/{pilotId}/contacts/{contactId}',
  tags,
  summary: 'Take a contact back, with what it brought along',
  request: { params: contactParams, headers: idempotencyHeader },
  responses: {
    200: answerOf(
      'Teruggenomen',
      z
        .object({ id: z.uuid(), caseId: z.uuid(), isCaseRemoved: z.boolean() })
        .openapi('TakenBackContact'),
    ),
  },
});

function questionsFrom(text: string | undefined): { lifeDomain: string; law: string }[] {
  return (text?.split(',') ?? []).map((pair) => {
    const [lifeDomain = '', law = ''] = pair.split('-');
    return { lifeDomain, law };
  });
}

/** Logging, reading, changing and taking back contacts. */
export function contactRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(postContact, async (c) => {
      const request = { ...writeOf(c, 'logContact'), input: c.req.valid('json') };
      const { body } = await logContact(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(listContacts, async (c) => {
      const day = c.req.valid('query').day ?? clock.today();
      return c.json({ contacts: await contactsOn(db, actorOf(c), day) }, 200);
    })
    .openapi(getLast, async (c) => c.json({ contact: await lastContact(db, actorOf(c)) }, 200))
    .openapi(getDuplicates, async (c) => {
      const { day, channel, questions, caseId } = c.req.valid('query');
      const draft = {
        day,
        channel: channel ?? null,
        questions: questionsFrom(questions),
        caseId: caseId ?? null,
      };
      return c.json({ duplicates: await possibleDuplicates(db, actorOf(c), draft) }, 200);
    })
    .openapi(getContact, async (c) => {
      const contact = await contactDetail(db, actorOf(c), c.req.valid('param').contactId);
      c.header('ETag', etagOf(contact.version));
      return c.json(contact, 200);
    })
    .openapi(putContact, async (c) => {
      const { contactId } = c.req.valid('param');
      const request = { ...editOf(c, 'editContact'), contactId, input: c.req.valid('json') };
      const { body } = await editContact(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(removeContact, async (c) => {
      const { contactId } = c.req.valid('param');
      const request = { ...writeOf(c, 'deleteContact'), contactId, input: null };
      return c.json((await takeBackContact(db, clock, request)).body, 200);
    });
}
