import type { RoleChoice } from '../../../server/domain/administration/new-person.ts';

/** The part of a form that picks a role: empty text where nothing was chosen. */
export type RoleValues = { role: string; providerId: string; bodyId: string };

/** Whether a role is held at a provider: it opens records, so a second person confirms it. */
export function isAtProvider(role: string): boolean {
  return role === 'supporter' || role === 'coordinator';
}

/** Whether a role is held in the workgroup, for a body. */
export function isInWorkgroup(role: string): boolean {
  return role === 'workgroup' || role === 'secretary';
}

/**
 * The role as it is sent: the provider or body only where it belongs, so that a choice made before
 * another role was picked does no harm. What is missing is for the server to refuse.
 */
export function roleChoiceOf({ role, providerId, bodyId }: RoleValues): RoleChoice {
  return {
    role: role as RoleChoice['role'],
    providerId: isAtProvider(role) && providerId !== '' ? providerId : null,
    bodyId: isInWorkgroup(role) && bodyId !== '' ? bodyId : null,
  };
}
