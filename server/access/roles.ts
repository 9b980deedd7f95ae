/** What a person can be in a pilot. One person can hold several roles. Source: glossary of the product. */
export const roles = ['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What a role is called on screen. Source: glossary of the product. */
export const roleLabels: Readonly<Record<Role, string>> = {
  supporter: 'Ondersteuner',
  coordinator: 'Coördinator',
  workgroup: 'Werkgroep',
  secretary: 'Secretaris',
  admin: 'Beheerder',
};

/** One confirmed, not ended role of a person in a pilot. */
export type Membership = {
  readonly id: string;
  readonly pilotId: string;
  readonly role: Role;
  /** Set for supporter and coordinator: records belong to this provider. */
  readonly providerId: string | null;
  /** Set for workgroup and secretary: the body the member sits for. */
  readonly bodyId: string | null;
};

/** A signed-in person with everything they may be. */
export type Person = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly sessionId: string;
  /** The password was handed out by an admin: choosing one comes before everything else. */
  readonly mustChangePassword: boolean;
  readonly memberships: readonly Membership[];
};

/** A person at work in one pilot. */
export type Actor = {
  readonly userId: string;
  readonly name: string;
  readonly pilotId: string;
  readonly roles: ReadonlySet<Role>;
  /** The provider whose records the person may touch; null for everybody else. */
  readonly providerId: string | null;
  /** The body the person sits for in the workgroup; null for everybody else. */
  readonly bodyId: string | null;
};

/**
 * The person as actor in one pilot.
 * @returns null when the person holds no role there (the pilot then does not exist for them).
 */
export function actorIn(person: Person, pilotId: string): Actor | null {
  const held = person.memberships.filter((membership) => membership.pilotId === pilotId);
  if (held.length === 0) return null;
  return {
    userId: person.userId,
    name: person.name,
    pilotId,
    roles: new Set(held.map((membership) => membership.role)),
    providerId: held.find((membership) => membership.providerId !== null)?.providerId ?? null,
    bodyId: held.find((membership) => membership.bodyId !== null)?.bodyId ?? null,
  };
}
